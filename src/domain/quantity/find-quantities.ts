import type { Comparator, TimeAspect, Trend } from '../achievement/enumerations';
import type { Span } from '../evidence/span';
import { clauseBefore } from './clause';
import { closeUp } from './closed-up';
import type { Doubt } from './doubt';
import { type QuantityKind, statementOf } from './kind';
import { listStarts, withPopulations, withSharedUnits } from './list';
import type { Measure } from './measure';
import { toNumber } from './number/decimal';
import type { Magnitude } from './number/magnitude';
import { readMeasures } from './read-measures';
import type { UnitCode } from './unit';

/** A figure that a text states, with the exact place of its measure. */
export type QuantityMatch = Span & {
  /** The measure as printed: marker, number, magnitude, unit. Equals `text.slice(start, end)`. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** As printed where it is digits (`8.8`, `1,745`), else its canonical ASCII form. `numeral` × 10^`magnitude` is the value; both
   * numbers of a ratio (`5∶2`). */
  readonly numeral: string;
  readonly magnitude: Magnitude;
  /** The nearest double of the value; two decimals of a fraction (`三分之二` → 66.67). */
  readonly value: number;
  /** The value without rounding: a decimal (`88000`) or a fraction in lowest terms (`200/3`). */
  readonly exact: string;
  /** The upper bound of a range, else null. */
  readonly upper: number | null;
  readonly comparator: Comparator;
  /** The word of the comparator as printed: 余, 近, 超; null for `eq`, ranges and bare magnitudes. */
  readonly hedge: string | null;
  /** Null where nothing is counted or the unit has no code. */
  readonly unit: UnitCode | null;
  /** As printed: 名, 场次, 个; null where there is none. */
  readonly measureWord: string | null;
  /** The population of a rate: 100000 for `10.8/10万`. */
  readonly denominatorValue: number | null;
  /** The direction that the words before it say; for a level reached (`提高到94.2%`) and for a change alike. */
  readonly trend: Trend | null;
  readonly timeAspect: TimeAspect;
  /** Members of one list (`2.9、1.1、3.5个百分点`) carry the same number; null for a figure alone. */
  readonly group: number | null;
  readonly certainty: 'certain' | 'unsure';
  /** Why it is unsure; empty where it is certain. */
  readonly doubts: readonly Doubt[];
};

const match = (text: string, measure: Measure, lead: string, group: number | null): QuantityMatch => {
  const { start, end, numeral, magnitude, exact, comparator, hedge, unit, measureWord, doubts } = measure;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...statementOf(text, measure, lead),
    numeral,
    magnitude,
    value: toNumber(measure.value),
    exact,
    upper: measure.upper === null ? null : toNumber(measure.upper),
    comparator,
    hedge,
    unit,
    measureWord,
    denominatorValue: measure.denominator,
    group,
    certainty: doubts.length === 0 ? 'certain' : 'unsure',
    doubts,
  };
};

const findInClosedUp = (text: string): readonly QuantityMatch[] => {
  const readings = withPopulations(text, withSharedUnits(text, readMeasures(text)));
  const measures = readings.flatMap((reading) => (reading.kind === 'measure' ? [reading.measure] : []));
  const starts = listStarts(text, measures);
  const sizes = new Map<number, number>();
  for (const start of starts) sizes.set(start, (sizes.get(start) ?? 0) + 1);
  return measures.map((measure, index) => {
    const first = starts[index] ?? index;
    const lead = clauseBefore(text, measures[first]?.start ?? measure.start);
    return match(text, measure, lead, (sizes.get(first) ?? 1) > 1 ? first : null);
  });
};

/**
 * Finds every figure of a running Chinese text, in order. Dates, periods, ordinals, names and set phrases are left out.
 * Never throws; linear in the length of the text.
 *
 * @example findQuantities('宣讲8.8万余场次') // one match: '8.8万余场次', value 88000, comparator 'gt', unit 'session'
 */
export const findQuantities = (printed: string): readonly QuantityMatch[] => {
  const closed = closeUp(printed);
  return findInClosedUp(closed.text).map((found) => {
    const { start, end } = closed.printed(found);
    return { ...found, start, end, text: printed.slice(start, end) };
  });
};
