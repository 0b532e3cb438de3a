import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { magnitudes } from '../achievement/enumerations';
import { emptyFigure, type Figure } from './figure';
import { findQuantities } from './index';
import { phrase } from './phrase';
import { unitWords } from './unit-words';

const sentences = ['figures.tsv', 'no-figures.tsv'].flatMap((file) =>
  readFileSync(join(__dirname, 'cases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0] ?? ''),
);

describe('the figures of a sentence', () => {
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
    hedging: fc.nat({ max: hedges.length - 1 }),
  })
  .map(({ coefficient, scale, magnitude, unit, hedging }) => {
    const [comparator, hedge] = hedges[hedging] ?? (['eq', null] as const);
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

const kindOf = (unit: string): Figure['kind'] => {
  if (unit === 'percentage_point') return 'change';
  if (unit === 'percent') return 'share';
  return unit === 'yuan' || unit === 'USD' ? 'amount' : 'count';
};

describe('a figure that is said in Chinese', () => {
  it('is read back with the same value, comparator and unit', () => {
    fc.assert(
      fc.property(figures, (stated) => {
        const kind = kindOf(stated.unit);
        const figure: Figure = { ...emptyFigure, ...stated, kind };
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
