import { type HeadingStyle, headingLengthLimit, numberingOf } from './heading';
import type { Layout } from './layout';

/** A topical sentence that opens a paragraph in place of a heading of its own. */
export type RunInHeading = {
  readonly style: HeadingStyle;
  /** Length of the words, from the start of the paragraph, without the mark that ends them. */
  readonly length: number;
  /** Length with the mark. */
  readonly fullLength: number;
};

type Opening = RunInHeading & {
  readonly numbered: boolean;
  readonly clauses: readonly number[];
  readonly mark: string;
};

const opening = /^([^。！？：\r\n]{2,48})([。！？：])/;
const ordinal = /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|首先|其次|再次|最后)/;
/** What opens a point of a list under the sentence above: `——…`, `第一，…`. */
const listed = /^(?:[—–―─-]{1,2}|第[一二三四五六七八九十]{1,2}[，、])/;
const spoken =
  /[说称]$|[说问答写笑]道$|表示$|介绍$|坦言$|告诉|看到|“[^”]*$|^[“”]|据|今年|去年|近日|目前|年来|如今|记者|这里/;

const openingOf = (paragraph: string): Opening | null => {
  const numbering = numberingOf(paragraph);
  const match = opening.exec(paragraph.slice(0, 60));
  if (match === null || listed.test(paragraph)) return null;
  const [whole, words = '', mark = ''] = match;
  const own = words.slice(numbering?.length ?? 0);
  const numbered = numbering !== null || ordinal.test(words);
  if (own.length < (mark === '：' ? 2 : 4) || own.length > (numbered ? headingLengthLimit : 24)) return null;
  if (/[\d０-９]/.test(own) || paragraph.length < whole.length + 15 || spoken.test(own)) return null;
  if (mark === '：' && (/^“/.test(paragraph.slice(whole.length)) || numbered)) return null;
  const style: HeadingStyle = numbering?.style ?? 'run_in';
  const clauses = own.split(/[，、\s\u3000]/).map((clause) => clause.length);
  return { style, length: words.length, fullLength: whole.length, numbered, clauses, mark };
};

const areParallel = (one: Opening, other: Opening, tolerance: number): boolean =>
  one.numbered === other.numbered &&
  one.style === other.style &&
  (one.numbered ||
    (one.mark === other.mark &&
      one.clauses.length === other.clauses.length &&
      one.clauses.every((length, index) => Math.abs(length - (other.clauses[index] ?? 0)) <= tolerance)));

/** Openings of one shape, which are parallel to the same others. */
type Shape = { readonly opening: Opening; count: number };

const shapesOf = (openings: readonly Opening[]): readonly Shape[] => {
  const shapes = new Map<string, Shape>();
  for (const own of openings) {
    const key = [own.style, own.mark, own.numbered, ...own.clauses].join(' ');
    const shape = shapes.get(key);
    if (shape === undefined) shapes.set(key, { opening: own, count: 1 });
    else shape.count += 1;
  }
  return [...shapes.values()];
};

/** Whether two further openings, wherever they stand, are parallel to one. */
const isOneOfThree = (own: Opening, shapes: readonly Shape[]): boolean => {
  let parallels = 0;
  for (const { opening: other, count } of shapes) {
    if (areParallel(own, other, 1)) parallels += count;
    if (parallels > 2) return true;
  }
  return false;
};

/**
 * The run-in headings of a body, by the index of the paragraph: short sentences without figures that open paragraphs and are
 * parallel (same numbering, or clauses of the same lengths) to those of a neighbour, or of two further paragraphs. Labels of
 * two or three characters before a colon (`大气：…`) need the two, and so do openings without numbering in an article whose
 * headings stand on lines of their own.
 */
export const runInHeadingsOf = (body: Layout['body']): ReadonlyMap<number, RunInHeading> => {
  const openings = body.map(({ role, line }) => (role === 'paragraph' ? openingOf(line.text) : null));
  const shapes = shapesOf(openings.filter((own) => own !== null));
  const hasOwnLines = body.some(({ role }) => role === 'heading');
  const found = new Map<number, RunInHeading>();
  for (const [index, own] of openings.entries()) {
    if (own === null) continue;
    const neighbours = [openings[index - 1], openings[index + 1]].filter(
      (other) => other !== null && other !== undefined,
    );
    const vouched =
      (own.length >= 4 &&
        (own.numbered || !hasOwnLines) &&
        neighbours.some((other) => areParallel(own, other, own.clauses.length > 1 ? 1 : 2))) ||
      isOneOfThree(own, shapes);
    if (vouched || (own.numbered && own.style !== 'run_in')) {
      found.set(index, { style: own.style, length: own.length, fullLength: own.fullLength });
    }
  }
  return found;
};
