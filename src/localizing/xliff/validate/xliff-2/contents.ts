import { attributeOf, childNamed, descendantsOf, elementsIn, type XmlElement } from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { inlinesOf, inlinesOfSide, type Unit, type XliffDocument } from './xliff-document';

/**
 * What is inline in one text that is whole: the source or the target of a unit, or of a match. Codes and markers are paired
 * within it; `complete` is false where a part is not translated yet, so that ends may be missing.
 */
export type Content = {
  readonly unit: Unit;
  readonly inlines: readonly XmlElement[];
  readonly originalData: XmlElement | null;
  /** The ids of the original data. */
  readonly dataIds: ReadonlySet<string>;
  readonly complete: boolean;
};

const matchesOf = ({ element }: Unit): readonly XmlElement[] =>
  [...descendantsOf(element)].filter(({ name, namespace }) => name === 'match' && namespace === moduleNamespaces.mtc);

const idsOf = (originalData: XmlElement | null): ReadonlySet<string> =>
  new Set(originalData === null ? [] : elementsIn(originalData).map((data) => attributeOf(data, 'id') ?? ''));

function* contentsOfUnit(unit: Unit, core: string): Generator<Content> {
  const originalData = childNamed(unit.element, 'originalData');
  const complete = unit.parts.every(({ target }) => target !== null);
  const shared = { unit, originalData, dataIds: idsOf(originalData) };
  yield { ...shared, inlines: inlinesOfSide(unit, 'source'), complete: true };
  yield { ...shared, inlines: inlinesOfSide(unit, 'target'), complete };
  for (const match of matchesOf(unit)) {
    const own = childNamed(match, 'originalData', core);
    for (const side of ['source', 'target']) {
      const content = childNamed(match, side, core);
      if (content === null) continue;
      yield { unit, inlines: inlinesOf(content), originalData: own, dataIds: idsOf(own), complete: true };
    }
  }
}

/** All texts of a document, unit by unit. */
export function* contentsOf({ units, root }: XliffDocument): Generator<Content> {
  for (const unit of units) yield* contentsOfUnit(unit, root.namespace);
}
