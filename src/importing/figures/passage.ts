import type { Span } from '../../domain/evidence/span';
import { sentencesOf } from '../source/sentence';

/** A stretch of running text that states figures: a sentence of a paragraph, with its place in the source. */
export type Passage = Span & {
  readonly text: string;
  /** What stands before it in its paragraph, the nearest 400 characters at most. */
  readonly before: string;
};

/** The sentences of a paragraph as passages. */
export const passagesOf = (source: string, paragraph: Span): readonly Passage[] =>
  sentencesOf(source, paragraph).map(({ start, end }) => ({
    start,
    end,
    text: source.slice(start, end),
    before: source.slice(Math.max(paragraph.start, start - 400), start),
  }));

const clauseEnds: ReadonlySet<string> = new Set('，；。！？：,;');

/** The clause around a place of a passage: from the mark before it to the mark after it. Quoted commas do not end a clause. */
export const clauseAround = (text: string, start: number, end: number): Span => {
  let from = start;
  while (from > 0 && !clauseEnds.has(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !clauseEnds.has(text[to] ?? '')) to += 1;
  return { start: from, end: to };
};
