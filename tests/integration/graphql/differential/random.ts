/** Numbers that are the same in every run: what they choose can be found again by the seed. */
export type Random = {
  /** From 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Value>(from: readonly Value[]) => Value;
  /** Some of them, each at most once, in a new order. */
  readonly some: <Value>(from: readonly Value[], count: number) => readonly Value[];
};

/** The generator *mulberry32* by Tommy Ettinger: a state of 32 bits, stepped by a constant and mixed. */
export const randomOf = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Value>(from: readonly Value[]): Value => {
    const value = from[below(from.length)];
    if (value === undefined) throw new Error('There is nothing to pick from');
    return value;
  };
  const some = <Value>(from: readonly Value[], count: number): readonly Value[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, from.length) }, () => left.splice(below(left.length), 1)).flat();
  };
  return { below, chance: (share) => next() < share, pick, some };
};
