import type { Span } from '../../domain/evidence/span';

/** No sentence of an article is longer; a stretch without full stops is cut at a clause, so that reading stays linear. */
const sentenceLimit = 1200;

const ends = /[。！？!?]+(?:[”’」』）)》]|……)*|……[”’」』]?/g;

/**
 * The sentences of a stretch of text, in order and without gaps but blanks between them. Closing quotation marks and brackets
 * belong to the sentence that they close.
 *
 * @param text the whole source; offsets are its own
 */
export const sentencesOf = (text: string, span: Span): readonly Span[] => {
  const stretch = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    while (to - from > sentenceLimit) {
      const limit = from + sentenceLimit;
      const part = stretch.slice(from, limit);
      const mark = Math.max(part.lastIndexOf('；'), part.lastIndexOf('，'), part.lastIndexOf('、'));
      add(mark > 0 ? from + mark + 1 : limit);
    }
    add(to);
  };
  const add = (to: number): void => {
    let start = from;
    while (start < to && /[\s\u3000]/.test(stretch[start] ?? '')) start += 1;
    if (start < to) sentences.push({ start: span.start + start, end: span.start + to });
    from = to;
  };
  for (const match of stretch.matchAll(ends)) push(match.index + match[0].length);
  push(stretch.length);
  return sentences;
};
