import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../domain/evidence/evidence';
import { checkFigure } from '../domain/quantity/check-figure';
import { extract } from './extract';
import type { Extraction } from './extraction/extraction';
import { toExtractionJson } from './extraction-json';
import { decodeSource } from './source/decode-source';

const here = dirname(fileURLToPath(import.meta.url));
const cases = join(here, 'cases');

const extractionOf = (path: string): Extraction => {
  const decoded = decodeSource(readFileSync(path), path);
  if ('code' in decoded) throw new Error(decoded.message);
  return extract(decoded.text, decoded.encoding);
};

/** A break within a paragraph of a text broken at a fixed width: in the source, not in the words. */
const lineBreak = /[ \u3000]*\r?\n[ \u3000]*/g;

/** Everything in an extraction that claims a place in its source, with the words that it claims to stand there. */
const quotesOf = ({ captions, sections, honorees, text }: Extraction): readonly (readonly [string, string])[] => [
  ...captions.map(({ start, end, text: words }) => [text.slice(start, end), words] as const),
  ...sections.map(({ start, heading }) => [text.slice(start, start + (heading ?? '').length), heading ?? ''] as const),
  ...honorees.map(({ evidence, name }) => [text.slice(evidence.measureStart, evidence.measureEnd), name] as const),
];

const holds = (extraction: Extraction): void => {
  const { achievements, honorees, captions, warnings, text } = extraction;
  for (const [cut, said] of quotesOf(extraction)) expect(cut.replace(lineBreak, '')).toBe(said);
  for (const { evidence } of [...achievements, ...honorees]) expect(checkEvidence(evidence, text)).toEqual([]);
  for (const achievement of achievements) expect(checkFigure(achievement)).toEqual([]);
  for (const { span, subject } of warnings) {
    if (span !== null) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
    const list =
      subject === null ? null : { caption: captions, achievement: achievements, honoree: honorees }[subject.kind];
    if (list !== null) expect(list[subject?.index ?? -1]).toBeDefined();
  }
  for (const keys of [achievements, captions, honorees].map((list) => list.map(({ key }) => key))) {
    expect(new Set(keys).size).toBe(keys.length);
  }
};

