import fc from 'fast-check';
import type {
  Block,
  BlockImage,
  BlocksContent,
  Inline,
  LinkInline,
  ListBlock,
  TextInline,
} from '../../types/graphql/index.mjs';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></code></pre></figure><svg/onload=alert(1)>',
  '&lt;b&gt;&#60;i&#62;',
  '<!--',
  ']]>',
  '-->',
  '\u2028\u2029',
  'javascript:alert(1)',
  'ᠮᠣᠩᠭᠣᠯ 8.8万余场次',
);

/** Text of any kind, often such as would be markup if it were written as it is. */
export const anyText = fc.oneof(
  hostile,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.string(), hostile).map((two) => two.join('')),
);

/** What a link may lead to, as Strapi sees it. */
export const takenUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '/about',
    '/a?b="<>\'',
    'mailto:desk@example.org',
    'tel:+976111',
    'ftp://example.org/a',
    'https://example.org/"<b>',
  ),
);

/** Addresses that could run, or that lead nowhere. */
export const refusedUrl = fc.constantFrom(
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '\u0001java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'https://[',
  '',
);

const flag = fc.boolean();

const text: fc.Arbitrary<TextInline> = fc.record(
  {
    type: fc.constant('text' as const),
    text: anyText,
    bold: flag,
    italic: flag,
    underline: flag,
    strikethrough: flag,
    code: flag,
  },
  { requiredKeys: ['type', 'text'] },
);
const texts = fc.array(text, { minLength: 1, maxLength: 3 });

const linkTo = (url: fc.Arbitrary<string>): fc.Arbitrary<LinkInline> =>
  fc.record(
    { type: fc.constant('link' as const), url, rel: anyText, target: anyText, children: texts },
    { requiredKeys: ['type', 'url', 'children'] },
  );

const size = fc.integer({ min: 1, max: 4000 });
const imageAt = (url: fc.Arbitrary<string>): fc.Arbitrary<BlockImage> =>
  fc.record(
    {
      name: fc.constant('hall.jpg'),
      url,
      alternativeText: fc.option(anyText),
      caption: fc.option(anyText),
      width: size,
      height: size,
      formats: fc.option(fc.constant({})),
      hash: fc.constant('hall'),
      ext: fc.constant('.jpg'),
      mime: fc.constant('image/jpeg'),
      size,
      previewUrl: fc.option(anyText),
      provider: fc.constant('local'),
      provider_metadata: fc.option(fc.constant({})),
      createdAt: fc.constant('2026-01-01T00:00:00.000Z'),
      updatedAt: fc.constant('2026-01-01T00:00:00.000Z'),
    },
    {
      requiredKeys: [
        ...(['name', 'url', 'width', 'height', 'hash', 'ext', 'mime', 'size', 'provider'] as const),
        ...(['createdAt', 'updatedAt'] as const),
      ],
    },
  );

const listOf = (inlines: fc.Arbitrary<Inline[]>): fc.Arbitrary<ListBlock> =>
  fc.letrec<{ list: ListBlock }>((tie) => ({
    list: fc.record(
      {
        type: fc.constant('list' as const),
        format: fc.constantFrom('ordered', 'unordered'),
        indentLevel: fc.nat(5),
        children: fc.array(
          fc.oneof(
            { maxDepth: 2, depthIdentifier: 'list' },
            fc.record({ type: fc.constant('list-item' as const), children: inlines }),
            tie('list'),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ['type', 'format', 'children'] },
    ),
  })).list;

/**
 * Texts of every shape that the type `BlocksContent` has, with any words.
 *
 * @param link what their links lead to
 * @param source where their images are
 */
export const anyBlocks = (link: fc.Arbitrary<string>, source: fc.Arbitrary<string>): fc.Arbitrary<BlocksContent> => {
  const inlines = fc.array(fc.oneof<fc.Arbitrary<Inline>[]>(text, linkTo(link)), { minLength: 1, maxLength: 3 });
  const block = fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
    fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4, 5, 6), children: inlines }),
    fc.record({ type: fc.constant('quote' as const), children: inlines }),
    fc.record(
      { type: fc.constant('code' as const), language: fc.option<string>(anyText), children: texts },
      { requiredKeys: ['type', 'children'] },
    ),
    listOf(inlines),
    fc.record({ type: fc.constant('image' as const), image: imageAt(source), children: inlines }),
  );
  return fc.array(block, { maxLength: 4 });
};
