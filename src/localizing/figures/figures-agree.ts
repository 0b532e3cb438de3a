import type { ProblemCode } from '../../domain/problem';
import { belowZero } from './below-zero';
import { meet } from './bounds';
import { contradictions } from './contradictions';
import { added, differing, type FigureProblem, missing, type TranslatedPair } from './figure-problem';
import { figuresIn } from './figures-in';
import { matchFigures, sameMeasure } from './match-figures';
import { dateProblems } from './month-days';
import { periodsDiffer } from './periods';
import { equal, powerBetween, type Rational } from './rational';
import type { StatedFigure } from './stated-figure';

export type Agreement = {
  readonly agree: boolean;
  readonly problems: readonly FigureProblem[];
};

type Difference = { readonly code: ProblemCode; readonly power: number; readonly weight: number };

const main = (figure: StatedFigure): { readonly unit: string; readonly value: Rational } =>
  figure.readings[0] ?? { unit: 'count', value: figure.said };

const dates: ReadonlySet<string> = new Set([
  'year',
  'month_of_year',
  'day_of_month',
  'clock',
  'decade_of',
  'century_of',
  'quarter_of',
]);

const difference = (code: ProblemCode, weight: number, power = 0): Difference => ({ code, weight, power });

const isRounded = (one: Rational, other: Rational): boolean => {
  const ratio = (Number(one.n) * Number(other.d)) / (Number(one.d) * Number(other.n));
  return ratio > 0.9 && ratio < 1.1;
};

/** One above zero and one below. */
const signsDiffer = (source: StatedFigure, target: StatedFigure): boolean => {
  const units = [source, target].map(({ readings }) => readings.map(({ unit }) => unit));
  return [units, units.toReversed()].some(([one, other]) => one?.includes('celsius') && other?.includes(belowZero));
};

/** What differs between a figure and one that may have been meant for it; the lighter, the likelier. Null where nothing is alike. */
const differenceOf = (source: StatedFigure, target: StatedFigure): Difference | null => {
  const [one, other] = [main(source), main(target)];
  const sameUnit = source.readings.some((a) => target.readings.some((b) => a.unit === b.unit));
  if (sameMeasure(source, target))
    return difference(meet(source.bounds, target.bounds) ? 'TRANSLATED_FIGURE_UNIT' : 'TRANSLATED_FIGURE_HEDGE', 1);
  if (equal(source.said, target.said) || equal(one.value, other.value))
    return difference(signsDiffer(source, target) ? 'TRANSLATED_FIGURE_SIGN' : 'TRANSLATED_FIGURE_UNIT', 2);
  const power = sameUnit ? powerBetween(other.value, one.value) : null;
  if (power !== null && power !== 0) return difference('TRANSLATED_FIGURE_MAGNITUDE', 3, power);
  const isDate = dates.has(one.unit) || dates.has(other.unit);
  if (sameUnit && !isDate && one.value.n !== 0n && other.value.n !== 0n && isRounded(one.value, other.value)) {
    return difference('TRANSLATED_FIGURE_ROUNDED', 4);
  }
  return sameUnit ? difference('TRANSLATED_FIGURE_VALUE', isDate ? 5 : 6) : null;
};

type Candidate = { readonly source: StatedFigure; readonly target: StatedFigure; readonly what: Difference };

const candidates = (sources: readonly StatedFigure[], targets: readonly StatedFigure[]): readonly Candidate[] =>
  sources
    .flatMap((source) =>
      targets.flatMap((target) => {
        const what = differenceOf(source, target);
        return what === null ? [] : [{ source, target, what }];
      }),
    )
    .toSorted((one, other) => one.what.weight - other.what.weight);

/** Nobody reads more of them: what else differs is seen when these are mended. */
const mostTold = 50;

/** No text differs in more figures than are worth pairing with one another. */
const mostPaired = 60;

const pairedProblems = (pair: TranslatedPair, sources: readonly StatedFigure[], targets: readonly StatedFigure[]) => {
  const taken = new Set<StatedFigure>();
  const problems: FigureProblem[] = [];
  for (const { source, target, what } of candidates(sources.slice(0, mostPaired), targets.slice(0, mostPaired))) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    problems.push(differing(pair, what.code, source, target, what.power));
  }
  return { taken, problems };
};

/** 3000 yuan each year, 3000 yuan each month: the numbers are the same, the time that they are counted in is not. */
const periodProblems = (pair: TranslatedPair): readonly FigureProblem[] => {
  const found = periodsDiffer(pair.source, pair.sourceLanguage, pair.target, pair.targetLanguage);
  return found === null ? [] : [differing(pair, 'TRANSLATED_FIGURE_UNIT', found.source, found.target)];
};

/**
 * Whether a translation states the same figures as its source: value after magnitudes, hedge, unit class, dates. Order does not
 * matter; numbers of names do not count; rounding is not agreement.
 *
 * @example figuresAgree({ source: '8.8万余场次', sourceLanguage: 'zh', target: '88,000 sessions', targetLanguage: 'en' })
 * // { agree: false, problems: [{ code: 'TRANSLATED_FIGURE_HEDGE', … }] }
 */
export const figuresAgree = (pair: TranslatedPair): Agreement => {
  const [sources, targets] = [figuresIn(pair.source, pair.sourceLanguage), figuresIn(pair.target, pair.targetLanguage)];
  const unmatched = matchFigures(sources, targets);
  if (unmatched.source.length + unmatched.target.length === 0) {
    const parts = [
      ...periodProblems(pair),
      ...contradictions(pair, sources, targets),
      ...dateProblems(pair, sources, targets),
    ];
    return { agree: parts.length === 0, problems: parts };
  }
  const { taken, problems } = pairedProblems(pair, unmatched.source, unmatched.target);
  const first = (figures: readonly StatedFigure[]): readonly StatedFigure[] =>
    figures.filter((figure) => !taken.has(figure)).slice(0, mostTold);
  const all = [
    ...problems,
    ...first(unmatched.source).map((figure) => missing(pair, figure)),
    ...first(unmatched.target).map((figure) => added(pair, figure)),
  ];
  const told = all.slice(0, mostTold).toSorted((one, other) => one.source.start - other.source.start);
  return { agree: false, problems: told };
};
