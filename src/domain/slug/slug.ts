import { transliterateCyrillic } from './cyrillic';

/** Reads Chinese characters aloud in ASCII: syllables, separated by spaces. */
export type Romanize = (characters: string) => string;

/** Long enough for a headline, short enough for an address; a slug is cut between words. */
const longest = 80;

/** Marks of the Mongolian script that choose the shape of a letter and are not seen in an address: FVS1–4, MVS. */
const shapeMarks = /[\u180b-\u180f]/gu;

const asciiDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) - 0x1810);

const withoutAccents = (text: string): string =>
  text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''));

const cut = (slug: string): string => {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
};

/**
 * The part of an address that a headline becomes: Chinese by its pinyin, Cyrillic transliterated, Latin without accents, the
 * Mongolian script by its own letters; words separated by hyphens.
 *
 * @returns an empty string when the text has neither letters nor digits
 * @example slugOf('草原上的 8 家企业', pinyin) // 'cao-yuan-shang-de-8-jia-qi-ye'
 */
export const slugOf = (text: string, romanize: Romanize): string => {
  const spoken = text.normalize('NFKC').replace(/\p{Script=Han}+/gu, (characters) => ` ${romanize(characters)} `);
  const letters = withoutAccents(transliterateCyrillic(spoken))
    .replace(shapeMarks, '')
    .replace(/[\u1810-\u1819]/gu, asciiDigit)
    .replace(/['’]/gu, '');
  const words = letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return cut(words.join('-'));
};

/**
 * The first of `slug`, `slug-2`, `slug-3` … that is free.
 *
 * @example freeSlug('chun-feng', new Set(['chun-feng'])) // 'chun-feng-2'
 */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
};
