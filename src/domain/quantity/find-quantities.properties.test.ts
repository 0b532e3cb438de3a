import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { magnitudes } from '../achievement/enumerations';
import { checkFigure } from './check-figure';
import type { Figure } from './figure';
import { findQuantities, type QuantityMatch } from './index';
import { phrase } from './phrase';
import { numeralAgrees } from './stored-numeral';
import { unitWords } from './unit-words';

const sentences = ['figures.tsv', 'no-figures.tsv'].flatMap((file) =>
  readFileSync(join(__dirname, 'cases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0] ?? ''),
);

const pieces = [
  ...'0123456789０５.．,，、。；：:∶/％%‰一二三两十百千万亿〇半成折倍番第每人名个家次年月日元点分之至到—-~余多来几数近约超过不足以上左右“”《》（）+ABkm\n \u3000',
  ...[
    '10万',
    '百分之',
    '十万分之',
    '个百分点',
    '提高到',
    '增长',
    '翻番',
    '过半',
    '人次',
    '位列全国',
    '分别',
    '每十万',
    '比例为',
    '￥',
    '1,234',
  ],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const figureOf = (match: QuantityMatch): Figure => ({
  kind: match.kind,
  value: match.value,
  upper: match.upper,
  numeral: match.numeral,
  magnitude: match.magnitude,
  comparator: match.comparator,
  hedge: match.hedge,
  unit: match.unit,
  measureWord: match.measureWord,
  denominatorValue: match.denominatorValue,
  trend: match.trend,
  relation: null,
  comparedWith: null,
  qualitativeCode: null,
  rankScope: null,
});

/** Problems that come from what a text really says (a share of 120%, a price without a unit), not from reading it. */
const ofTheText = new Set(['FIGURE_SHARE_OUTSIDE']);

describe('the figures of any text', () => {
  it('are slices of it, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const match of findQuantities(text)) {
          expect(text.slice(match.start, match.end)).toBe(match.text);
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('store a numeral and a magnitude that make the value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { numeral, magnitude, value } of findQuantities(text)) {
          expect([numeral, magnitude, value, numeralAgrees(numeral, magnitude, value)]).toEqual([
            numeral,
            magnitude,
            value,
            true,
          ]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('agree with themselves', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const match of findQuantities(text)) {
          const problems = checkFigure(figureOf(match)).filter(({ code }) => !ofTheText.has(code));
          expect([match.text, problems]).toEqual([match.text, []]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same wherever the sentence stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...sentences), (before, sentence) => {
        const alone = findQuantities(sentence).map((match) => match.text);
        const found = findQuantities(`${before}\n${sentence}`).filter((match) => match.start > before.length);
        expect(found.map((match) => match.text)).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Units whose Chinese word says the unit without a noun. */
const plainUnits = [
  'person',
  'person_time',
  'household',
  'session',
  'occurrence',
  'article',
  'yuan',
  'USD',
  'mu',
  'km',
  'tonne',
  'kwh',
  'team',
] as const;

const hedges = [
  ['eq', null],
  ['gt', '余'],
  ['gt', '多'],
  ['gt', '超'],
  ['gt', '逾'],
  ['ge', '以上'],
  ['ge', '不少于'],
  ['lt', '不足'],
  ['le', '不超过'],
  ['le', '以内'],
  ['approx', '近'],
  ['approx', '约'],
  ['approx', '左右'],
] as const;

const figures = fc
  .record({
    coefficient: fc.integer({ min: 1, max: 99_999 }),
    scale: fc.integer({ min: 0, max: 2 }),
    magnitude: fc.constantFrom(...magnitudes),
    unit: fc.constantFrom(...plainUnits, 'percent' as const, 'percentage_point' as const),
    hedge: fc.constantFrom(...hedges),
  })
  .map(({ coefficient, scale, magnitude, unit, hedge: [comparator, hedge] }) => {
    const isPart = unit === 'percent' || unit === 'percentage_point';
    const power = isPart ? 0 : magnitude;
    const numeral = power === 0 && !isPart ? String(coefficient) : (coefficient / 10 ** scale).toFixed(scale);
    const value = Number(`${numeral}e${power}`);
    return { numeral, magnitude: power, value, unit, comparator, hedge };
  })
  .filter(
    ({ unit, value, hedge }) =>
      (unit !== 'percent' || value <= 100) && !(unit.startsWith('percent') && (hedge === '余' || hedge === '多')),
  );

describe('a figure that is said in Chinese', () => {
  it('is read back with the same value, comparator and unit', () => {
    fc.assert(
      fc.property(figures, (stated) => {
        const kind =
          stated.unit === 'percentage_point'
            ? 'change'
            : stated.unit === 'percent'
              ? 'share'
              : stated.unit === 'yuan' || stated.unit === 'USD'
                ? 'amount'
                : 'count';
        const figure: Figure = { ...figureOf(emptyMatch), measureWord: null, ...stated, kind };
        const said = phrase(figure, unitWords(stated.unit, 'zh-Hans'), 'zh-Hans', 'FULL');
        const [read, ...more] = findQuantities(`总计${said}。`);
        expect([said, read?.value, read?.comparator, read?.unit, more.length]).toEqual([
          said,
          stated.value,
          stated.comparator,
          stated.unit,
          0,
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

const [emptyMatch] = findQuantities('8人') as readonly [QuantityMatch];

describe('the time that reading takes', () => {
  const seconds = (text: string): number => {
    const before = process.cpuUsage().user;
    findQuantities(text);
    return (process.cpuUsage().user - before) / 1e6;
  };

  it.each(['万', '1、', '1-', '一半', '由1至', '每万人1', '“', '1,234,', '3个', '约3', '数万'])(
    'grows with the length of “%s” repeated',
    (piece) => {
      const short = piece.repeat(2000 / piece.length);
      const long = piece.repeat(16_000 / piece.length);
      seconds(short);
      const unit = Math.max(seconds(short), 0.005);
      expect(seconds(long)).toBeLessThan(unit * 8 * 6);
    },
    30_000,
  );
});
