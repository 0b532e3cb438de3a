import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { BlocksTree } from '../segments/blocks-tree';
import { extract } from '../segments/extract';
import { printInline } from '../segments/inline-notation';
import type { LocalizedField } from '../segments/localized-fields';
import { alignEntry } from './align-entry';
import { alignLengths } from './align-lengths';
import { blockTypes } from './block-types';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const fields: readonly LocalizedField[] = [
  { kind: 'string', name: 'title' },
  { kind: 'blocks', name: 'body' },
];

type Values = { readonly title?: string; readonly body?: BlocksTree };

/** Source sentences with the words that they are told with; `known` are the words of sentences so far. */
const told = (source: Values, target: Values, known: Readonly<Record<string, string>> = {}, earlier: Values = {}) => {
  const from = extract(source, fields, { language: 'zh-Hans', digest });
  const [before, after] = [earlier, target].map((values) => extract(values, fields, { language: null, digest }));
  const sentences = new Map(
    from.flatMap(({ segments }) => segments.map((one) => [one.path, printInline(one.source)] as const)),
  );
  const types = new Map([
    ...blockTypes(source, fields, from),
    ...blockTypes(earlier, fields, before ?? []),
    ...blockTypes(target, fields, after ?? []),
  ]);
  const words = alignEntry(
    fields,
    { source: from, before: before ?? [], after: after ?? [] },
    {
      known: (path) => {
        const sentence = sentences.get(path) ?? '';
        return { text: known[sentence] ?? sentence, isFiller: known[sentence] === undefined };
      },
      typeOf: (unit) => types.get(unit),
      language: 'en',
      sourceLanguage: 'zh-Hans',
    },
  );
  return [...sentences].map(([path, sentence]) => {
    const changed = words.get(path);
    return [sentence, changed === undefined ? (known[sentence] ?? null) : changed];
  });
};

const paragraph = (...texts: readonly string[]): BlocksTree =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
const heading = (text: string): BlocksTree => [{ type: 'heading', children: [{ type: 'text', text }] }];

describe('Words that were typed into an entry', () => {
  it('are told with the sentences of the source, in order', () => {
    expect(
      told({ title: '书', body: paragraph('一句。二句。') }, { title: 'Book', body: paragraph('One. Two.') }),
    ).toEqual([
      ['书', 'Book'],
      ['一句。', 'One.'],
      ['二句。', 'Two.'],
    ]);
  });

  it('have the codes of the source, and lose those that it has not', () => {
    const bold = (text: string, other: string): BlocksTree => [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text },
          { type: 'text', text: other, bold: true },
        ],
      },
    ];
    const target: BlocksTree = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'It', italic: true },
          { type: 'text', text: ' has ' },
          { type: 'text', text: 'all', bold: true },
        ],
      },
    ];
    expect(told({ body: bold('全乡', '人人') }, { body: target })).toEqual([['全乡<1>人人</1>', 'It has <1>all</1>']]);
  });

  it('of two sentences in one leave the second none of its own', () => {
    const [first, second] = told({ body: paragraph('他来了。她走了。') }, { body: paragraph('He came and she left.') });
    expect([first?.[1], second?.[1]].sort()).toEqual(['', 'He came and she left.']);
  });

  it('that are known stay where they are when others come before', () => {
    const source = { body: paragraph('新的一段在这里说很多话。', '旧的一段。') };
    expect(told(source, { body: paragraph('The old one.') }, { '旧的一段。': 'The old one.' })).toEqual([
      ['新的一段在这里说很多话。', null],
      ['旧的一段。', 'The old one.'],
    ]);
  });

  it('of a part are told with that part: headings with headings', () => {
    const source = {
      body: [
        ...paragraph('天刚蒙蒙亮，草原的雾气还没散，她已经坐到了绣架前。'),
        ...heading('活得更久'),
        ...paragraph('女性的平均预期寿命如今是八十岁，比十年前多了三岁。'),
        ...heading('教室里的座位'),
        ...paragraph('学校里的男孩和女孩一样多，老师们都说这是好事情。'),
      ],
    };
    const target = {
      body: [
        ...paragraph('It is barely light, the mist still lies on the grassland, but she is already at her frame.'),
        ...heading('Longer lives'),
        ...paragraph('Women can now expect to live for eighty years, which is three more than it was ten years ago.'),
      ],
    };
    expect(told(source, target).map(([, words]) => words?.slice(0, 6) ?? null)).toEqual([
      'It is ',
      'Longer',
      'Women ',
      null,
      null,
    ]);
  });

  it('of a part may leave a paragraph out before a heading', () => {
    const source = {
      body: [
        ...paragraph('天刚蒙蒙亮，她已经坐到了绣架前。', '过去大家爱讲一个个人，今天还可以讲一个个数。'),
        ...heading('活得更久'),
        ...paragraph('女性的平均预期寿命如今是八十岁。', '数字变好的背后，是把服务送到跟前的人。'),
      ],
    };
    const target = {
      body: [
        ...paragraph('It is barely light, but she is at her frame.'),
        ...heading('Health'),
        ...paragraph('Women can now expect to live for eighty years.'),
      ],
    };
    expect(told(source, target).map(([, words]) => words?.slice(0, 6) ?? null)).toEqual([
      'It is ',
      null,
      'Health',
      'Women ',
      null,
    ]);
  });

  it('are never left out', () => {
    const target = { body: paragraph('One.', 'Two. Three.', 'Four.') };
    const words = told({ body: paragraph('一。二。') }, target).map(([, text]) => text);
    expect(words.join(' ').match(/\w+/g)).toEqual(['One', 'Two', 'Three', 'Four']);
  });
});

describe('Rows', () => {
  it('that are as long are told by their order', () => {
    expect(alignLengths([{ text: '一' }, { text: '二二二二' }], [{ text: 'aaaaaaaa' }, { text: 'b' }])).toEqual([0, 1]);
  });

  it('that are very long are told in time', () => {
    const row = (length: number) => Array.from({ length }, () => ({ text: 'x' }));
    expect(alignLengths(row(3_000), row(3_001))).toHaveLength(3_001);
  });
});
