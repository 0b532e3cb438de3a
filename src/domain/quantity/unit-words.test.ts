import { describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales';
import { units } from './unit';
import { type NamedUnitWords, unitWords } from './unit-words';

const wordsIn = (locale: string): readonly NamedUnitWords[] =>
  units.map(({ code }) => {
    const words = unitWords(code, locale);
    if (words === null) throw new Error(`${code} has no words in ${locale}`);
    return words;
  });

const lettersOf = (locale: string): string =>
  wordsIn(locale)
    .flatMap(({ name, one, other }) => [name, one, other])
    .join('')
    .replace(/[^\p{L}]/gu, '');

describe('the words of the units', () => {
  it.each(locales.map(({ code }) => code))('are there for every unit in %s', (locale) => {
    for (const { name, one, other } of wordsIn(locale)) {
      expect(name).not.toBe('');
      expect(one).not.toBe('');
      expect(other).not.toBe('');
    }
  });

  it('are null in a locale that has none', () => {
    expect(unitWords('person', 'tlh')).toBeNull();
  });

  it.each([
    ['zh-Hans', /^\p{Script=Han}+$/u],
    ['en', /^\p{Script=Latin}+$/u],
    ['mn', /^\p{Script=Cyrillic}+$/u],
    ['mn-Mong', /^\p{Script=Mongolian}+$/u],
  ])('are written in the script of %s alone', (locale, script) => {
    expect(lettersOf(locale)).toMatch(script);
  });

  it('join Mongolian suffixes by U+202F and separate a final vowel by U+180E', () => {
    expect(unitWords('per_100k', 'mn-Mong')?.other).toBe(
      '\u1835\u1820\u182d\u1824\u1828 \u182e\u1822\u1829\u182d\u180e\u1820 \u1832\u1824\u1832\u1824\u182e\u202f\u1833\u1824',
    );
  });
});
