import { augment, type Search } from './alternating-paths';
import { meet } from './bounds';
import { asDurations } from './durations';
import { sharedNames } from './name-numbers';
import { asQuarters, type Unmatched } from './quarters';
import { asSmall, equal, type Rational } from './rational';
import type { StatedFigure } from './stated-figure';
import { isMeasured, mayBeSaidAgain } from './unit-class';

/** Whether two figures state the same value of the same unit class, whatever their hedges. */
export const sameMeasure = (one: StatedFigure, other: StatedFigure): boolean =>
  one.readings.some((a) => other.readings.some((b) => a.unit === b.unit && equal(a.value, b.value)));

const populations = (figures: readonly StatedFigure[]): readonly Rational[] =>
  figures.flatMap(({ per, readings }) => [
    ...(per === null ? [] : [per]),
    ...readings.flatMap(({ unit, value }) => (unit === 'per' ? [value] : [])),
  ]);

/** What a text says of itself beside one figure: its populations and its units. */
type Known = {
  readonly populations: readonly Rational[];
  readonly units: ReadonlySet<string>;
};

const knownOf = (figures: readonly StatedFigure[]): Known => ({
  populations: populations(figures),
  units: new Set(figures.map(({ readings }) => readings[0]?.unit ?? '')),
});

const knows = (values: readonly Rational[], value: Rational): boolean => values.some((known) => equal(known, value));

/** Whether a figure says more than a number that a name may have, too: a share, a sum of money, a part of a year. */
const bearsUnit = ({ readings }: StatedFigure): boolean => isMeasured(readings[0]?.unit ?? '');

/** Two or three years: answered by no “both sides”. */
const isFewOfTime = ({ counts, readings, said }: StatedFigure): boolean =>
  counts && /^(?:month|second)$/.test(readings[0]?.unit ?? '') && (asSmall(said) === 2 || asSmall(said) === 3);

/** Units that a text may name far from the number, once for many. */
const nameable: ReadonlySet<string> = new Set([
  'month',
  'second',
  'm',
  'm2',
  'm3',
  'kg',
  'mu',
  'celsius',
  'kwh',
  'watt',
]);

/** Units that a text of many figures may leave out behind one of them, where another has it: 80 million yuan, then 120 million. */
const elidable = (unit: string): boolean => unit === 'percent' || unit === 'point' || /^[A-Z]{3}$/.test(unit);

const fitsBare = (bare: StatedFigure, known: Known, other: StatedFigure): boolean => {
  const unit = other.readings[0]?.unit ?? '';
  return (
    bare.isBare && (nameable.has(unit) || (elidable(unit) && known.units.has(unit))) && equal(bare.said, other.said)
  );
};

/** 千分之三, 0.3 percent: a rate is a share, too. */
const isSameShare = (one: StatedFigure, other: StatedFigure): boolean =>
  one.readings.some(
    (a) => a.unit === 'percent' && other.readings.some((b) => b.unit === a.unit && equal(a.value, b.value)),
  );

const compatible = (
  one: StatedFigure,
  other: StatedFigure,
  known: { readonly one: Known; readonly other: Known },
): boolean => {
  if (!one.counts || !other.counts) {
    if (!meet(one.bounds, other.bounds)) return false;
    if (sameMeasure(one, other)) return true;
    return equal(one.said, other.said) && ![one, other].some((figure) => bearsUnit(figure) || isFewOfTime(figure));
  }
  if (!meet(one.bounds, other.bounds)) return false;
  if (!sameMeasure(one, other) && !fitsBare(one, known.one, other) && !fitsBare(other, known.other, one)) return false;
  if ((one.per === null) !== (other.per === null) && isSameShare(one, other)) return true;
  if (one.per !== null && other.per !== null) return equal(one.per, other.per);
  if (one.per !== null) return knows(known.other.populations, one.per);
  return other.per === null || knows(known.one.populations, other.per);
};

const keyOf = ({ n, d }: Rational): string => `${n}/${d}`;

