import { meet } from './bounds';
import type { Unmatched } from './quarters';
import { equal, isLess, plus } from './rational';
import type { StatedFigure } from './stated-figure';

/** No more stands between the parts of a length of time: three years and six months. */
const widestGap = 6;

const isLength = (unit: string): boolean => unit === 'month' || unit === 'second';

type Sum = { readonly parts: readonly [StatedFigure, StatedFigure]; readonly whole: StatedFigure };

/** Two lengths of time that stand side by side, and one of the other text that is as long as both. */
const sums = (parts: readonly StatedFigure[], wholes: readonly StatedFigure[]): readonly Sum[] =>
  parts.flatMap((one, at) => {
    const next = parts[at + 1];
    const [a, b] = [one.readings[0], next?.readings.find(({ unit }) => unit === one.readings[0]?.unit)];
    if (next === undefined || a === undefined || b === undefined || !isLength(a.unit)) return [];
    if (next.start - one.end > widestGap || !isLess(b.value, a.value)) return [];
    const whole = wholes.find(
      ({ bounds, readings }) =>
        meet(bounds, next.bounds) &&
        readings.some(({ unit, value }) => unit === a.unit && equal(value, plus(a.value, b.value))),
    );
    return whole === undefined ? [] : [{ parts: [one, next], whole }];
  });

/** 三年六个月 is three and a half years: takes away what is said in two parts on one side and at once on the other. */
export const asDurations = ({ source, target }: Unmatched): Unmatched => {
  const [there, back] = [sums(source, target), sums(target, source)];
  if (there.length + back.length === 0) return { source, target };
  const said = new Set([...there, ...back].flatMap(({ parts, whole }) => [...parts, whole]));
  return { source: source.filter((one) => !said.has(one)), target: target.filter((one) => !said.has(one)) };
};
