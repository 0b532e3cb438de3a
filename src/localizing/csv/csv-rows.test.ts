import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, readCsv, unguardFormula, writeCsv } from './csv-rows';

const cell = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r',
    "'",
    "'=1",
    "''=1",
    'a"b',
    'a,b;c',
    'a\r\nb',
    '',
    ' a ',
    'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ',
  ),
  fc.string({ unit: 'grapheme' }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

describe('CSV', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table), 'a.csv')).toEqual(table);
      }),
    );
  });

  it('has no cell that a spreadsheet would calculate, and loses nothing by it', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
  });

  it.each([
    [
      'a;b\r\n"x;y";2\r\n',
      [
        ['a', 'b'],
        ['x;y', '2'],
      ],
    ],
    [
      'a\tb\n1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['sep=;\na;b\n', [['a', 'b']]],
    [
      '\uFEFFa,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']]],
    ['a,5" b\n', [['a', '5" b']]],
  ])('is read as spreadsheets write it: %j', (text, table) => {
    expect(readCsv(text, 'a.csv')).toEqual(table);
  });

  it('is refused where a quotation mark is not closed', () => {
    expect(readCsv('a,b\n1,"2\n', 'a.csv')).toMatchObject({ code: 'EXCHANGE_CSV_BROKEN', at: 'a.csv:2' });
    expect(readCsv('a,"b"c\n', 'a.csv')).toMatchObject({ code: 'EXCHANGE_CSV_BROKEN' });
  });
});
