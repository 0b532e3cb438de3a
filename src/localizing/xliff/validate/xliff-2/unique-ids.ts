import {
  ancestorsOf,
  attributeOf,
  descendantsOf,
  elementsIn,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import type { Vocabulary } from '../element-model';
import { inlinesOfSide, type Unit, type XliffDocument } from './xliff-document';

const idOf = (element: XmlElement): string | null => attributeOf(element, 'id')?.trim() ?? null;

/** Breaks the rule at each element whose id another one before it has. */
function* checkUnique(rule: string, elements: Iterable<XmlElement>): Generator<BrokenRule> {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = idOf(element) ?? attributeOf(element, 'id', xmlNamespace);
    if (id === null) continue;
    if (seen.has(id)) yield breaks(rule, element, `the id ${id} of <${element.name}> is given twice`);
    seen.add(id);
  }
}

/** What a code of the target may be in the source: a pair may be written whole or as start and end. */
const kindOf = ({ name }: XmlElement): string => (name === 'sc' ? 'pc' : name === 'sm' ? 'mrk' : name);

function* checkUnit(unit: Unit): Generator<BrokenRule> {
  const parts = unit.parts.map(({ element }) => element);
  yield* checkUnique('inline-id-unique', [...parts, ...inlinesOfSide(unit, 'source')]);
  yield* checkUnique('inline-id-unique', [...parts, ...inlinesOfSide(unit, 'target')]);
  const sources = new Map(inlinesOfSide(unit, 'source').map((element) => [idOf(element), kindOf(element)]));
  for (const target of inlinesOfSide(unit, 'target')) {
    const kind = idOf(target) === null ? undefined : sources.get(idOf(target));
    if (kind !== undefined && kind !== kindOf(target)) {
      yield breaks('inline-id-same-kind', target, `the id ${idOf(target)} is of a <${kind}> in the source`);
    }
  }
}

const containers = ['file', 'group', 'unit'];

/** Elements of extensions within their nearest file, group or unit, by namespace (XLIFF 2.1, 4.3.1.20 and 4.9). */
function* checkExtensions({ root, files }: XliffDocument, { namespaces }: Vocabulary): Generator<BrokenRule> {
  const scopes = new Map<XmlElement, Map<string, XmlElement[]>>();
  for (const element of files.flatMap((file) => [...descendantsOf(file)])) {
    if (namespaces.has(element.namespace)) continue;
    const scope = [...ancestorsOf(element)].find(
      ({ namespace, name }) => namespace === root.namespace && containers.includes(name),
    );
    if (scope === undefined) continue;
    const byNamespace = scopes.get(scope) ?? new Map<string, XmlElement[]>();
    scopes.set(scope, byNamespace);
    const elements = byNamespace.get(element.namespace) ?? [];
    byNamespace.set(element.namespace, elements);
    elements.push(element);
  }
  for (const byNamespace of scopes.values()) {
    for (const elements of byNamespace.values()) yield* checkUnique('extension-id-unique', elements);
  }
}

const within = (element: XmlElement, names: readonly string[]): readonly XmlElement[] =>
  [...descendantsOf(element)].filter(({ namespace, name }) => namespace === element.namespace && names.includes(name));

/** What must have ids of its own within these elements: in the core, then in the modules. */
function* checkListed(element: XmlElement, { root }: XliffDocument): Generator<BrokenRule> {
  const { name, namespace } = element;
  if (namespace === root.namespace) {
    if (name === 'notes') yield* checkUnique('note-id-unique', elementsIn(element));
    if (name === 'originalData') yield* checkUnique('data-id-unique', elementsIn(element));
  } else if (namespace === moduleNamespaces.gls && name === 'glossary') {
    yield* checkUnique('glossary-id-unique', within(element, ['glossEntry', 'translation']));
  } else if (namespace === moduleNamespaces.mda && name === 'metadata') {
    yield* checkUnique('metadata-id-unique', within(element, ['metadata', 'metaGroup']));
  } else if (namespace === moduleNamespaces.mtc && name === 'matches') {
    yield* checkUnique('match-id-unique', elementsIn(element));
  } else if (namespace === moduleNamespaces.res && name === 'resourceData') {
    yield* checkUnique('resource-id-unique', elementsIn(element));
  }
}

/** Ids, each in its own scope: of files, groups, units, notes, data, segments and codes, and of the modules. */
export function* checkIds(document: XliffDocument, vocabulary: Vocabulary): Generator<BrokenRule> {
  const { root, files, units } = document;
  yield* checkUnique('file-id-unique', files);
  for (const file of files) {
    yield* checkUnique('group-id-unique', within(file, ['group']));
    yield* checkUnique('unit-id-unique', within(file, ['unit']));
  }
  for (const unit of units) yield* checkUnit(unit);
  for (const element of descendantsOf(root)) yield* checkListed(element, document);
  yield* checkExtensions(document, vocabulary);
}
