const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ';
/** No-break, narrow no-break (before a Mongolian suffix) and ideographic space. */
const blanks = '\u00a0\u202f\u3000';

const capitals = latin + cyrillic;

/**
 * How texts are made alike before they are searched: every character of `from` becomes that of `to` in the same place, those of
 * `dropped` go. Few enough for a database to do the same, letter for letter.
 *
 * @NOTE Free variation selectors and the vowel separator (Unicode 16, 13.5) change the form of Mongolian letters and not the word.
 */
export const folding = {
  from: capitals + blanks,
  to: capitals.toLowerCase() + ' '.repeat(blanks.length),
  dropped: '\u180b\u180c\u180d\u180e\u180f',
} as const;

const folded = new Map([
  ...[...folding.from].map((character, index): [string, string] => [character, [...folding.to][index] ?? '']),
  ...[...folding.dropped].map((character): [string, string] => [character, '']),
]);

/** A character as it is searched; empty for one that does not count. */
export const foldCharacter = (character: string): string => folded.get(character) ?? character;

/** A text as it is searched. @example fold('Монгол ᠮᠣᠩᠭᠣᠯ᠎ᠠ') // 'монгол ᠮᠣᠩᠭᠣᠯᠠ' */
export const fold = (text: string): string => [...text].map(foldCharacter).join('');
