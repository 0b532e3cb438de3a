import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { headerField, type PoEntry } from './po-entry';
import { readPo } from './read-po';
import { writePo } from './write-po';

const words = fc.oneof(
  fc.constantFrom(
    'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ ᠪᠠ\u180Eᠠ\u180B᠃',
    'a\nb\n',
    '"\\n"',
    '\\',
    '\u0001\u001B\u007F',
    '\r\n',
    '#~ msgid',
    '',
    '全乡<1>120人</1>',
  ),
  fc.string({ unit: 'grapheme' }),
);
const line = fc.string({ unit: 'grapheme' }).map((text) => `c${text.replace(/[\r\n]/g, '')}`);
const entry: fc.Arbitrary<PoEntry> = fc.record({
  extracted: fc.array(line, { maxLength: 2 }),
  translator: fc.array(line, { maxLength: 2 }),
  references: fc.array(fc.constantFrom('body/aa', 'title'), { maxLength: 1 }),
  flags: fc.uniqueArray(fc.constantFrom('fuzzy', 'no-wrap')),
  previous: fc.option(words),
  context: words.map((text) => `k${text}`),
  id: words,
  translation: words,
  obsolete: fc.boolean(),
});

describe('a PO file', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const catalogue = { header: [['Language', 'mn-Mong'] as const], entries };
        expect(readPo(writePo(catalogue), 'a.po')).toEqual(catalogue);
      }),
    );
  });

  it('is read as other tools write it', () => {
    const read = readPo(
      [
        '\uFEFF# A translator',
        'msgid ""',
        'msgstr ""',
        '"Language: mn\\n"',
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"',
        '',
        '#. note',
        '#: a.c:1',
        '#, fuzzy, c-format',
        '#| msgctxt "old"',
        '#| msgid "old "',
        '#| "words"',
        'msgctxt "title"',
        'msgid "one"',
        'msgid_plural "many"',
        'msgstr[0] "нэг"',
        'msgstr[1] "олон"',
        'msgid "next"',
        'msgstr "tab\\there \\x41\\101"',
        '',
        '#~ msgctxt "gone"',
        '#~ msgid "gone"',
        '#~ msgstr "алга"',
      ].join('\r\n'),
      'a.po',
    );
    if (isProblem(read)) throw new Error(read.message);
    expect(headerField(read, 'language')).toBe('mn');
    expect(read.entries).toMatchObject([
      {
        context: 'title',
        id: 'one',
        translation: 'нэг',
        flags: ['fuzzy', 'c-format'],
        previous: 'old words',
        obsolete: false,
      },
      { context: null, id: 'next', translation: 'tab\there AA', obsolete: false },
      { context: 'gone', translation: 'алга', obsolete: true },
    ]);
  });

  it.each([
    ['msgid "a', 1],
    ['msgid ""\nmsgstr ""\n\nmsgid a"', 4],
  ])('is refused with the line that is broken', (text, line) => {
    expect(readPo(text, 'a.po')).toMatchObject({ code: 'EXCHANGE_PO_BROKEN', at: `a.po:${line}` });
  });
});