describe('extract', () => {
  describe.each(readdirSync(cases))('%s', (name) => {
    const extraction = extractionOf(join(cases, name, 'source.txt'));
    /** A case may state some parts only: one about layout leaves the figures out. */
    const expected: object = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8'));

    it('is read as a person reads it', () => {
      const printed = Object.entries(toExtractionJson(extraction)).filter(([part]) => part in expected);
      expect(Object.fromEntries(printed)).toEqual(expected);
    });

    it('cuts everything that it quotes from the source', () => {
      holds(extraction);
    });
  });

  it('reads the example of its printed form', () => {
    const text =
      '松岭林场现有护林员1.2万余人，火情及时报告率由88%提高到94.2%。去年，3名护林员获评全国优秀护林员，队长巴图获评省级劳动模范。';
    const printed = toExtractionJson(extract(text, 'utf-8'));
    expect(printed.achievements.map(({ label, value, quote }) => [label, value, quote])).toEqual([
      ['松岭林场护林员', 12000, '1.2万余人'],
      ['火情及时报告率（提高前）', 88, '88%'],
      ['火情及时报告率', 94.2, '94.2%'],
      ['全国优秀护林员', 3, '3名'],
    ]);
    expect(printed.honours).toEqual([
      { title: '全国优秀护林员', level: '全国', recipientKind: 'person', count: 3, start: 39, end: 41 },
    ]);
    expect(printed.honorees).toEqual([{ name: '巴图', kind: 'person', title: '省级劳动模范', start: 56, end: 58 }]);
    expect(printed.document.headline).toBeNull();
  });

  const parts = [
    '全县',
    '开展',
    '“最美家庭”',
    '志愿者',
    '12.5万余',
    '三百二十一',
    '人次',
    '%',
    '、',
    '，',
    '。',
    '\n',
    '\r\n\r\n',
    '（',
    '）',
    '“',
    '》',
    '一、',
    '本报记者 王芳',
    '本报松岭3月6日电',
    '▲',
    '图为',
    '（甲 摄）',
    '获评',
    '全国',
    '先进集体',
    '由',
    '提高到',
    '分别为',
    '每十万',
    '/10万',
    '5∶2',
    '翻了三番',
    '2018年',
    '婦女',
    '萬',
    '\u3000',
    '\uFFFD',
    '😀',
    '\uD800',
    'a',
    '１２３',
    '其中',
    '占',
    '优于全国平均水平',
  ]; // prettier-ignore

  it('never fails, and what it quotes stands in the text, whatever the text is', () => {
    const words = fc.oneof(
      fc.array(fc.constantFrom(...parts), { maxLength: 80 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(words, (text) => {
        holds(extract(text, 'utf-8'));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('gives every figure the same key after a value and a neighbouring paragraph were edited', () => {
    const path = join(cases, 'forestry-bureau-dateline', 'source.txt');
    const { text, achievements } = extractionOf(path);
    const edited = text.replace('1260名', '1275名').replace('一、巡护有网', '一、巡护有网\n\n山高路远，巡护不停。');
    expect(extract(edited, 'utf-8').achievements.map(({ key }) => key)).toEqual(achievements.map(({ key }) => key));
  });
});

const shared = resolve(here, '../..', process.env.ULGER_SHARED ?? '../shared');
const article = join(shared, 'source', 'article-2023-inner-mongolia.txt');

describe.runIf(existsSync(article))('the article that Ulger was begun with', () => {
  const extraction = existsSync(article) ? extractionOf(article) : extract('', 'utf-8');
  const printed = toExtractionJson(extraction);

  it('has sixteen captions, nine before the byline and seven after the body', () => {
    const positions = extraction.captions.map(({ position }) => position);
    expect(positions.filter((position) => position === 'before_byline')).toHaveLength(9);
    expect(positions.filter((position) => position === 'after_body')).toHaveLength(7);
    expect(extraction.captions.map(({ order }) => order)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it('has three headings of their own lines and five run in', () => {
    expect(extraction.sections.map(({ heading, runIn }) => (heading === null ? 'lead' : runIn))).toEqual([
      'lead',
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('states 54 numbers, one comparison and one quality', () => {
    expect(printed.achievements).toHaveLength(54);
    expect(printed.achievements.map(({ value }) => value)).toEqual([
      80.45, 10.8, 44.75, 51.02, 50, 94.96, 2.9, 1.1, 3.5, 100, 88000, 4e6, 1745, 500, 24, 480, 1e7, 1.5e9, 51890000,
      55000, 22300, 116000, 50, 100, 26, 372000, 123, 62, 44, 580, 323, 120000, 13000, 117, 10000, 2387, 88, 8e6, 43000,
      1, 304, 530000, 3.8e6, 1.83e8, 1e7, 6812, 346800, 854700, 2.7e7, 139, 24000, 122000, 5000, 120000,
    ]); // prettier-ignore
    const unmeasured = extraction.achievements.filter(({ value }) => value === null);
    expect(unmeasured.map(({ kind, comparedWith, qualitativeCode }) => [kind, comparedWith, qualitativeCode])).toEqual([
      ['comparison', 'national_average', null],
      ['qualitative', null, 'basically_eliminated'],
    ]);
  });

  it('counts awards by level and recipient', () => {
    const counts = printed.honours.map(({ count, recipientKind }) => [count, recipientKind]);
    expect(counts).toEqual([
      [100, 'base'],
      [26, 'base'],
      [123, 'post'],
      [62, 'person'],
      [44, 'collective'],
      [580, 'person'],
      [323, 'collective'],
      [120000, 'family'],
    ]);
  });

  it('has five damaged captions, each with a suggestion, and one possible honoree', () => {
    const damaged = extraction.captions.filter(({ condition }) => condition !== 'clean');
    expect(damaged.map(({ order, condition }) => [order, condition])).toEqual([
      [6, 'scrambled'],
      [11, 'duplicated'],
      [12, 'duplicated'],
      [13, 'scrambled'],
      [14, 'contaminated'],
    ]);
    expect(damaged.every(({ suggestion }) => suggestion !== null)).toBe(true);
    expect(extraction.honorees.map(({ uncertain }) => uncertain)).toEqual([true]);
    expect(printed.honorees).toEqual([]);
  });

  it('cuts everything that it quotes from the source', () => {
    holds(extraction);
  });
});
