import { childOf, elementsOf, propertyOf, textIn, type XmlElement } from '../../xml/parse-xml';
import { collapse } from '../html/collapse';
import type { Block } from '../markup/item';
import { type Numbering, numberingPropertiesOf } from './numbering';
import { chosen, endIsDeleted, holdsPicture, type Part, type PictureReference, partsOf, type Run } from './paragraph';
import { bodyStyle, isCentredBy, outlineLevelOf, type ParagraphStyle, type StyleRole, styleRoleOf } from './styles';

/** A line of a Word file, with what its style says that it is. */
export type WordBlock = Block & { readonly role: StyleRole | null };
/** A picture of a Word file whose bytes are still to be read. */
export type WordPicture = {
  readonly kind: 'picture';
  readonly box: object;
  readonly figure: object | null;
  readonly reference: PictureReference;
};
export type WordItem = WordBlock | WordPicture;

export type Rendered = {
  readonly items: readonly WordItem[];
  /** How many footnotes and endnotes the text refers to. */
  readonly notes: number;
};

/** Pictures whose longer side is below this, in pixels, are ornaments. */
const ornamentSize = 60;
/** Body text has 10.5 to 16 points; below 10, in half points, it is small. */
const smallSize = 20;
const wholeShare = 0.8;
/** A cell of a data table is no longer, in characters. */
const cellLimit = 80;

const lengthOf = ({ text }: Run): number => text.replace(/\s/g, '').length;

const share = (runs: readonly Run[], holds: (run: Run) => boolean): number => {
  const total = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  return total === 0 ? 0 : runs.reduce((sum, run) => sum + (holds(run) ? lengthOf(run) : 0), 0) / total;
};

const isIndented = (properties: XmlElement | undefined, style: ParagraphStyle): boolean => {
  const indent = childOf(properties, 'ind') ?? style.indent;
  return (
    Number(indent?.attributes.get('firstLine') ?? 0) > 0 || Number(indent?.attributes.get('firstLineChars') ?? 0) > 0
  );
};

const headingTag = (role: StyleRole | null, isItem: boolean): string =>
  role !== null && typeof role === 'object' ? `h${Math.min(role.heading, 6)}` : isItem ? 'li' : 'p';

/** The text of a cell as one line. */
const cellText = (cell: XmlElement): string =>
  elementsOf(cell)
    .filter(({ name }) => name === 'p')
    .map((paragraph) =>
      collapse(
        partsOf(paragraph)
          .map((part) => (part.kind === 'run' ? part.run.text : ''))
          .join(''),
      ),
    )
    .filter((text) => text !== '')
    .join(' ');

const holdsData = (rows: readonly (readonly XmlElement[])[], table: XmlElement): boolean =>
  rows.length > 1 &&
  rows.every((cells) => cells.length > 1) &&
  !holdsPicture(table) &&
  rows.every((cells) =>
    cells.every((cell) => textIn(cell).length <= cellLimit * 2 && childOf(cell, 'tbl') === undefined),
  );

/** What is unwrapped: it holds blocks and is none. */
const wrappers = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'body',
  'txbxContent',
  'tc',
  'AlternateContent',
  'Choice',
  'Fallback',
]);

/**
 * Sets the body of a Word document as lines: paragraphs with the numbers that Word prints before them, the rows of tables, the
 * contents of text boxes, pictures where they stand. Revisions are accepted; hidden text, contents, headers and notes are left out.
 */
export const renderDocument = (
  body: XmlElement,
  styles: ReadonlyMap<string, ParagraphStyle>,
  numbering: Numbering,
): Rendered => {
  const items: WordItem[] = [];
  let notes = 0;
  let pending: Part[] = [];

  const addParagraph = (paragraph: XmlElement, figure: object | null): void => {
    const parts = [...pending, ...partsOf(paragraph)];
    pending = [];
    if (endIsDeleted(paragraph)) {
      pending = parts;
      return;
    }
    const properties = childOf(paragraph, 'pPr');
    const style = styles.get(propertyOf(properties, 'pStyle') ?? '') ?? styles.get('') ?? bodyStyle;
    const outlineLevel = outlineLevelOf(properties);
    const role = styleRoleOf(outlineLevel === null ? style : { ...style, outlineLevel });
    if (style.isHidden || role === 'contents') return;
    const number = numbering(numberingPropertiesOf(properties, style.numbering));
    const boxes: XmlElement[] = [];
    let runs: Run[] = [];
    let isFirst = true;
    const flush = (): void => {
      const written = runs.map(({ text }) => text).join('');
      const text = collapse(written);
      const ofLine = runs;
      runs = [];
      if (text === '') return;
      const prefix = isFirst && number !== null ? number : '';
      isFirst = false;
      const block: WordBlock = {
        kind: 'block',
        text: `${prefix}${/[\p{L}\p{N}.]$/u.test(prefix) ? ' ' : ''}${text}`,
        role,
        box: paragraph,
        tag: headingTag(role, number === ''),
        words: [],
        isCentred: isCentredBy(properties) ?? style.isCentred ?? false,
        isIndented: isIndented(properties, style) || /^[\u3000\u00A0 ]{2}/.test(written),
        isBold: share(ofLine, ({ isBold }) => isBold ?? style.isBold ?? false) >= wholeShare,
        isSmall: share(ofLine, ({ size }) => (size ?? style.size ?? smallSize) < smallSize) >= wholeShare,
        isCaption: role === 'caption',
        figure,
        linkShare: 0,
      };
      items.push(block);
    };
    for (const part of parts) {
      if (part.kind === 'run') runs.push(part.run);
      else if (part.kind === 'break') flush();
      else if (part.kind === 'note') notes += 1;
      else if (part.kind === 'box') boxes.push(part.content);
      else if (part.picture.size === null || part.picture.size >= ornamentSize) {
        // A picture that floats beside a paragraph is anchored within its words: the words stay together.
        if (runs.every(({ text }) => text.trim() === ''))
          items.push({ kind: 'picture', box: paragraph, figure, reference: part.picture });
        else pending.push(part);
      }
    }
    flush();
    for (const part of pending)
      if (part.kind === 'picture') items.push({ kind: 'picture', box: paragraph, figure, reference: part.picture });
    pending = [];
    for (const box of boxes) add(box, holdsPicture(box) || items.at(-1)?.kind === 'picture' ? box : figure);
  };

  const addTable = (table: XmlElement, figure: object | null): void => {
    const rows = elementsOf(table)
      .filter(({ name }) => name === 'tr')
      .map((row) => elementsOf(row).filter(({ name }) => name === 'tc'));
    if (!holdsData(rows, table)) {
      for (const cell of rows.flat()) add(cell, figure);
      return;
    }
    for (const cells of rows) {
      const text = cells
        .map(cellText)
        .filter((words) => words !== '')
        .join('\u2003');
      if (text === '') continue;
      items.push({
        kind: 'block',
        text,
        role: null,
        box: table,
        tag: 'tr',
        words: [],
        isCentred: false,
        isIndented: false,
        isBold: false,
        isSmall: false,
        isCaption: false,
        figure: null,
        linkShare: 0,
      });
    }
  };

  const add = (element: XmlElement, figure: object | null): void => {
    for (const child of elementsOf(element.name === 'AlternateContent' ? chosen(element) : element)) {
      if (child.name === 'p') addParagraph(child, figure);
      else if (child.name === 'tbl') addTable(child, figure);
      else if (wrappers.has(child.name)) add(child, figure);
    }
  };
  add(body, null);
  return { items, notes };
};
