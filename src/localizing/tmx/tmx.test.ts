import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { normaliseInline } from '../segments/inline';
import { parseInline } from '../segments/inline-notation';
import type { TranslationMemory } from './memory-unit';
import { readTmx } from './read-tmx';
import { writeTmx } from './write-tmx';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = fc.oneof(
  fc.constantFrom('ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ ᠪᠠ\u180Eᠠ\u180B᠃', '全乡<b>120人。', '\u0001', '\r\n', ' '),
  fc.string({ unit: 'grapheme' }),
);
const code = fc.record({
  code: fc.integer({ min: 1, max: 4 }),
  type: fc.constantFrom('open' as const, 'close' as const, 'standalone' as const),
});
const inline = fc.array(fc.oneof(words, code), { maxLength: 6 }).map(normaliseInline);
const date = fc.option(
  fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((on) => `${on.toISOString().slice(0, 19)}Z`),
);
const memory: fc.Arbitrary<TranslationMemory> = fc.record({
  sourceLanguage: fc.constant('zh-Hans'),
  units: fc.array(
    fc.record({
      id: fc.option(fc.constantFrom('u1', 'a"b')),
      note: fc.option(fc.constantFrom('a note', ' & ')),
      variants: fc.array(
        fc.record({
          language: fc.constantFrom('zh-Hans', 'mn-Mong', 'en'),
          words: inline,
          changedOn: date,
          changedBy: fc.option(fc.constantFrom('Батаа')),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
});

describe('TMX', () => {
  it('reads as it was written, also where codes cross or are not paired', () => {
    fc.assert(
      fc.property(memory, (written) => {
        expect(readTmx(bytes(writeTmx(written)), 'a.tmx')).toEqual(written);
      }),
    );
  });

  it('is read as other tools write it: with a document type that declares nothing, other ids, highlights', () => {
    const read = readTmx(
      bytes(
        '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="zh-CN"/><body>' +
          '<tu><tuv xml:lang="zh-CN"><seg>全乡<bpt i="7">&lt;b></bpt>120<hi>人</hi><ept i="7">&lt;/b></ept><ph/></seg></tuv>' +
          '<tuv lang="EN-US"><seg>120</seg></tuv></tu></body></tmx>',
      ),
      'a.tmx',
    );
    if (isProblem(read)) throw new Error(read.message);
    expect(read.units[0]?.variants.map(({ language, words: said }) => [language, said])).toEqual([
      ['zh-CN', parseInline('全乡<1>120人</1><2/>')],
      ['EN-US', ['120']],
    ]);
  });

  it.each([
    ['EXCHANGE_DOCTYPE', '<!DOCTYPE tmx SYSTEM "a.dtd" [<!ENTITY a "b">]><tmx/>'],
    ['EXCHANGE_DOCTYPE', '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///a">]><tmx/>'],
    ['EXCHANGE_TMX_INVALID', '<tmx/>'],
    ['EXCHANGE_TMX_INVALID', '<xliff/>'],
    ['EXCHANGE_XML_BROKEN', '<tmx>'],
  ])('%s', (expected, text) => {
    expect(readTmx(bytes(text), 'a.tmx')).toMatchObject({ code: expected });
  });
});
