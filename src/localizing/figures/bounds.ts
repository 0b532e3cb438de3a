import type { Comparator } from '../../domain/achievement/enumerations';

/**
 * Which comparators the words of a figure can mean, as a set of bits: 余 means more than; 以上 means more than or at least, for
 * Chinese usage leaves it open. Two figures agree where their sets meet. 近 and 约, nearly and about, are one class.
 */
export type Bounds = number;

export const exactly: Bounds = 1;
export const moreThan: Bounds = 2;
export const atLeast: Bounds = 4;
export const lessThan: Bounds = 8;
export const atMost: Bounds = 16;
export const roughly: Bounds = 32;
export const anyBounds: Bounds = 63;

const ofName: Readonly<Record<string, Bounds | undefined>> = {
  eq: exactly,
  gt: moreThan,
  ge: atLeast,
  lt: lessThan,
  le: atMost,
  approx: roughly,
  range: exactly,
  any: anyBounds,
};

/** The set of comparators that a table names: `gt|ge` is more than or at least. Throws for a name that is none. */
export const boundsOf = (names: string | Comparator): Bounds =>
  names.split('|').reduce((set, name) => {
    const bound = ofName[name];
    if (bound === undefined) throw new Error(`No comparator is named ${name}`);
    return set | bound;
  }, 0);

export const meet = (one: Bounds, other: Bounds): boolean => (one & other) !== 0;
