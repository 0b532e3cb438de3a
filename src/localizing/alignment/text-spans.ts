import { sentenceEnds } from '../segments/split-sentences';
import { type Place, skipSpaces } from './standing-words';

/** A sentence of a text, with the segment whose words it is known to be; null where it is new. */
export type Span = Place & { readonly segment: number | null };

/** Ends of sentences of both languages: a text that is half translated has some of each. */
const endsIn = (text: string, language: string, sourceLanguage: string): readonly number[] => [
  ...sentenceEnds(text, language),
  ...sentenceEnds(text, sourceLanguage).filter((end) => /[。！？；]/.test(text.slice(Math.max(0, end - 3), end))),
];

/**
 * Cuts a text around the known words that stand in it, and what is between them into sentences.
 *
 * @param places by segment
 * @returns in order, all but the spaces between them
 */
export const spansOf = (
  text: string,
  places: readonly (Place | null)[],
  breaks: ReadonlySet<number>,
  languages: { readonly language: string; readonly sourceLanguage: string },
): readonly Span[] => {
  const known = [...places.entries()].flatMap(([segment, place]) => (place === null ? [] : [{ ...place, segment }]));
  const ends = [...endsIn(text, languages.language, languages.sourceLanguage), ...breaks].toSorted((a, b) => a - b);
  const cuts: number[] = [0];
  let next = 0;
  for (const { from, to } of [...known, { from: text.length, to: text.length }]) {
    for (; next < ends.length && (ends[next] ?? 0) < from; next += 1) cuts.push(ends[next] ?? 0);
    while (next < ends.length && (ends[next] ?? 0) <= to) next += 1;
    cuts.push(from, to);
  }
  const starts = [...new Set(cuts.map((cut) => skipSpaces(text, cut)))];
  const bySegment = new Map(known.map(({ from, segment }) => [from, segment]));
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? text.length;
    return /\S/.test(text.slice(from, to)) ? [{ from, to, segment: bySegment.get(from) ?? null }] : [];
  });
};
