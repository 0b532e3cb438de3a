import { asSmall } from './rational';
import type { StatedFigure } from './stated-figure';

/** Figures of the one text and of the other that do not answer one another. */
export type Unmatched = {
  readonly source: readonly StatedFigure[];
  readonly target: readonly StatedFigure[];
};

const valueIn = ({ readings }: StatedFigure, unit: string): number => {
  const found = readings[0]?.unit === unit ? readings[0] : undefined;
  return found === undefined ? Number.NaN : asSmall(found.value);
};

const lengths: readonly (readonly [unit: string, months: number])[] = [
  ['quarter_of', 3],
  ['half_year', 6],
];

/** The first and the last month of a quarter or a half of a year; null for any other figure. */
const monthsOf = (figure: StatedFigure): readonly [number, number] | null => {
  for (const [unit, months] of lengths) {
    const which = valueIn(figure, unit);
    if (which >= 1) return [(which - 1) * months + 1, which * months];
  }
  return null;
};

const answered = (
  parts: readonly StatedFigure[],
  others: readonly StatedFigure[],
): { readonly parts: ReadonlySet<StatedFigure>; readonly months: ReadonlySet<StatedFigure> } => {
  const found = { parts: new Set<StatedFigure>(), months: new Set<StatedFigure>() };
  for (const part of parts) {
    const months = monthsOf(part);
    if (months === null) continue;
    const named = months.map((month) => others.filter((other) => valueIn(other, 'month_of_year') === month));
    if (named.some((list) => list.length === 0)) continue;
    found.parts.add(part);
    for (const month of named.flat()) found.months.add(month);
  }
  return found;
};

/** 第一季度 is January to March, 上半年 January to June: takes away what is said by its first and last month on the other side. */
export const asQuarters = (
  sources: readonly StatedFigure[],
  targets: readonly StatedFigure[],
  { source, target }: Unmatched,
): Unmatched => {
  if (source.length + target.length === 0) return { source, target };
  const [there, back] = [answered(sources, targets), answered(targets, sources)];
  return {
    source: source.filter((figure) => !there.parts.has(figure) && !back.months.has(figure)),
    target: target.filter((figure) => !back.parts.has(figure) && !there.months.has(figure)),
  };
};
