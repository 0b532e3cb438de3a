import { attributeOf, childrenNamed, descendantsOf, elementsIn, type XmlElement } from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import { checkInternalOrExternal } from './unit-parts';
import type { XliffDocument } from './xliff-document';

type Check = (element: XmlElement) => Generator<BrokenRule>;

const kinds = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];
const inSource = ['isPresent', 'startsWith', 'endsWith'];

/** XLIFF 2.1, 5.8.4.3 and 5.8.5.6. */
function* checkValidationRule(rule: XmlElement): Generator<BrokenRule> {
  const given = kinds.filter((kind) => attributeOf(rule, kind) !== null);
  const custom = rule.attributes.some(({ namespace }) => namespace !== '');
  if (given.length + (custom ? 1 : 0) !== 1) {
    yield breaks('validation-one-rule', rule, `a <rule> has one of ${kinds.join(', ')} or a rule of an extension`);
  }
  if (attributeOf(rule, 'existsInSource') !== null && given.filter((kind) => inSource.includes(kind)).length !== 1) {
    yield breaks('validation-in-source', rule, `existsInSource goes with one of ${inSource.join(', ')}`);
  }
  if (attributeOf(rule, 'occurs') !== null && given.length === 0) {
    yield breaks('validation-occurs', rule, 'occurs says how often something is present');
  }
}

/** XLIFF 2.1, 5.2.4.3. */
function* checkGlossaryEntry(entry: XmlElement): Generator<BrokenRule> {
  if (!['translation', 'definition'].some((name) => childrenNamed(entry, name).length > 0)) {
    yield breaks('glossary-entry-filled', entry, 'a <glossEntry> has a <translation> or a <definition>');
  }
}

/** A side of a match has codes with ids of its own. */
function* checkMatchSide(side: XmlElement): Generator<BrokenRule> {
  const seen = new Set<string>();
  for (const code of descendantsOf(side)) {
    const id = code === side || code.namespace !== side.namespace ? null : attributeOf(code, 'id');
    if (id === null) continue;
    if (seen.has(id)) yield breaks('inline-id-unique', code, `the id ${id} of <${code.name}> is given twice`);
    seen.add(id);
  }
}

/** XLIFF 2.1, 5.1.6.8. */
function* checkMatch(match: XmlElement): Generator<BrokenRule> {
  for (const side of elementsIn(match).filter(({ name }) => name === 'source' || name === 'target'))
    yield* checkMatchSide(side);
  if (attributeOf(match, 'subType') !== null && attributeOf(match, 'type') === null) {
    yield breaks('subtype-with-type', match, 'a subType needs a type');
  }
}

/** ITS 2.0, 8.17; XLIFF 2.1, 5.9. */
function* checkIssue(issue: XmlElement): Generator<BrokenRule> {
  if (['locQualityIssueType', 'locQualityIssueComment'].every((name) => attributeOf(issue, name) === null)) {
    yield breaks('issue-told', issue, 'a <locQualityIssue> has a type or a comment');
  }
}

function* checkResource(resource: XmlElement): Generator<BrokenRule> {
  yield* checkInternalOrExternal('resource-filled-or-href', resource);
}

const checks: ReadonlyMap<string, Check> = new Map([
  [`${moduleNamespaces.val} rule`, checkValidationRule],
  [`${moduleNamespaces.gls} glossEntry`, checkGlossaryEntry],
  [`${moduleNamespaces.mtc} match`, checkMatch],
  [`${moduleNamespaces.its} locQualityIssue`, checkIssue],
  [`${moduleNamespaces.res} source`, checkResource],
  [`${moduleNamespaces.res} target`, checkResource],
]);

/** What single elements of the validation, glossary, matches and resource modules must say. */
export function* checkModuleRules({ root }: XliffDocument): Generator<BrokenRule> {
  for (const element of descendantsOf(root)) {
    const check = checks.get(`${element.namespace} ${element.name}`);
    if (check !== undefined) yield* check(element);
  }
}
