import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlocksTree, TextNode } from '../segments/blocks-tree';
import type { EntryValues } from '../segments/entry-values';
import { extract } from '../segments/extract';
import { ingest } from '../segments/ingest';
import type { Inline } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';
import type { LocalizedField } from '../segments/localized-fields';
import type { Segment } from '../segments/segment';
import { alignEntry } from './align-entry';
import { blockTypes } from './block-types';
import cases from './changed-words.cases.json';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const fields: readonly LocalizedField[] = [
  { kind: 'string', name: 'title' },
  { kind: 'text', name: 'summary' },
  { kind: 'blocks', name: 'body' },
];

type Rows = ReadonlyMap<string, string | null>;
type Languages = { readonly language: string };

const unitsOf = (source: EntryValues) => extract(source, fields, { language: 'zh-Hans', digest });
const segmentsOf = (source: EntryValues): readonly Segment[] => unitsOf(source).flatMap(({ segments }) => segments);

/** The entry as the desk writes it: what is not translated is told with the source's words. */
const written = (source: EntryValues, rows: Rows, { language }: Languages): EntryValues =>
  ingest(source, fields, unitsOf(source), {
    from: 'zh-Hans',
    to: language,
    targetOf: ({ path }) => {
      const words = rows.get(path) ?? null;
      return words === null ? null : parseInline(words);
    },
  });

/** What a save changes of the segments. */
const changed = (
  source: EntryValues,
  rows: Rows,
  { before, after }: { readonly before: EntryValues; readonly after: EntryValues },
  { language }: Languages,
): Rows => {
  const units = unitsOf(source);
  const whole = (values: EntryValues) => extract(values, fields, { language: null, digest });
  const sides = { source: units, before: whole(before), after: whole(after) };
  const values = { source, before, after };
  const types = new Map(
    (['source', 'before', 'after'] as const).flatMap((side) => [...blockTypes(values[side], fields, sides[side])]),
  );
  const sources = new Map(segmentsOf(source).map((one) => [one.path, printInline(one.source)]));
  return alignEntry(fields, sides, {
    known: (path) => {
      const words = rows.get(path) ?? null;
      return { text: words ?? sources.get(path) ?? '', isFiller: words === null };
    },
    typeOf: (unit) => types.get(unit),
    language,
    sourceLanguage: 'zh-Hans',
  });
};

const paragraphs = (texts: readonly string[]): BlocksTree =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

describe('What a save in a form changes', () => {
  it.each(cases)('$name', ({ source, known, before, after, changes, language = 'en' }) => {
    const from = { body: paragraphs(source) };
    const sentences = new Map(segmentsOf(from).map((one) => [one.path, printInline(one.source)]));
    const words = new Map<string, string | null>(Object.entries(known));
    const rows = new Map([...sentences].map(([path, sentence]) => [path, words.get(sentence) ?? null]));
    const now = changed(
      from,
      rows,
      {
        before: before === undefined ? written(from, rows, { language }) : { body: paragraphs(before) },
        after: { body: paragraphs(after) },
      },
      { language },
    );
    expect(Object.fromEntries([...now].map(([path, text]) => [sentences.get(path), text]))).toEqual(changes);
  });
});

const pools: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Spring is here',
    'Summer has come',
    'The first snow fell',
    'Mr. Bat went home',
    'They sang',
    'It rained for 3.5 days',
  ],
  mn: ['Хавар ирлээ', 'Зун болов', 'Анхны цас орлоо', 'Бат гэртээ харив', 'Тэд дуулав', 'Гурван өдөр бороо оров'],
  'mn-Mong': ['ᠬᠠᠪᠤᠷ ᠢᠷᠡᠪᠡ', 'ᠵᠤᠨ ᠪᠣᠯᠪᠠ', 'ᠴᠠᠰᠤ ᠣᠷᠣᠪᠠ', 'ᠪᠠᠲᠤ ᠭᠡᠷ\u202Fᠲᠡᠭᠡᠨ ᠬᠠᠷᠢᠪᠠ', 'ᠲᠡᠳᠡ ᠳᠠᠭᠤᠯᠠᠪᠠ', 'ᠪᠣᠷᠣᠭᠠ ᠣᠷᠣᠪᠠ'],
};
const marksOf: Readonly<Record<string, readonly string[]>> = {
  en: ['.', '!', ''],
  mn: ['.', '?', ''],
  'mn-Mong': ['᠃', '!', ''],
};
const chinese = ['春天来了', '夏天到了3.2万人', '秋天很好', '冬天下雪', '他们唱歌', '巴特回家了'];

