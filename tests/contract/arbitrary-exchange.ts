import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ExchangeFile, ExchangeUnit } from '../../src/localizing/exchange/exchange';
import type { BlocksTree, InlineNode, TextNode } from '../../src/localizing/segments/blocks-tree';
import { extract } from '../../src/localizing/segments/extract';
import { codesIn, type Inline, type InlineCode, normaliseInline } from '../../src/localizing/segments/inline';
import { printInline } from '../../src/localizing/segments/inline-notation';
import { localizedFields } from '../../src/localizing/segments/localized-fields';
import type { Unit } from '../../src/localizing/segments/segment';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const sentences = fc.constantFrom(
  '全乡有护林员120人。',
  '巡护1.2万次！',
  '他说：“很好。”',
  '第一行\n第二行',
  '<b>&amp;]]>',
  'a\u0001b\uFFFE',
  '\uD800',
  '\r\n',
  '\u00A0 \u202F\u180E',
  '=1+1;"x"',
);
const text: fc.Arbitrary<TextNode> = fc
  .record({
    words: fc.oneof(sentences, fc.string({ unit: 'grapheme' })),
    bold: fc.boolean(),
    italic: fc.boolean(),
  })
  .map(({ words, bold, italic }) => ({
    type: 'text',
    text: words,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  }));
const inlines = fc.array(
  fc.oneof<fc.Arbitrary<InlineNode>[]>(
    text,
    fc.record({
      type: fc.constant('link' as const),
      url: fc.webUrl(),
      children: fc.array(text, { minLength: 1, maxLength: 2 }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);
const tree: fc.Arbitrary<BlocksTree> = fc.array(
  fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const targetWords = fc.oneof(
  fc.constantFrom(
    'The township has 120 rangers.',
    'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ ᠪᠠ\u180Eᠠ\u180B᠃',
    'Манай суманд 120 хүн.',
    ' a  b ',
    '<1>',
    '&#1;',
    '\u0002',
    'x\ny',
    '\uDC00',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

/** The codes of a source in another order: pairs after one another, or crossing. */
const reordered = (source: Inline): fc.Arbitrary<readonly InlineCode[]> => {
  const codes = codesIn(source);
  const numbers = [...new Set(codes.map(({ code }) => code))];
  const of = (numbered: readonly number[], types: readonly InlineCode['type'][]): readonly InlineCode[] =>
    numbered.flatMap((number) => codes.filter(({ code, type }) => code === number && types.includes(type)));
  return fc
    .shuffledSubarray(numbers, { minLength: numbers.length })
    .chain((order) =>
      fc.constantFrom(codes, of(order, ['open', 'close', 'standalone']), [
        ...of(order, ['open', 'standalone']),
        ...of(order, ['close']),
      ]),
    );
};

/** A translation that has all codes of its source, with other words between them. */
const targetOf = (source: Inline): fc.Arbitrary<Inline> =>
  reordered(source).chain((codes) =>
    fc
      .array(targetWords, { minLength: codes.length + 1, maxLength: codes.length + 1 })
      .map((words) =>
        normaliseInline(words.flatMap((word, index) => (index === 0 ? [word] : [codes[index - 1] ?? '', word]))),
      ),
  );

/** A translation that is not done: codes are missing, come twice, are not closed, or are none of the source's. */
export const unfinished: fc.Arbitrary<Inline> = fc
  .array(
    fc.oneof(
      targetWords,
      fc.record({
        code: fc.integer({ min: 1, max: 5 }),
        type: fc.constantFrom('open' as const, 'close' as const, 'standalone' as const),
      }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(normaliseInline);

const states = fc.constantFrom(
  'machine' as const,
  'translated' as const,
  'reviewed' as const,
  'approved' as const,
  'outdated' as const,
);

type TargetOf = (source: Inline) => fc.Arbitrary<Inline>;

const unitOf = ({ path, kind, maxLength, meanings, segments }: Unit, target: TargetOf): fc.Arbitrary<ExchangeUnit> =>
  fc
    .tuple(
      ...segments.map(({ source, ...segment }) =>
        fc.record({ words: fc.option(target(source), { freq: 6 }), state: states }).map(({ words, state }) => ({
          path: segment.path,
          gap: segment.gap,
          source,
          target: words,
          state: words === null ? ('untranslated' as const) : state,
        })),
      ),
    )
    .map((exchanged) => ({
      path,
      kind,
      maxLength,
      meanings,
      note: null,
      sourceHash: digest(segments.map(({ source }) => printInline(source)).join('\n')),
      segments: exchanged,
    }));

/** An article of any words, part of it translated, on its way out. */
export const anyExchange = (targetLocale: string, target: TargetOf = targetOf): fc.Arbitrary<ExchangeFile> =>
  fc
    .record({ title: fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => `题${words}`), body: tree })
    .chain((values) => {
      const units = extract(values, localizedFields.article ?? [], { language: 'zh-Hans', digest });
      return fc.tuple(...units.map((unit) => unitOf(unit, target))).map((exchanged) => ({
        contentType: 'api::article.article',
        documentId: 'k3v9x2m4q8w1e5r7t6y0u2i4',
        sourceLocale: 'zh-Hans',
        targetLocale,
        units: exchanged,
      }));
    });

/** The same entry as it is in a system that has no translations of it yet. */
export const withoutTargets = (file: ExchangeFile): ExchangeFile => ({
  ...file,
  units: file.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({ ...segment, target: null, state: 'untranslated' })),
  })),
});
