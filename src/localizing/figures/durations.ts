import { meet } from './bounds';
import type { Unmatched } from './quarters';
import { equal, isLess, plus } from './rational';
import type { StatedFigure } from './stated-figure';
import type { Reading } from './unit-class';

/** No more stands between the parts of a length of time: three years and six months. */
const widestGap = 6;

const lengthOf = ({ readings }: StatedFigure): Reading | undefined =>
  readings.find(({ unit }) => unit === 'month' || unit === 'second');

type Parts = { readonly one: Reading; readonly other: Reading; readonly bounds: number };

/** Two lengths of time that stand side by side, the greater first. */
const partsIn = (figures: readonly StatedFigure[]): readonly Parts[] =>
  figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    const [one, other] = [lengthOf(figure), next && lengthOf(next)];
    if (next === undefined || one === undefined || other?.unit !== one.unit) return [];
    const isPair = next.start - figure.end <= widestGap && isLess(other.value, one.value);
    return isPair ? [{ one, other, bounds: next.bounds }] : [];
  });

const withLength = (figures: readonly StatedFigure[], { unit, value }: Reading): StatedFigure | undefined =>
  figures.find(({ readings }) => readings.some((reading) => reading.unit === unit && equal(reading.value, value)));

/** The figures of both texts that say the same length of time, in two parts on one side and at once on the other. */
const sums = (
  all: readonly StatedFigure[],
  parts: readonly StatedFigure[],
  wholes: readonly StatedFigure[],
): readonly StatedFigure[] =>
  partsIn(all).flatMap(({ one, other, bounds }) => {
    const said = [withLength(parts, one), withLength(parts, other)];
    const whole = withLength(wholes, { unit: one.unit, value: plus(one.value, other.value) });
    if (whole === undefined || !meet(whole.bounds, bounds)) return [];
    return said.every((part) => part !== undefined) ? [...said, whole] : [];
  });

/** 三年六个月 is three and a half years: takes away what is said in two parts on one side and at once on the other. */
export const asDurations = (
  sources: readonly StatedFigure[],
  targets: readonly StatedFigure[],
  { source, target }: Unmatched,
): Unmatched => {
  if (source.length + target.length < 3) return { source, target };
  const said = new Set([...sums(sources, source, target), ...sums(targets, target, source)]);
  return { source: source.filter((one) => !said.has(one)), target: target.filter((one) => !said.has(one)) };
};
