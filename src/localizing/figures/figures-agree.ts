import type { Span } from '../../domain/evidence/span';
import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import { belowZero } from './below-zero';
import { meet } from './bounds';
import { figuresIn } from './figures-in';
import type { FigureLanguage } from './language';
import { matchFigures, sameMeasure } from './match-figures';
import { periodsDiffer } from './periods';
import { equal, powerBetween, type Rational } from './rational';
import type { StatedFigure } from './stated-figure';

/** A text and its translation. */
export type TranslatedPair = {
  readonly source: string;
  readonly sourceLanguage: FigureLanguage;
  readonly target: string;
  readonly targetLanguage: FigureLanguage;
};

/** A figure that differs, with its places as half-open ranges of UTF-16 code units; for one that was added, the whole source. */
type FigureProblem = Problem & {
  readonly source: Span;
  readonly target: Span | null;
};

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

const printed = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

const spanOf = ({ start, end }: Span): Span => ({ start, end });

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

/** No text differs in more figures than are worth pairing with one another. */
const mostPaired = 60;

const pairedProblems = (pair: TranslatedPair, sources: readonly StatedFigure[], targets: readonly StatedFigure[]) => {
  const taken = new Set<StatedFigure>();
  const problems: FigureProblem[] = [];
  for (const { source, target, what } of candidates(sources.slice(0, mostPaired), targets.slice(0, mostPaired))) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    const words = { source: printed(pair.source, source), target: printed(pair.target, target), power: what.power };
    problems.push({ ...problem(what.code, words), source: spanOf(source), target: spanOf(target) });
  }
  return { taken, problems };
};

/** 3000 yuan each year, 3000 yuan each month: the numbers are the same, the time that they are counted in is not. */
const periodProblems = ({
  source,
  sourceLanguage,
  target,
  targetLanguage,
}: TranslatedPair): readonly FigureProblem[] => {
  const found = periodsDiffer(source, sourceLanguage, target, targetLanguage);
  if (found === null) return [];
  const what = { source: printed(source, found.source), target: printed(target, found.target) };
  return [{ ...problem('TRANSLATED_FIGURE_UNIT', what), source: found.source, target: found.target }];
};

const halvesOf = (figures: readonly StatedFigure[]): readonly StatedFigure[] =>
  figures.filter((figure) => main(figure).unit === 'half_year');

/** 上半年, the second half: both name a half of a year, and not the same one. */
const halfProblems = (
  pair: TranslatedPair,
  sources: readonly StatedFigure[],
  targets: readonly StatedFigure[],
): readonly FigureProblem[] => {
  const [mine, theirs] = [halvesOf(sources), halvesOf(targets)];
  const [source, target] = [mine[0], theirs[0]];
  const isSame = mine.some(({ said }) => theirs.some((other) => equal(said, other.said)));
  if (source === undefined || target === undefined || isSame) return [];
  const words = { source: printed(pair.source, source), target: printed(pair.target, target) };
  return [{ ...problem('TRANSLATED_FIGURE_VALUE', words), source: spanOf(source), target: spanOf(target) }];
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
    const parts = [...periodProblems(pair), ...halfProblems(pair, sources, targets)];
    return { agree: parts.length === 0, problems: parts };
  }
  const { taken, problems } = pairedProblems(pair, unmatched.source, unmatched.target);
  const missing = unmatched.source.filter((figure) => !taken.has(figure));
  const added = unmatched.target.filter((figure) => !taken.has(figure));
  const whole: Span = { start: 0, end: pair.source.length };
  const all: readonly FigureProblem[] = [
    ...problems,
    ...missing.map(
      (figure): FigureProblem => ({
        ...problem('TRANSLATED_FIGURE_MISSING', { source: printed(pair.source, figure) }),
        source: spanOf(figure),
        target: null,
      }),
    ),
    ...added.map(
      (figure): FigureProblem => ({
        ...problem('TRANSLATED_FIGURE_ADDED', { target: printed(pair.target, figure) }),
        source: whole,
        target: spanOf(figure),
      }),
    ),
  ];
  return { agree: false, problems: all.toSorted((one, other) => one.source.start - other.source.start) };
};
