import { equal, plus, type Rational, rational, shiftedBy, times } from './rational';
import conversions from './units.json';

/** A value in the base unit of its class: `{ unit: 'month', value: 6 }` for half a year, `{ unit: 'm', value: 5000 }` for 5 km. */
export type Reading = {
  readonly unit: string;
  readonly value: Rational;
};

type Conversion = { readonly base: string; readonly factor: Rational };

const conversion = ([unit, [base, n, d]]: readonly [string, readonly [string, number, number]]): readonly [
  string,
  Conversion,
] => [unit, { base, factor: rational(n, d) }];

// @NOTE The compiler reads the triples of the table as arrays of mixed elements.
const table: ReadonlyMap<string, Conversion> = new Map(
  Object.entries(conversions as unknown as Record<string, [string, number, number]>).map(conversion),
);

const one = rational(1n);
const twelve = rational(12n);

/**
 * What a number with a unit can state. Most units state one thing; `3倍` can be said as three times and as 300 percent, and
 * `增长3倍` also as four times as much.
 */
export const readingsOf = (value: Rational, unit: string): readonly Reading[] => {
  switch (unit) {
    case 'fold':
      return [
        { unit: 'times', value },
        { unit: 'level', value },
        { unit: 'percent', value: shiftedBy(value, 2) },
      ];
    case 'rise':
      return [
        { unit: 'times', value },
        { unit: 'level', value: plus(value, one) },
        { unit: 'percent', value: shiftedBy(value, 2) },
      ];
    case 'occasions':
      return [
        { unit: 'times', value },
        { unit: 'level', value },
        { unit: 'count', value },
      ];
    case 'age':
      return [
        { unit: 'month', value: times(value, twelve) },
        { unit: 'count', value },
      ];
    default: {
      const found = table.get(unit);
      if (found === undefined) return [{ unit, value }];
      return [{ unit: found.base, value: equal(found.factor, one) ? value : times(value, found.factor) }];
    }
  }
};

/** Parts of dates, and populations of rates: said again or left unsaid where the context has them already. */
const said: ReadonlySet<string> = new Set([
  'year',
  'month_of_year',
  'day_of_month',
  'clock',
  'per',
  'decade_of',
  'century_of',
  'quarter_of',
]);

/** Whether a unit names a place in time or a population, which one language says twice where another says it once. */
export const mayBeSaidAgain = (unit: string): boolean => said.has(unit);

const parts: ReadonlySet<string> = new Set(['percent', 'point', 'per', 'half_year', 'quarter_of']);

/** Whether a unit is one of money, shares and parts of a year, for which no number of a name stands. */
export const isMeasured = (unit: string): boolean => parts.has(unit) || /^[A-Z]{3}$/.test(unit);
