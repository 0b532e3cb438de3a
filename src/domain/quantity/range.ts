import type { Measure } from './measure';
import { compare, isWhole, shifted } from './number/decimal';
import { isMagnitude } from './number/magnitude';
import type { Numeral } from './number/numeral';

const rangeSigns = ['至', '到', '—', '–', '-', '－', '~', '～', '〜', '―', '−', '——', '--'];

/** The sign of a range at a place (`10|至|12天`), or null. */
export const rangeSignAt = (text: string, at: number): string | null =>
  rangeSigns.findLast((sign) => text.startsWith(sign, at)) ?? null;

/** 3至5万 says 3万 to 5万, but 8000至1万 says 8000 to 1万: a lower number without a magnitude shares the upper one's. */
const sharesMagnitude = (lower: Measure, upper: Measure): boolean =>
  upper.magnitude > 0 &&
  lower.magnitude === 0 &&
  lower.head?.multiplied === false &&
  compare(lower.value, shifted(upper.value, -upper.magnitude)) < 0;

/** Gives a number the magnitude that is printed once behind its neighbour: 3、5、8万元. */
export const withSharedMagnitude = (lower: Measure, upper: Measure): Measure => {
  if (!sharesMagnitude(lower, upper) || !isMagnitude(upper.magnitude)) return lower;
  const value = shifted(lower.value, upper.magnitude);
  const exact = isWhole(value) ? String(shifted(value, 0).coefficient / 10n ** BigInt(value.scale)) : lower.exact;
  return { ...lower, value, exact, magnitude: upper.magnitude, doubts: ['shared_magnitude'] };
};

/**
 * Joins the two bounds of `10至12天`, `300-500元`, `30%—40%` into one measure. Null where they are no range: the upper bound
 * is not greater, or 从 and 由 before make two statements of them.
 */
export const joinedRange = (text: string, first: Measure, last: Measure): Measure | null => {
  const lower = withSharedMagnitude(first, last);
  const movesFromTo = first.measured && /[从由自]$/.test(text.slice(Math.max(0, first.start - 1), first.start));
  if (movesFromTo || (first.measured && first.unit !== last.unit) || compare(last.value, lower.value) <= 0) return null;
  return {
    ...lower,
    end: last.end,
    form: last.form,
    upper: last.value,
    comparator: 'range',
    hedge: null,
    unit: last.unit,
    measureWord: last.measureWord,
    denominator: last.denominator,
    measured: last.measured,
    doubts: [
      ...new Set([
        ...last.doubts,
        ...lower.doubts.filter((doubt) => doubt !== 'unit_unknown' && doubt !== 'measure_word_missing'),
      ]),
    ],
  };
};

/** Whether a numeral can be the lower bound of a range. */
export const mayBeBound = (numeral: Numeral): boolean => numeral.hedge === null && !numeral.bare;
