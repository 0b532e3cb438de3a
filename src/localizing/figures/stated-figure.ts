import type { Span } from '../../domain/evidence/span';
import { anyBounds, type Bounds, exactly } from './bounds';
import { type Rational, rational, shiftedBy, times } from './rational';
import { type Reading, readingsOf } from './unit-class';

/** A figure that a text states, free of the language that it is stated in. Both bounds of a range are figures of their own. */
export type StatedFigure = Span & {
  /** What it can mean, the likeliest first; two figures agree where one reading of each is the same. */
  readonly readings: readonly Reading[];
  /** The number as said, before its unit: 5 of 五年. */
  readonly said: Rational;
  readonly bounds: Bounds;
  /** The population that a rate is printed with: 100000 of `10.8/10万`; null where none stands beside it. */
  readonly per: Rational | null;
  /** Whether nothing behind it says what it counts, so that its unit stands elsewhere: years of schooling rose to 9.9. */
  readonly isBare: boolean;
  /**
   * Whether it counts. What stands in a name (三八红旗手, 14th Five-Year Plan), an indefinite one (一名, one of the), a first and a
   * both do not count: the other language may leave them out, but where it has them they answer one another.
   */
  readonly counts: boolean;
};

/** A figure while it is read: the words around it may still give it a unit, a magnitude or a hedge. */
export type Draft = Span & {
  readonly number: Rational;
  /** The number without the magnitude behind it, and that magnitude: 3.2 and 4 of 3.2万. */
  readonly mantissa: Rational;
  readonly magnitude: number;
  /** Units that it can have, the likeliest first. */
  readonly units: readonly string[];
  /** Whether something says what it counts; if not, a list or range may. */
  readonly hasUnit: boolean;
  readonly bounds: Bounds;
  readonly per: Rational | null;
  readonly isBare: boolean;
  readonly counts: boolean;
  /** Whether it is printed in words alone; only where that matters to its neighbours. */
  readonly isSpelled?: boolean;
  /** Readings beside those of number and unit. */
  readonly also: readonly Reading[];
};

/** A draft of a number of which nothing else is known. */
export const draftOf = (start: number, end: number, number: Rational, magnitude = 0): Draft => ({
  start,
  end,
  number,
  mantissa: magnitude === 0 ? number : shiftedBy(number, -magnitude),
  magnitude,
  units: ['count'],
  hasUnit: false,
  bounds: exactly,
  per: null,
  isBare: false,
  counts: true,
  also: [],
});

/** A number that stands in a name, or that the other language may do without. */
export const incidental = (draft: Draft): Draft => ({ ...draft, counts: false, bounds: anyBounds });

/** An indefinite one whose hedge is kept: a year answers 一年, and neither answers 一年多. */
export const indefinite = (draft: Draft): Draft => ({ ...draft, counts: false });

/** 万分之五 is 0.05 percent. */
const share = (number: Rational, { n, d }: Rational): Reading => ({
  unit: 'percent',
  value: times(number, rational(100n * d, n)),
});

export const stated = ({
  start,
  end,
  number,
  units,
  hasUnit,
  bounds,
  per,
  isBare,
  counts,
  also,
}: Draft): StatedFigure => ({
  start,
  end,
  said: number,
  readings: [
    ...units.flatMap((unit) => readingsOf(number, unit)),
    ...(per === null ? [] : [share(number, per)]),
    ...also,
  ],
  bounds,
  per,
  isBare: isBare && !hasUnit,
  counts,
});
