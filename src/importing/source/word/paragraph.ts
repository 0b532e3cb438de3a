import type { XmlElement } from '../../xml/parse-xml';
import { childOf, elementsOf, isOn, propertyOf, textIn } from '../../xml/parse-xml';

/** A picture as a paragraph refers to it. */
export type PictureReference = {
  /** The relationship's id. */
  readonly id: string;
  readonly alt: string | null;
  /** Its longer side, in pixels of 1/96 inch; null where it is not said. */
  readonly size: number | null;
};

export type Run = { readonly text: string; readonly isBold: boolean | null; readonly size: number | null };

/** What a paragraph holds, in order: `break` begins a new line, a `box` holds paragraphs of its own. */
export type Part =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly picture: PictureReference }
  | { readonly kind: 'box'; readonly content: XmlElement }
  | { readonly kind: 'note' };

/** What is deleted, moved away or only an instruction: revisions are read as accepted. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'delInstrText',
  'commentReference',
  'fldData',
  'rt',
  'sdtPr',
]);

const notes = new Set(['footnoteReference', 'endnoteReference']);

const emuPerPixel = 9525;

const descendants = function* (element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* descendants(child);
  }
};

const wordsOrNull = (words: string | undefined): string | null => {
  const trimmed = (words ?? '').replace(/\s+/g, ' ').trim();
  // Word fills in the file's name, or what its machine sees; neither was written for readers.
  return trimmed === '' ||
    /\.(?:jpe?g|png|gif|bmp|tiff?|webp)$/i.test(trimmed) ||
    /AI\s?生成|描述已自动生成|自动生成的|automatically generated/i.test(trimmed)
    ? null
    : trimmed;
};

/** The pictures of a drawing, and the text boxes in it. */
const drawingParts = (drawing: XmlElement): readonly Part[] => {
  const parts: Part[] = [];
  let alt: string | null = null;
  let size: number | null = null;
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'docPr' || name === 'cNvPr') alt = wordsOrNull(attributes.get('descr')) ?? alt;
    if (name === 'extent')
      size = Math.max(Number(attributes.get('cx') ?? 0), Number(attributes.get('cy') ?? 0)) / emuPerPixel;
    if (name === 'shape') alt = wordsOrNull(attributes.get('alt')) ?? alt;
    if (name === 'txbxContent') {
      parts.push({ kind: 'box', content: element });
      return;
    }
    const id =
      name === 'blip'
        ? (attributes.get('embed') ?? attributes.get('link'))
        : name === 'imagedata'
          ? attributes.get('id')
          : undefined;
    if (id !== undefined) parts.push({ kind: 'picture', picture: { id, alt, size } });
    for (const child of elementsOf(name === 'AlternateContent' ? chosen(element) : element)) visit(child);
  };
  visit(drawing);
  return parts;
};

/** Of two forms of one thing, the newer: the older one says the same for old programs. */
export const chosen = (alternatives: XmlElement): XmlElement =>
  childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback') ?? alternatives;

/** The parts of a paragraph, as they read when all revisions are accepted, and without hidden text. */
export const partsOf = (paragraph: XmlElement): readonly Part[] => {
  const parts: Part[] = [];
  // Between the beginning of a field and its separator stands the instruction, after it the result.
  let instructions = 0;
  const visit = (element: XmlElement, run: Omit<Run, 'text'>): void => {
    const { name, attributes } = element;
    if (name === 'fldChar') {
      const type = attributes.get('fldCharType');
      if (type === 'begin') instructions += 1;
      else if ((type === 'separate' || type === 'end') && instructions > 0) instructions -= 1;
      return;
    }
    if (leftOut.has(name) || instructions > 0) {
      if (name === 'r') for (const child of elementsOf(element)) if (child.name === 'fldChar') visit(child, run);
      return;
    }
    if (name === 't') parts.push({ kind: 'run', run: { ...run, text: textIn(element) } });
    else if (name === 'tab' || name === 'ptab') parts.push({ kind: 'run', run: { ...run, text: '\t' } });
    else if (name === 'noBreakHyphen') parts.push({ kind: 'run', run: { ...run, text: '-' } });
    else if (name === 'cr' || (name === 'br' && (attributes.get('type') ?? 'textWrapping') === 'textWrapping'))
      parts.push({ kind: 'break' });
    else if (name === 'drawing' || name === 'pict' || name === 'object') parts.push(...drawingParts(element));
    else if (notes.has(name)) parts.push({ kind: 'note' });
    else if (name === 'r') {
      const properties = childOf(element, 'rPr');
      if (isOn(properties, 'vanish') === true) return;
      const size = propertyOf(properties, 'sz');
      const inner = { isBold: isOn(properties, 'b'), size: size === null ? null : Number(size) };
      for (const child of elementsOf(element)) visit(child, inner);
    } else for (const child of elementsOf(name === 'AlternateContent' ? chosen(element) : element)) visit(child, run);
  };
  for (const child of elementsOf(paragraph)) visit(child, { isBold: null, size: null });
  return parts;
};

/** Whether the mark that ends a paragraph is deleted: when accepted, the next paragraph goes on with it. */
export const endIsDeleted = (paragraph: XmlElement): boolean => {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
};

/** Whether an element holds a picture anywhere. */
export const holdsPicture = (element: XmlElement): boolean => {
  for (const { name } of descendants(element)) if (name === 'blip' || name === 'imagedata') return true;
  return false;
};
