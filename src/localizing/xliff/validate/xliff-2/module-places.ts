import { attributeOf, descendantsOf, elementsIn, type XmlElement } from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import type { Vocabulary } from '../element-model';
import type { XliffDocument } from './xliff-document';

type Place = { readonly parents: readonly string[]; readonly once: boolean };

const { ctr, gls, its, mda, mtc, res, slr, val } = moduleNamespaces;
const everywhere = ['file', 'group', 'unit'];

/** Where in the core the elements of modules may begin, and whether once only (XLIFF 2.1, 4.2.2). */
const places: ReadonlyMap<string, Place> = new Map([
  [`${ctr} changeTrack`, { parents: everywhere, once: false }],
  [`${gls} glossary`, { parents: everywhere, once: true }],
  [`${its} locQualityIssues`, { parents: everywhere, once: false }],
  [`${its} provenanceRecords`, { parents: everywhere, once: false }],
  [`${mda} metadata`, { parents: ['xliff', ...everywhere], once: true }],
  [`${mtc} matches`, { parents: ['unit'], once: true }],
  [`${res} resourceData`, { parents: ['file', 'unit'], once: true }],
  [`${slr} profiles`, { parents: ['file'], once: true }],
  [`${slr} data`, { parents: everywhere, once: false }],
  [`${val} validation`, { parents: everywhere, once: true }],
]);

function* checkChildren(parent: XmlElement, { namespaces }: Vocabulary): Generator<BrokenRule> {
  const seen = new Set<string>();
  for (const child of elementsIn(parent)) {
    if (child.namespace === parent.namespace || !namespaces.has(child.namespace)) continue;
    const key = `${child.namespace} ${child.name}`;
    const place = places.get(key);
    if (place === undefined || !place.parents.includes(parent.name)) {
      yield breaks('module-misplaced', child, `<${child.name}> may not stand in <${parent.name}>`);
    } else if (place.once && seen.has(key)) {
      yield breaks('module-once', child, `<${parent.name}> has more than one <${child.name}>`);
    }
    seen.add(key);
  }
}

/** Whether a text of plural, gender or select forms says what it depends on (XLIFF 2.2, plural, gender and select module). */
function* checkForms(element: XmlElement): Generator<BrokenRule> {
  if (element.name !== 'segment' || attributeOf(element, 'case', moduleNamespaces.pgs) === null) return;
  if (element.parent === null || attributeOf(element.parent, 'switch', moduleNamespaces.pgs) === null) {
    yield breaks('case-with-switch', element, 'a case needs a switch on its unit');
  }
}

export function* checkModulePlaces({ root }: XliffDocument, vocabulary: Vocabulary): Generator<BrokenRule> {
  for (const element of descendantsOf(root)) {
    if (element.namespace !== root.namespace) continue;
    if (element.name !== 'skeleton') yield* checkChildren(element, vocabulary);
    yield* checkForms(element);
  }
}
