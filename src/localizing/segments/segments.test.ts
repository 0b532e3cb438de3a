import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignKeys } from './align-keys';
import type { BlocksTree, InlineNode, TextNode } from './blocks-tree';
import { extract } from './extract';
import { ingest, joinSegments } from './ingest';
import type { Inline } from './inline';
import { normaliseInline } from './inline';
import { parseInline, printInline } from './inline-notation';
import { localizedFields } from './localized-fields';
import type { Segment, Unit } from './segment';
import { sentenceEnds } from './split-sentences';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const article = localizedFields.article ?? [];
const body = (tree: BlocksTree) => ({ body: tree });
const paragraph = (...children: InlineNode[]): BlocksTree => [{ type: 'paragraph', children }];
const text = (words: string, marks: Partial<TextNode> = {}): TextNode => ({ ...marks, type: 'text', text: words });
const segmentsOf = (units: readonly Unit[]): readonly Segment[] => units.flatMap(({ segments }) => segments);
const extractBody = (tree: BlocksTree, previous: readonly Segment[] = []): readonly Unit[] =>
  extract(body(tree), article, { language: 'zh-Hans', digest, previous });
const asItWas = { from: 'zh-Hans', to: 'zh-Hans', targetOf: ({ source }: Segment): Inline => source };

const words = fc.oneof(
  fc.constantFrom(
    '全乡有护林员120人。',
    '他说：“很好！”',
    'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ᠃ ',
    'a\nb',
    ' ',
    '\\<1>',
    '3.2万。\n',
    '<2/>',
    '<',
    '\\',
    '\u0000',
  ),
  fc.string(),
);
const flag = fc.constantFrom(true, undefined);
const textNodes = fc
  .record({ type: fc.constant('text' as const), text: words, bold: flag, italic: flag, code: flag })
  .map(
    // @NOTE a mark that is off is not written, as in the editor.
    (node): TextNode => JSON.parse(JSON.stringify(node)),
  );
const link = fc.record({
  type: fc.constant('link' as const),
  url: fc.webUrl(),
  children: fc.array(textNodes, { minLength: 1, maxLength: 3 }),
});
const children = fc.array(fc.oneof<fc.Arbitrary<InlineNode>[]>(textNodes, link), { minLength: 1, maxLength: 4 });
const textBlock = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children }),
  fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), children }),
  fc.record({ type: fc.constant('quote' as const), children }),
);
const item = fc.record({ type: fc.constant('list-item' as const), children });
const list = fc.record({
  type: fc.constant('list' as const),
  format: fc.constant('ordered'),
  children: fc.array(item, { minLength: 1, maxLength: 3 }),
});
const kept = fc.record({ type: fc.constantFrom('code' as const, 'image' as const), children });
const anyTree: fc.Arbitrary<BlocksTree> = fc.array(fc.oneof(textBlock, list, kept), { maxLength: 5 });

describe('extract and ingest', () => {
  it('are inverse but for the form of the editor: what is put back is in that form, and says the same', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const once = ingest(body(tree), article, extractBody(tree), asItWas);
        const units = extract(once, article, { language: 'zh-Hans', digest });
        expect(ingest(once, article, units, asItWas)).toEqual(once);
        expect(units).toEqual(extractBody(tree));
      }),
    );
  });

  it('leave a text in the form of the editor as it is', () => {
    const tree: BlocksTree = [
      { type: 'heading', children: [text('护林员')], ...{ level: 2 } },
      ...paragraph(
        text('全乡有'),
        text('120人。巡护', { bold: true }),
        text('1.2万次。\n'),
        { type: 'link', url: 'https://example.org', children: [text('见此。再见彼。')] },
        text(''),
      ),
      { type: 'image', children: [text('')], ...{ image: { url: '/a.jpg' } } },
    ];
    expect(ingest(body(tree), article, extractBody(tree), asItWas)).toEqual(body(tree));
  });

  it('cut a block into sentences, each with its codes whole', () => {
    const [unit] = extractBody(paragraph(text('全乡有'), text('120人。巡护', { bold: true }), text('1.2万次。')));
    expect(unit?.segments.map(({ source }) => printInline(source))).toEqual([
      '全乡有<1>120人。</1>',
      '<2>巡护</2>1.2万次。',
    ]);
    expect(unit?.meanings).toEqual([
      { kind: 'mark', mark: 'bold' },
      { kind: 'mark', mark: 'bold' },
    ]);
  });

  it('put spaces between sentences where the other language writes them, and none after a line break', () => {
    const [unit] = extractBody(paragraph(text('甲。乙。\n丙。')));
    const english = (segment: Segment): Inline => parseInline(printInline(segment.source).replace('。', '.'));
    expect(unit && printInline(joinSegments(unit, { from: 'zh-Hans', to: 'en', targetOf: english }))).toBe(
      '甲. 乙.<1/>丙.',
    );
  });

  it('take fields, sentences of texts, and components by what they say', () => {
    const values = {
      title: '护林员',
      slug: 'huliyuan',
      summary: '第一句。第二句。',
      kicker: null,
      bylines: [
        { id: 7, displayName: '张三', role: '记者', order: 1 },
        { id: 8, displayName: '李四', role: null },
      ],
    };
    const units = extract(values, article, { language: 'zh-Hans', digest });
    expect(units.map(({ path, kind, segments }) => [path.replace(/[0-9a-f]{8}/g, 'k'), kind, segments.length])).toEqual(
      [
        ['title', 'string', 1],
        ['slug', 'overridable', 1],
        ['summary', 'string', 2],
        ['bylines/k/displayName', 'string', 1],
        ['bylines/k/role', 'string', 1],
        ['bylines/k/displayName', 'string', 1],
      ],
    );
    const target = ingest(values, article, units, {
      from: 'zh-Hans',
      to: 'en',
      targetOf: ({ source }) => ['«', ...source, '»'],
    });
    expect(target).toEqual({
      ...values,
      title: '«护林员»',
      slug: '«huliyuan»',
      summary: '«第一句。» «第二句。»',
      bylines: [
        { id: 7, displayName: '«张三»', role: '«记者»', order: 1 },
        { id: 8, displayName: '«李四»', role: null },
      ],
    });
  });
});

