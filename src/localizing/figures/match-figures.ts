import { meet } from './bounds';
import { equal, type Rational } from './rational';
import type { StatedFigure } from './stated-figure';
import { mayBeSaidAgain } from './unit-class';

/** Figures of the one text and of the other that do not answer one another. */
export type Unmatched = {
  readonly source: readonly StatedFigure[];
  readonly target: readonly StatedFigure[];
};

/** Whether two figures state the same value of the same unit class, whatever their hedges. */
export const sameMeasure = (one: StatedFigure, other: StatedFigure): boolean =>
  one.readings.some((a) => other.readings.some((b) => a.unit === b.unit && equal(a.value, b.value)));

const populations = (figures: readonly StatedFigure[]): readonly Rational[] =>
  figures.flatMap(({ per, readings }) => [
    ...(per === null ? [] : [per]),
    ...readings.flatMap(({ unit, value }) => (unit === 'per' ? [value] : [])),
  ]);

const knows = (values: readonly Rational[], value: Rational): boolean => values.some((known) => equal(known, value));

/** Units that another unit may stand for in a name: a number of a name is looked at as a number alone. */
const measured: ReadonlySet<string> = new Set(['percent', 'point', 'per']);

const bearsUnit = ({ readings }: StatedFigure): boolean => measured.has(readings[0]?.unit ?? '');

const compatible = (
  one: StatedFigure,
  other: StatedFigure,
  known: { readonly one: readonly Rational[]; readonly other: readonly Rational[] },
): boolean => {
  if (!one.counts || !other.counts) {
    return sameMeasure(one, other) || (equal(one.said, other.said) && !bearsUnit(one) && !bearsUnit(other));
  }
  if (!meet(one.bounds, other.bounds) || !sameMeasure(one, other)) return false;
  if (one.per !== null && other.per !== null) return equal(one.per, other.per);
  if (one.per !== null) return knows(known.other, one.per);
  return other.per === null || knows(known.one, other.per);
};

type Pairing = { readonly ofSource: Int32Array; readonly ofTarget: Int32Array };

/** Finds a partner by alternating paths (Kuhn); a partner that does not count is given up for one that does. */
const augment = (
  from: number,
  edges: readonly (readonly number[])[],
  mine: Int32Array,
  theirs: Int32Array,
  dispensable: (index: number) => boolean,
  seen: Set<number>,
): boolean => {
  for (const to of edges[from] ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    const rival = theirs[to] ?? -1;
    if (rival >= 0 && !dispensable(rival) && !augment(rival, edges, mine, theirs, dispensable, seen)) continue;
    if (rival >= 0 && mine[rival] === to) mine[rival] = -1;
    mine[from] = to;
    theirs[to] = from;
    return true;
  }
  return false;
};

const pair = (source: readonly StatedFigure[], target: readonly StatedFigure[]): Pairing => {
  const known = { one: populations(source), other: populations(target) };
  const forward: number[][] = source.map(() => []);
  const backward: number[][] = target.map(() => []);
  for (const counting of [true, false]) {
    source.forEach((one, i) => {
      target.forEach((other, j) => {
        if ((one.counts && other.counts) === counting && compatible(one, other, known)) {
          forward[i]?.push(j);
          backward[j]?.push(i);
        }
      });
    });
  }
  const ofSource = new Int32Array(source.length).fill(-1);
  const ofTarget = new Int32Array(target.length).fill(-1);
  source.forEach((one, i) => {
    if (one.counts) augment(i, forward, ofSource, ofTarget, () => false, new Set());
  });
  target.forEach((other, j) => {
    if (!other.counts || (ofTarget[j] ?? -1) >= 0) return;
    augment(j, backward, ofTarget, ofSource, (rival) => target[rival]?.counts === false, new Set());
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

/** Pairs the figures of two texts, in any order, and tells which of those that count have no partner. */
export const matchFigures = (source: readonly StatedFigure[], target: readonly StatedFigure[]): Unmatched => {
  const { ofSource, ofTarget } = pair(source, target);
  const [inSource, inTarget] = [populations(source), populations(target)];
  return {
    source: source.filter((one, i) => one.counts && ofSource[i] === -1 && !isSaid(one, target, inTarget)),
    target: target.filter((one, i) => one.counts && ofTarget[i] === -1 && !isSaid(one, source, inSource)),
  };
};
