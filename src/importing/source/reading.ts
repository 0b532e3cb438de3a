import type { Span } from '../../domain/evidence/span';
import { breaksIn } from './hard-wrap';
import { isTraditional, simplifiedForm } from './simplified';

/**
 * A source in the form in which it is read: paragraphs broken at a fixed width joined, characters simplified. The source itself
 * stays as it is; every place in the reading is a place in the source.
 */
export type Reading = {
  /** What is read. */
  readonly text: string;
  /** The same, character for character, in the script of the source. */
  readonly printed: string;
  /** A stretch of the reading as a stretch of the source. */
  readonly inSource: (span: Span) => Span;
};

const simplified = (printed: string): string => (isTraditional(printed) ? simplifiedForm(printed) : printed);

/** Whether nothing was joined and nothing simplified. */
export const isSourceItself = (reading: Reading, source: string): boolean => reading.text === source;

/** A source whose lines a reader of its format already made: only its script may differ. */
export const readingOfLines = (source: string): Reading => ({
  text: simplified(source),
  printed: source,
  inSource: (span) => span,
});

/** A plain text, its hard line breaks joined. */
export const readingOf = (source: string): Reading => {
  const breaks = breaksIn(source);
  if (breaks.length === 0) return readingOfLines(source);
  const pieces: Span[] = [];
  let from = 0;
  for (const { start, end } of breaks) {
    pieces.push({ start: from, end: start });
    from = end;
  }
  pieces.push({ start: from, end: source.length });
  const printed = pieces
    .map(({ start, end }) => source.slice(start, end).replace(/(?<=[A-Za-z])[\r\n]$/, ' '))
    .join('');
  const begins: number[] = [];
  let length = 0;
  for (const { start, end } of pieces) {
    begins.push(length);
    length += end - start;
  }
  const place = (offset: number): number => {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (pieces[low]?.start ?? 0) + offset - (begins[low] ?? 0);
  };
  return {
    text: simplified(printed),
    printed,
    inSource: ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  };
};
