import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTbx } from './read-tbx';
import type { TermConcept } from './term-concept';
import { writeTbx } from './write-tbx';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
// Spaces at the ends of a term are not part of it.
const words = fc
  .oneof(fc.constantFrom('三八红旗手', 'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ\u180E', 'a & <b>', '\u202Fᠤᠨ'), fc.string({ unit: 'grapheme' }))
  .map((text) => text.replace(/^[\t\n\r ]+|[\t\n\r ]+$|[^\P{Cc}\n]/gu, '').replaceAll('\uFFFE', ''))
  .map((text) => text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, ''))
  .filter((text) => text !== '');
const concept: fc.Arbitrary<TermConcept> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  definition: fc.option(words),
  subjectField: fc.option(words),
  note: fc.option(words),
  bearsNumber: fc.boolean(),
  languages: fc.array(
    fc.record({
      language: fc.constantFrom('zh-Hans', 'mn', 'mn-Mong', 'en'),
      terms: fc.array(
        fc.record({
          term: words,
          status: fc.constantFrom('preferred' as const, 'admitted' as const, 'forbidden' as const, null),
          partOfSpeech: fc.constantFrom('noun', 'properNoun', null),
          note: fc.option(words),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

describe.each(['v2', 'dca', 'dct'] as const)('TBX, %s', (style) => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 3 }), (concepts) => {
        expect(readTbx(bytes(writeTbx(concepts, style)), 'a.tbx')).toEqual(concepts);
      }),
    );
  });
});

describe('TBX', () => {
  it('of other tools is read: groups, full terms, a document type that declares nothing', () => {
    const read = readTbx(
      bytes(
        '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body><termEntry id="c5">' +
          '<descripGrp><descrip type="definition">An honour</descrip><admin type="source">house</admin></descripGrp>' +
          '<langSet xml:lang="en"><ntig><termGrp><term>Red-Banner Holder</term><termNote type="partOfSpeech">noun</termNote>' +
          '</termGrp></ntig><tig><term>flag holder</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>' +
          '</tig></langSet></termEntry></body></text></martif>',
      ),
      'a.tbx',
    );
    expect(read).toEqual([
      {
        id: 'c5',
        definition: 'An honour',
        subjectField: null,
        note: null,
        bearsNumber: false,
        languages: [
          {
            language: 'en',
            terms: [
              { term: 'Red-Banner Holder', status: null, partOfSpeech: 'noun', note: null },
              { term: 'flag holder', status: 'forbidden', partOfSpeech: null, note: null },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['EXCHANGE_TBX_INVALID', '<tmx/>'],
    ['EXCHANGE_DOCTYPE', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>'],
  ])('%s', (code, text) => {
    expect(readTbx(bytes(text), 'a.tbx')).toMatchObject({ code });
  });
});
