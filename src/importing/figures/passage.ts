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

/** The clauses of a passage, without the marks that end them, in order and without gaps but the marks. */
export const clausesOf = (text: string): readonly Span[] => {
  let start = 0;
  return [...[...text.matchAll(/[，；。！？：,;]/g)].map(({ index }) => index), text.length].map((end) => {
    const clause = { start, end };
    start = end + 1;
    return clause;
  });
};
