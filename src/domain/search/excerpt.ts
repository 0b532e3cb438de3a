import { foldCharacter } from './fold';

/** Characters that an excerpt has before its first word, and altogether. */
const before = 30;
const most = 160;
/** How far an edge is moved to the next blank, so as not to cut a word. */
const reach = 15;

/** A text that is searched, and where each of its characters stands in the text that is shown. */
const foldedWithPlaces = (characters: readonly string[]) => {
  const text: string[] = [];
  const places: number[] = [];
  for (const [place, character] of characters.entries()) {
    const folded = foldCharacter(character);
    if (folded === '') continue;
    text.push(folded);
    places.push(place);
  }
  return { text, places };
};

/** Whether each character belongs to one of the words. */
const marksIn = (characters: readonly string[], words: readonly string[]): readonly boolean[] => {
  const { text, places } = foldedWithPlaces(characters);
  const marked = characters.map(() => false);
  for (const word of words.map((one) => [...one])) {
    for (let at = 0; at + word.length <= text.length; at += 1) {
      if (!word.every((character, index) => text[at + index] === character)) continue;
      const [first = 0, last = 0] = [places[at], places[at + word.length - 1]];
      marked.fill(true, first, last + 1);
    }
  }
  return marked;
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @NOTE A narrow no-break space joins a Mongolian suffix to its word. */
const isBlank = (character: string | undefined): boolean => character === undefined || /[^\S\u202f]/.test(character);

/** The nearest place at which no word is cut; the place itself where there is none near. */
const wholeWordFrom = (characters: readonly string[], from: number): number => {
  if (from === 0) return 0;
  for (let at = from; at < from + reach; at += 1) if (isBlank(characters[at - 1])) return at;
  return from;
};

const wholeWordTo = (characters: readonly string[], to: number): number => {
  if (to >= characters.length) return characters.length;
  for (let at = to; at > to - reach; at -= 1) if (isBlank(characters[at])) return at;
  return to;
};

const written = (characters: readonly string[], marks: readonly boolean[]): string =>
  characters
    .map((character, index) => {
      const open = marks[index] && !marks[index - 1] ? '<mark>' : '';
      const close = marks[index] && !marks[index + 1] ? '</mark>' : '';
      return `${open}${escapes[character] ?? character}${close}`;
    })
    .join('');

/**
 * A piece of a text around the first of the words, as HTML in which nothing is left unescaped but `<mark>` around the words. The
 * beginning of the text where no word is in it.
 *
 * @param words as `searchWords` tells them
 * @example excerpt('草原上的图书馆', ['图书']) // '草原上的<mark>图书</mark>馆'
 */
export const excerpt = (text: string, words: readonly string[]): string => {
  const characters = [...text];
  const marks = marksIn(characters, words);
  const first = Math.max(0, marks.indexOf(true));
  const from = Math.min(first, wholeWordFrom(characters, Math.max(0, first - before)));
  const to = wholeWordTo(characters, Math.min(characters.length, from + most));
  const piece = written(characters.slice(from, to), marks.slice(from, to)).replace(/ *\n+ */g, ' ');
  return `${from > 0 ? '…' : ''}${piece.replace(/^ +| +$/g, '')}${to < characters.length ? '…' : ''}`;
};
