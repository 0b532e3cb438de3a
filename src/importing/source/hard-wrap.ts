import type { Span } from '../../domain/evidence/span';

/** A physical line: its words, and how far they are set in. */
type Row = Span & {
  readonly text: string;
  readonly indent: number;
  /** No empty line stands between it and the row before. */
  readonly follows: boolean;
};

const blank = /[ \t\u00A0\u3000\u200B\uFEFF]/;

/** Columns of a terminal or a typewritten page: a Chinese character takes two. */
const columns = (text: string): number => {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2;
  return width;
};

const rowsOf = (text: string): readonly Row[] => {
  const rows: Row[] = [];
  let follows = false;
  for (const match of text.matchAll(/([^\r\n\f\u2028\u2029]*)(\r\n|[\r\n\f\u2028\u2029]|$)/g)) {
    const from = match.index;
    let start = from;
    let end = from + (match[1]?.length ?? 0);
    while (start < end && blank.test(text[start] ?? '')) start += 1;
    while (end > start && blank.test(text[end - 1] ?? '')) end -= 1;
    if (start < end)
      rows.push({ text: text.slice(start, end), indent: columns(text.slice(from, start)), start, end, follows });
    follows = start < end;
  }
  return rows;
};

/** A way to count how long a row is, and by how much rows of one width may differ. */
type Measure = { readonly lengthOf: (row: Row) => number; readonly tolerance: number };

/**
 * Columns, or characters. A mark that may not begin a row is pulled to the end of the row before, or pushes a character down:
 * rows differ by up to two characters.
 */
const measures: readonly Measure[] = [
  { lengthOf: ({ text, indent }) => indent + columns(text), tolerance: 4 },
  { lengthOf: ({ text, indent }) => Math.ceil(indent / 2) + text.length, tolerance: 2 },
];

const endsSentence = /[。！？…：；”’」』）)]$/;
/** What opens a line of its own wherever it stands. */
const ownLine =
  /^(?:[■□●◆▲△▼★☆【]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|图[①-⑳为]|本报记者)/;

type Wrap = { readonly isFull: (row: Row, next: Row | undefined) => boolean; readonly fullRows: number };

/** How much a row falls short because the number or Latin word that opens the next row was not broken. */
const unbroken = (next: Row | undefined): number =>
  next?.follows === true ? Math.max(0, (/^[\dA-Za-z.,%‰]+/.exec(next.text)?.[0].length ?? 0) - 1) : 0;

/** The width at which a text was broken, by one measure; null where its rows are whole paragraphs. */
const wrapBy = (rows: readonly Row[], { lengthOf, tolerance }: Measure): Wrap | null => {
  const broken = rows
    .filter((row, index) => rows[index + 1]?.follows === true && !endsSentence.test(row.text))
    .map(lengthOf);
  const width = broken.reduce((longest, length) => Math.max(longest, length), 0);
  const isFull = (row: Row, next: Row | undefined): boolean => lengthOf(row) + unbroken(next) >= width - tolerance;
  const fullRows = rows.filter((row, index) => isFull(row, rows[index + 1])).length;
  return width >= 16 &&
    width <= 120 &&
    broken.filter((length) => length >= width - tolerance).length >= 3 &&
    fullRows >= rows.length * 0.4 &&
    rows.every((row) => lengthOf(row) <= width + tolerance)
    ? { isFull, fullRows }
    : null;
};

/** The break of a text by the measure that explains most of its rows. */
const wrapOf = (rows: readonly Row[]): Wrap | null =>
  measures
    .map((measure) => wrapBy(rows, measure))
    .filter((wrap): wrap is Wrap => wrap !== null)
    .sort((one, other) => other.fullRows - one.fullRows)[0] ?? null;

/** Rows of one paragraph each, in order. */
const paragraphsOf = (rows: readonly Row[], { isFull }: Wrap): readonly (readonly Row[])[] => {
  const margin = Math.min(...rows.map(({ indent }) => indent));
  const paragraphs: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const continues =
      before !== undefined && row.follows && row.indent === margin && isFull(before, row) && !ownLine.test(row.text);
    const last = paragraphs[paragraphs.length - 1];
    if (continues && last !== undefined) last.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
};

/** Two rows without the end of a sentence are a title above another line rather than a paragraph. */
const isParagraph = (rows: readonly Row[]): boolean =>
  rows.length > 2 || /[。！？…：；”’」』）)摄]$/.test(rows[rows.length - 1]?.text ?? '');

const isLatin = (character: string | undefined): boolean => character !== undefined && /[A-Za-z]/.test(character);

/**
 * The line breaks within paragraphs of a text whose lines were broken at a fixed width (an e-mail, a text of a terminal), each
 * with the blanks around it. None where every line is a paragraph. Between Latin words the first character of a break is left
 * as their blank.
 */
export const breaksIn = (text: string): readonly Span[] => {
  const rows = rowsOf(text);
  const wrap = wrapOf(rows);
  if (wrap === null) return [];
  return paragraphsOf(rows, wrap)
    .filter(isParagraph)
    .flatMap((paragraph) =>
      paragraph.slice(1).map((row, index): Span => {
        const end = paragraph[index]?.end ?? row.start;
        const partsWords = isLatin(text[end - 1]) && isLatin(text[row.start]);
        return { start: partsWords ? end + 1 : end, end: row.start };
      }),
    );
};
