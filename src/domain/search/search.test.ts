import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';
import { fold, folding } from './fold';
import { searchWords } from './search-words';

describe('A text that is searched', () => {
  it('has no capitals, no forms of Mongolian letters, and one kind of blank', () => {
    expect(fold('Ном ҮГ News')).toBe('ном үг news');
    expect(fold('ᠮᠣᠩᠭᠣᠯ\u180eᠠ\u202fᠤᠨ\u180b')).toBe('ᠮᠣᠩᠭᠣᠯᠠ ᠤᠨ');
    expect([...folding.from]).toHaveLength([...folding.to].length);
  });

  it('is asked for each word once', () => {
    expect(searchWords('  Ном ном\u3000图书馆 ')).toEqual(['ном', '图书馆']);
    expect(searchWords(' \u180b ')).toEqual([]);
  });
});

describe('An excerpt', () => {
  it.each([
    ['草原上的图书馆', ['图书'], '草原上的<mark>图书</mark>馆'],
    ['图书图书馆', ['图书', '书馆'], '<mark>图书图书馆</mark>'],
    ['Номын сан НОМ', ['ном'], '<mark>Ном</mark>ын сан <mark>НОМ</mark>'],
    ['ᠮᠣᠩᠭᠣᠯ\u180eᠠ ᠨᠣᠮ', ['ᠯᠠ'], 'ᠮᠣᠩᠭᠣ<mark>ᠯ\u180eᠠ</mark> ᠨᠣᠮ'],
    ['<b>a & "b"</b>', ['b'], '&lt;<mark>b</mark>&gt;a &amp; &quot;<mark>b</mark>&quot;&lt;/<mark>b</mark>&gt;'],
    ['one\n two', ['two'], 'one <mark>two</mark>'],
    ['nothing', ['word'], 'nothing'],
    ['', ['word'], ''],
  ])('of %s marks %j', (text, words, expected) => {
    expect(excerpt(text, words)).toBe(expected);
  });

  it('is short, around the first word, and cuts none', () => {
    const text = `${'word '.repeat(100)}needle ${'more '.repeat(100)}`;
    const told = excerpt(text, ['needle']);
    expect(told).toMatch(/^…word .*<mark>needle<\/mark> more .* more…$/);
    expect(told.length).toBeLessThan(190);
    expect(excerpt(`${'长'.repeat(300)}书${'长'.repeat(300)}`, ['书'])).toMatch(/^…长{30}<mark>书<\/mark>长+…$/);
  });
});