describe('paths', () => {
  const tree: BlocksTree = [
    ...paragraph(text('全乡有护林员120人。巡护1.2万次。')),
    ...paragraph(text('第二段只有一句话。')),
    ...paragraph(text('第三段也有。还有一句。')),
  ];
  const before = segmentsOf(extractBody(tree));
  const pathsOf = (next: BlocksTree): readonly string[] =>
    segmentsOf(extractBody(next, before)).map(({ path }) => path);

  it('stay when blocks change places', () => {
    expect(pathsOf([...tree].reverse()).toSorted()).toEqual(before.map(({ path }) => path).toSorted());
  });

  it('change of one sentence touches exactly that segment', () => {
    const changed = [...paragraph(text('全乡有护林员150人。巡护1.2万次。')), ...tree.slice(1)];
    const after = segmentsOf(extractBody(changed, before));
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    const touched = after.filter(({ sourceHash }, index) => sourceHash !== before[index]?.sourceHash);
    expect(touched.map(({ source }) => printInline(source))).toEqual(['全乡有护林员150人。']);
  });

  it('of what stays stay when a block and a sentence are put in', () => {
    const more = [
      ...paragraph(text('新的一段话在前面。')),
      ...paragraph(text('全乡有护林员120人。新的一句。巡护1.2万次。')),
      ...tree.slice(1),
    ];
    const after = pathsOf(more);
    expect(after.filter((path) => before.some((segment) => segment.path === path))).toEqual(
      before.map(({ path }) => path),
    );
    expect(after).toHaveLength(before.length + 2);
  });

  it('keys are never given twice', () => {
    const few = fc.array(fc.constantFrom('甲乙丙丁', '甲乙丙戊', '子丑', ''), { maxLength: 6 });
    fc.assert(
      fc.property(few, few, (one, other) => {
        const first = alignKeys([], one, digest);
        const keyed = one.map((words, index) => ({ key: first[index] ?? '', text: words }));
        expect(alignKeys(keyed, one, digest)).toEqual(first);
        const next = alignKeys(keyed, other, digest);
        expect(new Set(next).size).toBe(other.length);
      }),
    );
  });
});

const code = fc.record({
  code: fc.integer({ min: 1, max: 12 }),
  type: fc.constantFrom('open' as const, 'close' as const, 'standalone' as const),
});
const anyInline = fc.array(fc.oneof(words, fc.constantFrom('<1', '1>', '\\', '<', '</3', '/>', '\\\\'), code), {
  maxLength: 8,
});

describe('the notation of codes', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(anyInline, (inline) => {
        expect(parseInline(printInline(inline))).toEqual(normaliseInline(inline));
      }),
    );
  });

  it.each([
    ['全乡<1>120人</1>', ['全乡', { code: 1, type: 'open' }, '120人', { code: 1, type: 'close' }]],
    ['a<2/>b', ['a', { code: 2, type: 'standalone' }, 'b']],
    ['a < b, a \\ b', ['a < b, a \\ b']],
    ['\\<1>', ['<1>']],
    ['</1/>', ['</1/>']],
  ])('%s', (notation, inline) => {
    expect(parseInline(notation)).toEqual(inline);
    expect(printInline(parseInline(notation)).replace('\\<', '<')).toBe(notation.replace('\\<', '<'));
  });
});

describe('sentences', () => {
  const cut = (language: string, words: string): readonly string[] => {
    const ends = [0, ...sentenceEnds(words, language), words.length];
    return ends.slice(1).map((end, index) => words.slice(ends[index], end));
  };

  it.each([
    ['zh-Hans', '全乡有护林员120人。|巡护1.2万次；|成效明显！|真的？！|是的'],
    ['zh-Hans', '他说：“今年很好。”|大家都笑了……|走了。'],
    ['zh-Hans', '（见图。）|完'],
    ['en', 'The township has 120 rangers.| They made 12,000 patrols.| “Really?”| Yes, e.g. No. 3 in the U.S. today.'],
    ['en', 'Mr. Li earned 3.2 million yuan.| It rose.'],
    ['mn', 'Манай суманд 120 хүн байна.| Ө. Бат ирсэн.| Сайн!'],
    ['mn-Mong', 'ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ ᠬᠦᠮᠦᠨ᠃| ᠰᠠᠶᠢᠨ᠃'],
  ])('%s: %s', (language, marked) => {
    expect(cut(language, marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });
});
