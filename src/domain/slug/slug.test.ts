import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug';

const spoken: Readonly<Record<string, string>> = { 草原上的: 'cao yuan shang de', 家企业: 'jia qi ye' };
const slug = (text: string): string => slugOf(text, (characters) => spoken[characters] ?? '');

describe('A slug', () => {
  it.each([
    ['草原上的8家企业', 'cao-yuan-shang-de-8-jia-qi-ye'],
    ['More than 88,000 sessions!', 'more-than-88-000-sessions'],
    ["The women's café", 'the-womens-cafe'],
    ['Өвөр Монголын эмэгтэйчүүд', 'ovor-mongolyn-emegteichuud'],
    ['Ёсзүй, ҮЙЛЧИЛГЭЭ', 'yoszui-uilchilgee'],
    ['ᠦᠯᠢᠭᠡᠷ ᠤᠨ', 'ᠦᠯᠢᠭᠡᠷ-ᠤᠨ'],
    ['ᠲᠠᠯ᠎ᠠ ᠑᠒', 'ᠲᠠᠯᠠ-12'],
    ['ＡＢＣ　１', 'abc-1'],
    ['——', ''],
    ['', ''],
  ])('of %s is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is cut between words', () => {
    const long = slug('word '.repeat(40));
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long.endsWith('-word')).toBe(true);
  });
});

describe('A free slug', () => {
  it.each([
    [[], 'a'],
    [['a'], 'a-2'],
    [['a', 'a-2', 'a-3'], 'a-4'],
    [['a-2'], 'a'],
  ])('among %j is %s', (taken, expected) => {
    expect(freeSlug('a', new Set(taken))).toBe(expected);
  });
});
