import { attributeOf, childrenNamed, descendantsOf, type XmlElement } from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import type { XliffDocument } from './xliff-document';

const { ctr } = moduleNamespaces;

/** What changes can be told of, by name and by id: all that the element around the tracks holds, but the tracks. */
type Holding = {
  readonly named: ReadonlyMap<string, readonly XmlElement[]>;
  readonly known: ReadonlyMap<string, XmlElement>;
};

const holdingOf = (holder: XmlElement): Holding => {
  const named = new Map<string, XmlElement[]>();
  const known = new Map<string, XmlElement>();
  for (const element of descendantsOf(holder)) {
    if (element.namespace === ctr) continue;
    const same = named.get(element.name) ?? [];
    named.set(element.name, same);
    same.push(element);
    const id = attributeOf(element, 'id');
    if (id !== null && !known.has(id)) known.set(id, element);
  }
  return { named, known };
};

/** The attribute that a change is of, or the content (XLIFF 2.0, 5.6.5.6); each once in a revision. */
function* checkItems(revision: XmlElement, changed: XmlElement | undefined): Generator<BrokenRule> {
  const told = new Set<string>();
  for (const item of childrenNamed(revision, 'item')) {
    const property = attributeOf(item, 'property') ?? '';
    if (told.has(property)) yield breaks('change-property-once', item, `a revision tells ${property} twice`);
    told.add(property);
    if (property !== 'content' && changed !== undefined && attributeOf(changed, property) === null) {
      yield breaks('change-property', item, `<${changed.name}> has no attribute ${property}`);
    }
  }
}

function* checkRevisions(revisions: XmlElement, { named, known }: Holding): Generator<BrokenRule> {
  const appliesTo = attributeOf(revisions, 'appliesTo') ?? '';
  const ref = attributeOf(revisions, 'ref');
  const candidates = named.get(appliesTo) ?? [];
  if (ref === null && candidates.length > 1 && candidates.some((one) => attributeOf(one, 'id') !== null)) {
    yield breaks('change-reference', revisions, `there is more than one <${appliesTo}>, and no ref tells which`);
  }
  const changed = ref === null ? undefined : known.get(ref);
  if (ref !== null && changed === undefined) {
    yield breaks('change-reference', revisions, `ref names ${ref}, which is not there`);
  }
  for (const revision of childrenNamed(revisions, 'revision')) yield* checkItems(revision, changed);
}

/** Change tracking: a module of 2.0, an extension of 2.1 and 2.2 (XLIFF 2.0, 5.6). */
export function* checkChanges({ root }: XliffDocument): Generator<BrokenRule> {
  const holdings = new Map<XmlElement, Holding>();
  for (const element of descendantsOf(root)) {
    const holder = element.parent?.parent;
    if (element.namespace !== ctr || element.name !== 'revisions' || holder == null) continue;
    const holding = holdings.get(holder) ?? holdingOf(holder);
    holdings.set(holder, holding);
    yield* checkRevisions(element, holding);
  }
}
