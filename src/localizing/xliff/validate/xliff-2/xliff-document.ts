import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsOf,
  elementsIn,
  type XmlElement,
} from '../../../xml/xml-element';

/** A segment or an ignorable of a unit. */
export type Part = {
  readonly element: XmlElement;
  readonly source: XmlElement;
  readonly target: XmlElement | null;
};

export type Unit = {
  readonly element: XmlElement;
  readonly file: XmlElement;
  readonly parts: readonly Part[];
};

/** A document of XLIFF 2 whose structure has been found right. */
export type XliffDocument = {
  readonly root: XmlElement;
  readonly srcLang: string;
  readonly trgLang: string | null;
  readonly files: readonly XmlElement[];
  readonly units: readonly Unit[];
};

export type Side = 'source' | 'target';

const partsOf = (unit: XmlElement): readonly Part[] =>
  elementsIn(unit).flatMap((element): readonly Part[] => {
    if (element.namespace !== unit.namespace || !['segment', 'ignorable'].includes(element.name)) return [];
    const source = childNamed(element, 'source');
    return source === null ? [] : [{ element, source, target: childNamed(element, 'target') }];
  });

const isUnit = (element: XmlElement, root: XmlElement): boolean =>
  element.name === 'unit' && element.namespace === root.namespace;

export const readDocument = (root: XmlElement): XliffDocument => {
  const files = childrenNamed(root, 'file');
  const units = files.flatMap((file) =>
    [...descendantsOf(file)]
      .filter((element) => isUnit(element, root))
      .map((element): Unit => ({ element, file, parts: partsOf(element) })),
  );
  return {
    root,
    srcLang: attributeOf(root, 'srcLang') ?? '',
    trgLang: attributeOf(root, 'trgLang'),
    files,
    units,
  };
};

/** The parts in the order in which their targets are read: `order`, or where they stand (XLIFF 2.1, 4.3.1.25). */
export const inTargetOrder = (parts: readonly Part[]): readonly Part[] =>
  parts
    .map((part, index) => ({ part, order: Number(attributeOf(part.target ?? part.source, 'order') ?? index + 1) }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ part }) => part);

/** The elements within a source or a target, in the order of the text. */
export const inlinesOf = (content: XmlElement | null): readonly XmlElement[] =>
  content === null ? [] : [...descendantsOf(content)].slice(1);

/** What is inline on one side of a unit, in the order in which that side is read. */
export const inlinesOfSide = ({ parts }: Unit, side: Side): readonly XmlElement[] =>
  side === 'source'
    ? parts.flatMap(({ source }) => inlinesOf(source))
    : inTargetOrder(parts).flatMap(({ target }) => inlinesOf(target));
