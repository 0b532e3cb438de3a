import type { Span } from '../../domain/evidence/span';
import { setPhrases } from './set-phrases';

export type NearPhrase = Span & { readonly words: string; readonly phrase: string };

const known: ReadonlySet<string> = new Set(setPhrases);

type Halves = { readonly phrase: string; readonly head: string; readonly tail: string };

/** A single wrong character leaves one half of a phrase whole: halves are what is looked up. */
const halves: readonly Halves[] = setPhrases.map((phrase) => {
  const cut = Math.ceil(phrase.length / 2);
  return { phrase, head: phrase.slice(0, cut), tail: phrase.slice(cut) };
});

/** Whether two strings differ by one character inserted, removed or replaced, and not at an end where words meet freely. */
const differByOne = (text: string, phrase: string): boolean => {
  let start = 0;
  while (start < text.length && text[start] === phrase[start]) start += 1;
  let end = 0;
  while (
    end < text.length - start &&
    end < phrase.length - start &&
    text[text.length - 1 - end] === phrase[phrase.length - 1 - end]
  )
    end += 1;
  const textRest = text.length - start - end;
  const phraseRest = phrase.length - start - end;
  return start > 0 && end > 0 && textRest <= 1 && phraseRest <= 1 && textRest + phraseRest > 0;
};

/** Whether a replaced or missing character makes the phrase another good one is unknown; a stuttered one is surely too many. */
const isStutter = (words: string, phrase: string): boolean =>
  words.length === phrase.length + 1 &&
  [...words].some((character, index) => index > 0 && character === words[index - 1]);

const candidates = (text: string, { phrase, head, tail }: Halves): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
    for (const length of [phrase.length + 1, phrase.length, phrase.length - 1])
      spans.push({ start: at, end: at + length });
  }
  for (let at = text.indexOf(tail); at !== -1; at = text.indexOf(tail, at + 1)) {
    const end = at + tail.length;
    for (const length of [phrase.length + 1, phrase.length, phrase.length - 1])
      spans.push({ start: end - length, end });
  }
  return spans.filter(({ start, end }) => start >= 0 && end <= text.length);
};

/**
 * Finds runs of text that miss a set phrase by one character: `发展中国国家`, `党建带建建`. A replacement counts only in
 * phrases of five characters whose replaced character repeats its neighbour; an insertion only where it stutters.
 */
export const nearPhrasesIn = (text: string): readonly NearPhrase[] => {
  const found = halves
    .flatMap((half) =>
      candidates(text, half).map(({ start, end }) => ({
        start,
        end,
        words: text.slice(start, end),
        phrase: half.phrase,
      })),
    )
    .filter(
      ({ words, phrase }) =>
        !words.includes(phrase) &&
        !known.has(words) &&
        differByOne(words, phrase) &&
        (isStutter(words, phrase) ||
          (words.length === phrase.length && /(.)\1/u.test(words) && !/(.)\1/u.test(phrase))),
    );
  const byPlace = new Map(found.map((one) => [`${one.start}-${one.end}`, one]));
  return [...byPlace.values()];
};
