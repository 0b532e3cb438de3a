import { describe, expect, it } from 'vitest';
import en from './translations/en.json';
import zhHans from './translations/zh-Hans.json';

const placesOf = (words: string): readonly string[] =>
  [...words.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name).sort();

describe('The words of the translation desk', () => {
  it('are there in both languages', () => {
    expect(Object.keys(zhHans).sort()).toEqual(Object.keys(en).sort());
  });

  it('name the same values in both languages', () => {
    const inChinese: Readonly<Record<string, string>> = zhHans;
    for (const [id, words] of Object.entries(en)) {
      expect([id, ...new Set(placesOf(inChinese[id] ?? ''))]).toEqual([id, ...new Set(placesOf(words))]);
    }
  });
});
