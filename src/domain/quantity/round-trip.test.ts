import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigure } from './check-figure';
import type { Figure } from './figure';
import { findQuantities, type QuantityMatch } from './find-quantities';
import { phrase } from './phrase';
import { numeralAgrees } from './stored-numeral';
import { unitWords } from './unit-words';

const figureOf = ({
  value,
  upper,
  kind,
  numeral,
  magnitude,
  comparator,
  hedge,
  unit,
  ...match
}: QuantityMatch): Figure => ({
  kind,
  value,
  upper,
  numeral,
  magnitude,
  comparator,
  hedge,
  unit,
  measureWord: match.measureWord,
  denominatorValue: match.denominatorValue,
  trend: match.trend,
  relation: null,
  comparedWith: null,
  qualitativeCode: null,
  rankScope: null,
});

const sayInChinese = (figure: Figure): string =>
  phrase(figure, figure.unit === null ? null : unitWords(figure.unit, 'zh-Hans'), 'zh-Hans', 'FULL');

/** Words before a figure that tell what it is: bare ranks, ages and ratios are no figures. */
const leadOf = ({ kind, unit }: Figure): string => {
  if (kind === 'rank') return '考核位列全国';
  if (kind === 'ratio') return '性别比为';
  return unit === 'year' ? '人均预期寿命达' : '全区有';
};

const sentences = readFileSync(join(__dirname, 'cases', 'figures.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');

const matches = sentences.flatMap((sentence) => findQuantities(sentence));

const pieces = fc.constantFrom(
  ...[
    '近',
    '超',
    '余',
    '多',
    '约',
    '不足',
    '至',
    '由',
    '提高到',
    '增长',
    '个',
    '名',
    '人次',
    '万',
    '亿',
    '千',
    '百',
    '十',
    '两',
    '三',
    '半',
    '成',
    '倍',
    '%',
    '‰',
    '/10万',
    '个百分点',
    '，',
    '、',
    '。',
    '“',
    '”',
    '第',
    '一',
    '年',
    '月',
    '元',
    '美元',
    '场次',
    '位列',
    '占比',
    '分之',
    '点',
    '全区',
    '妇女',
    '∶',
    '：',
    ' ',
    '2023',
    '8.8',
    '1,745',
    '１２',
    '0',
    '.',
    '-',
    '—',
    '\n',
  ],
);

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((some) => some.join('')),
);

describe('a figure that is found in a text', () => {
  it.each(matches.map((match) => ({ printed: match.text, match })))('agrees with itself: $printed', ({ match }) => {
    expect(checkFigure(figureOf(match))).toEqual([]);
  });

  it.each(
    matches
      .filter(({ measureWord }) => measureWord !== '届')
      .map((match) => ({ printed: match.text, said: sayInChinese(figureOf(match)), match })),
  )('is said in words that state the same figure: $printed as $said', ({ said, match }) => {
    const [found, ...more] = findQuantities(`${leadOf(figureOf(match))}${said}。`);
    expect(found?.text).toBe(said);
    expect(found).toMatchObject({ value: match.value, upper: match.upper, comparator: match.comparator });
    expect(more).toEqual([]);
  });

  it('is the slice at its offsets, in order and apart from its neighbours', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of findQuantities(text)) {
          expect(found.text).toBe(text.slice(found.start, found.end));
          expect(found.text).not.toBe('');
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has a numeral that makes its value, and fields that agree', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of findQuantities(text)) {
          expect(numeralAgrees(found.numeral, found.magnitude, found.value)).toBe(true);
          expect(found.upper !== null).toBe(found.comparator === 'range');
          const codes = checkFigure(figureOf(found))
            .map(({ code }) => code)
            .filter((code) => code !== 'FIGURE_SHARE_OUTSIDE');
          expect({ text: found.text, codes }).toEqual({ text: found.text, codes: [] });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('reading figures', () => {
  it.each([
    ['digits', '8'],
    ['Han digits', '三'],
    ['powers', '万'],
    ['fractions', '分之'],
    ['hedged units', '近3万余人'],
    ['lists', '2.9、'],
    ['ranges', '3至'],
    ['opening quotation marks', '“'],
    ['rises', '由3升至'],
  ])(
    'takes time in proportion to the length of the text: %s',
    (_what, piece) => {
      const timeOf = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        const start = performance.now();
        findQuantities(text);
        return performance.now() - start;
      };
      const growth = (): number => {
        const small = Math.min(timeOf(2_000), timeOf(2_000), timeOf(2_000));
        return timeOf(32_000) / Math.max(1, small);
      };
      timeOf(2_000);
      const isLinear = [1, 2, 3].some(() => growth() < 80);
      expect(isLinear).toBe(true);
    },
    60_000,
  );
});