const sentence = fc.record({
  text: fc.tuple(fc.constantFrom(...chinese), fc.nat(9)).map(([words, number]) => `${words}${number}。`),
  isBold: fc.boolean(),
  breaks: fc.boolean(),
});
const block = fc.uniqueArray(sentence, { selector: ({ text }) => text, minLength: 1, maxLength: 5 }).map((sentences) =>
  sentences.map(
    ({ text, isBold, breaks }, index): TextNode => ({
      type: 'text',
      text: breaks && index < sentences.length - 1 ? `${text}\n` : text,
      ...(isBold ? { bold: true } : {}),
    }),
  ),
);
const article = fc.record({
  title: fc.constantFrom(...chinese),
  summary: fc.subarray(chinese, { minLength: 1 }).map((some) => some.map((one) => `${one}。`).join('')),
  body: fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((blocks): BlocksTree => blocks.map((children) => ({ type: 'paragraph', children }))),
});

/** Words for each segment of an article: each other words, with the codes of the source, with or without a mark at the end. */
const translation = fc
  .record({ source: article, language: fc.constantFrom('en', 'mn', 'mn-Mong') })
  .chain(({ source, language }) => {
    const segments = segmentsOf(source);
    const words = fc.tuple(fc.constantFrom(...(pools[language] ?? [])), fc.constantFrom(...(marksOf[language] ?? [])));
    return fc.record({
      source: fc.constant(source),
      language: fc.constant(language),
      words: fc.tuple(...segments.map(() => words)).map((all) =>
        segments.map(({ path, source: inline }, index): readonly [string, string] => {
          const [text = '', mark = ''] = all[index] ?? [];
          const inner = `${text} ${index}${mark}`;
          return [path, printInline(inline.map((part) => (typeof part === 'string' ? inner : part)))];
        }),
      ),
      told: fc.tuple(...segments.map(() => fc.boolean())),
      edited: fc.nat(Math.max(segments.length - 1, 0)),
    });
  })
  .map(({ words, told, ...rest }) => ({
    ...rest,
    words,
    rows: new Map(words.map(([path, text], index) => [path, told[index] ? text : null])),
  }));

const other = (words: string): string =>
  printInline(parseInline(words).map((part): Inline[number] => (typeof part === 'string' ? `X${part}` : part)));

describe('A save of a half translated entry', () => {
  it('changes nothing where the desk wrote what is saved', () => {
    fc.assert(
      fc.property(translation, fc.boolean(), ({ source, rows, language }, isNew) => {
        const after = written(source, rows, { language });
        expect([...changed(source, rows, { before: isNew ? {} : after, after }, { language })]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('changes the title alone where only that is edited', () => {
    fc.assert(
      fc.property(translation, ({ source, rows, language }) => {
        const before = written(source, rows, { language });
        const after = { ...before, title: 'Ulger 1' };
        expect([...changed(source, rows, { before, after }, { language })]).toEqual([['title', 'Ulger 1']]);
      }),
      { numRuns: 300 },
    );
  });

  it('changes one segment alone where one sentence is edited', () => {
    fc.assert(
      fc.property(translation, fc.boolean(), ({ source, rows, words, edited, language }, isNew) => {
        const [path = '', text = ''] = words[edited] ?? [];
        const before = written(source, rows, { language });
        const after = written(source, new Map(rows).set(path, other(text)), { language });
        const now = changed(source, rows, { before: isNew ? {} : before, after }, { language });
        expect([...now]).toEqual([[path, other(text)]]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the words of all segments but the nearest where one is taken out', () => {
    fc.assert(
      fc.property(translation, ({ source, rows, edited, language }) => {
        const [path = ''] = [...rows.keys()].slice(edited);
        fc.pre(rows.get(path) !== null && path !== 'title');
        const before = written(source, rows, { language });
        const after = written(source, new Map(rows).set(path, ''), { language });
        const now = changed(source, rows, { before, after }, { language });
        expect([...now.keys()].filter((one) => one !== path)).toEqual([]);
        expect(now.get(path) || null).toBe(null);
      }),
      { numRuns: 300 },
    );
  });
});
