import { differing, type FigureProblem, type TranslatedPair } from './figure-problem';
import { asSmall } from './rational';
import type { StatedFigure } from './stated-figure';

type MonthDay = { readonly key: string; readonly figure: StatedFigure };

const monthDay = (one: StatedFigure, other: StatedFigure | undefined): MonthDay | null => {
  const [first, second] = [one.readings[0], other?.readings[0]];
  if (first === undefined || second === undefined || other === undefined) return null;
  const units = `${first.unit} ${second.unit}`;
  const span = { ...one, end: other.end };
  if (units === 'month_of_year day_of_month')
    return { key: `${asSmall(first.value)} ${asSmall(second.value)}`, figure: span };
  if (units === 'day_of_month month_of_year')
    return { key: `${asSmall(second.value)} ${asSmall(first.value)}`, figure: span };
  return null;
};

/** 3月8日, 8 March: each month with the day beside it. */
const monthDays = (figures: readonly StatedFigure[]): readonly MonthDay[] => {
  const found: MonthDay[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const one = figures[at];
    const pair = one === undefined ? null : monthDay(one, figures[at + 1]);
    if (pair === null) continue;
    found.push(pair);
    at += 1;
  }
  return found;
};

const without = (one: readonly MonthDay[], other: readonly MonthDay[]): MonthDay | undefined => {
  const left = other.map(({ key }) => key);
  return one.find(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** 15 to 16 July, June and July: a month or a day that the other of a pair does not stand beside. */
const hasMore = (figures: readonly StatedFigure[], pairs: readonly MonthDay[]): boolean =>
  figures.filter(({ readings }) => /^(?:month_of_year|day_of_month)$/.test(readings[0]?.unit ?? '')).length >
  2 * pairs.length;

/** March 8 and May 3 for 3月3日 and 5月8日: the same months and the same days, but not the same dates. */
export const dateProblems = (
  pair: TranslatedPair,
  sources: readonly StatedFigure[],
  targets: readonly StatedFigure[],
): readonly FigureProblem[] => {
  const [mine, theirs] = [monthDays(sources), monthDays(targets)];
  if (mine.length !== theirs.length || hasMore(sources, mine) || hasMore(targets, theirs)) return [];
  const [source, target] = [without(mine, theirs), without(theirs, mine)];
  return source === undefined || target === undefined
    ? []
    : [differing(pair, 'TRANSLATED_FIGURE_VALUE', source.figure, target.figure)];
};
