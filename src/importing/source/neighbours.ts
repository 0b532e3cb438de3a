import type { Span } from '../../domain/evidence/span';
import { sentencesOf } from './sentence';

/** What stands around a sentence of a source: the sentence before it and the one after it; empty at the ends of the text. */
export type Neighbours = { readonly before: string; readonly after: string };

/** No paragraph of an article is longer: what is farther away is no neighbour. */
const reach = 4000;

/**
 * Reads the sentences before and after a stretch of a source, across the end of a paragraph, without its line ends and blanks.
 *
 * @example neighboursOf('春天来了。全乡有护林员120人。秋天也好。', { start: 5, end: 16 }) // { before: '春天来了。', after: '秋天也好。' }
 */
export const neighboursOf = (text: string, { start, end }: Span): Neighbours => {
  const sentences = (from: number, to: number): readonly string[] =>
    sentencesOf(text, { start: from, end: to }).map((sentence) => text.slice(sentence.start, sentence.end).trimEnd());
  const ahead = text.slice(Math.max(0, start - reach), start).trimEnd();
  const lineStart = Math.max(0, start - reach) + ahead.search(/[^\n\r\u2028\u2029]*$/);
  const behind = text.slice(end, end + reach);
  const skipped = behind.length - behind.trimStart().length;
  const line = /^[^\n\r\u2028\u2029]*/.exec(behind.slice(skipped))?.[0] ?? '';
  return {
    before: sentences(lineStart, Math.max(0, start - reach) + ahead.length).at(-1) ?? '',
    after: sentences(end + skipped, end + skipped + line.length)[0] ?? '',
  };
};
