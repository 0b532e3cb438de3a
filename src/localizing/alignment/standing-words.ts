/** Where words stand in a text, as a half-open range of characters. */
export type Place = { readonly from: number; readonly to: number };

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r';
const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
/** The end of a sentence and what closes after it. */
const closed = /[.!?…。！？；᠃⁈⁉]["'”’」』》）)\]»]*$/u;

/** @example endsSentence('Spring is here') // false */
export const endsSentence = (text: string): boolean => closed.test(withoutOuterSpaces(text));

/** The offset of what comes after the spaces at an offset. */
export const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isSpace(text[at])) at += 1;
  return at;
};

/** @NOTE no `trim()`: it eats U+202F, which belongs to a word of Mongolian script. */
export const withoutOuterSpaces = (text: string): string => {
  let to = text.length;
  while (to > 0 && isSpace(text[to - 1])) to -= 1;
  return text.slice(Math.min(skipSpaces(text, 0), to), to);
};

/** Whether a sentence may begin or end at an offset: beside spaces and line breaks, after an end, between two scripts. */
const isEdge = (text: string, at: number, breaks: ReadonlySet<number>): boolean => {
  const [before, after] = [text[at - 1], text[at]];
  if (before === undefined || after === undefined || isSpace(before) || isSpace(after) || breaks.has(at)) return true;
  if (closed.test(text.slice(Math.max(0, at - 8), at)) && /\p{L}/u.test(after)) return true;
  return /[\p{L}\p{N}]/u.test(after) && isHan(before) !== isHan(after) && (isHan(before) || isHan(after));
};

type Places = (Place | null)[];

/** Places of words that are the whole text, one after the other. */
const wholly = (text: string, words: readonly string[]): Places | null => {
  const places: Places = [];
  let at = skipSpaces(text, 0);
  for (const word of words) {
    if (!text.startsWith(word, at)) return null;
    places.push(word === '' ? null : { from: at, to: at + word.length });
    at = skipSpaces(text, at + word.length);
  }
  return at === text.length ? places : null;
};

/** The first place of a word within a stretch of a text. */
const placeWithin = (
  text: string,
  word: string,
  { from, to }: Place,
  breaks: ReadonlySet<number>,
): Place | undefined => {
  for (let at = text.indexOf(word, from); at !== -1 && at + word.length <= to; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isEdge(text, at, breaks) && isEdge(text, end, breaks)) return { from: at, to: end };
  }
  return undefined;
};

/** Takes words from the beginning of a text as long as they stand there, and then from its end. */
const takeEnds = (text: string, words: readonly string[], breaks: ReadonlySet<number>, places: Places): void => {
  let from = 0;
  let first = 0;
  for (; first < words.length; first += 1) {
    const word = words[first] ?? '';
    if (word === '') continue;
    const at = skipSpaces(text, from);
    if (!text.startsWith(word, at) || !isEdge(text, at + word.length, breaks)) break;
    from = at + word.length;
    places[first] = { from: at, to: from };
  }
  let to = text.length;
  for (let last = words.length - 1; last > first; last -= 1) {
    const word = words[last] ?? '';
    if (word === '') continue;
    while (to > from && isSpace(text[to - 1])) to -= 1;
    const at = to - word.length;
    if (at < from || !text.startsWith(word, at) || !isEdge(text, at, breaks)) break;
    places[last] = { from: at, to };
    to = at;
  }
};

/** What of a text is free for the words at an index: all between those before and after that have their places. */
const freeFor = (index: number, text: string, places: Places): Place => ({
  from: places.findLast((place, at) => at < index && place !== null)?.to ?? 0,
  to: places.find((place, at) => at > index && place !== null)?.from ?? text.length,
});

/**
 * Where words that are known still stand in a text that somebody changed, word for word and in their order: from its beginning, from
 * its end, and between these the longest first.
 *
 * @param words without outer spaces; '' for none
 * @param breaks offsets at which a line breaks
 * @returns for each of the words its place; null where they do not stand there any more
 */
export const standingWords = (
  text: string,
  words: readonly string[],
  breaks: ReadonlySet<number>,
): readonly (Place | null)[] => {
  const all = wholly(text, words);
  if (all !== null) return all;
  const places: Places = words.map(() => null);
  takeEnds(text, words, breaks, places);
  const open = [...words.entries()].filter(([index, word]) => word !== '' && places[index] === null);
  for (const [index, word] of open.toSorted(([, one], [, other]) => other.length - one.length))
    places[index] = placeWithin(text, word, freeFor(index, text, places), breaks) ?? null;
  return places;
};