const keysOf = ({ said, readings }: StatedFigure): ReadonlySet<string> =>
  new Set([keyOf(said), ...readings.map(({ unit, value }) => `${unit} ${keyOf(value)}`)]);

/** More alike figures than these in one text are paired by their order. */
const mostAlike = 100;

/** For each source figure those of the target that may answer it: only what shares a value is looked at. */
const edgesOf = (source: readonly StatedFigure[], target: readonly StatedFigure[]): readonly (readonly number[])[] => {
  const known = { one: knownOf(source), other: knownOf(target) };
  const byKey = new Map<string, number[]>();
  target.forEach((figure, index) => {
    for (const key of keysOf(figure)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [index]);
      else list.push(index);
    }
  });
  const seen = new Map<string, number>();
  return source.map((one) => {
    const said = keyOf(one.said);
    const skip = seen.get(said) ?? 0;
    seen.set(said, skip + 1);
    const alike = [...keysOf(one)].flatMap((key) => {
      const list = byKey.get(key) ?? [];
      const from = list.length > mostAlike ? Math.max(0, skip - mostAlike / 2) : 0;
      return list.slice(from, from + mostAlike);
    });
    const fitting = [...new Set(alike)].filter((index) => {
      const other = target[index];
      return other !== undefined && compatible(one, other, known);
    });
    // What counts first, then what counts the same: 1000名 answers a thousand women rather than a rate per 1,000.
    const rank = (index: number): number => {
      const other = target[index];
      return (other?.counts === true ? 0 : 2) + (other?.readings[0]?.unit === one.readings[0]?.unit ? 0 : 1);
    };
    return fitting.toSorted((a, b) => rank(a) - rank(b) || a - b);
  });
};

type Pairing = { readonly ofSource: Int32Array; readonly ofTarget: Int32Array };

const pair = (source: readonly StatedFigure[], target: readonly StatedFigure[]): Pairing => {
  const forward = edgesOf(source, target);
  const backward: number[][] = target.map(() => []);
  forward.forEach((list, from) => {
    for (const to of list) backward[to]?.push(from);
  });
  const ofSource = new Int32Array(source.length).fill(-1);
  const ofTarget = new Int32Array(target.length).fill(-1);
  const there: Search = { edges: forward, mine: ofSource, theirs: ofTarget, dispensable: () => false };
  const back: Search = {
    edges: backward,
    mine: ofTarget,
    theirs: ofSource,
    dispensable: (rival) => target[rival]?.counts === false,
  };
  source.forEach((one, from) => {
    if (one.counts) augment(there, from, new Set());
  });
  target.forEach((other, from) => {
    if (other.counts && (ofTarget[from] ?? -1) < 0) augment(back, from, new Set());
  });
  return { ofSource, ofTarget };
};

/** 2019年…2019年 and in 2019 … that year: a date or a population that the other text has, too, is not missing. */
const isSaid = (figure: StatedFigure, others: readonly StatedFigure[], known: readonly Rational[]): boolean =>
  figure.readings.some(
    ({ unit, value }) =>
      mayBeSaidAgain(unit) &&
      (unit === 'per'
        ? knows(known, value)
        : others.some(({ readings }) => readings.some((other) => other.unit === unit && equal(other.value, value)))),
  );

/**
 * Pairs the figures of two texts, in any order, and tells which of those that count have no partner. A number of a name answers
 * first the same number of a name.
 */
export const matchFigures = (sources: readonly StatedFigure[], targets: readonly StatedFigure[]): Unmatched => {
  const names = sharedNames(sources, targets);
  const source = sources.filter((one) => !names.has(one));
  const target = targets.filter((one) => !names.has(one));
  const { ofSource, ofTarget } = pair(source, target);
  const [inSource, inTarget] = [populations(sources), populations(targets)];
  const unmatched: Unmatched = {
    source: source.filter((one, i) => one.counts && ofSource[i] === -1 && !isSaid(one, targets, inTarget)),
    target: target.filter((one, i) => one.counts && ofTarget[i] === -1 && !isSaid(one, sources, inSource)),
  };
  return asDurations(sources, targets, asQuarters(sources, targets, unmatched));
};
