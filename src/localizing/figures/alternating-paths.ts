/** A search for partners: what may answer each, and who answers whom so far. */
export type Search = {
  readonly edges: readonly (readonly number[])[];
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
  /** Whether a partner's own partner may go without one. */
  readonly dispensable: (index: number) => boolean;
};

const join = ({ mine, theirs }: Search, from: number, to: number): true => {
  const rival = theirs[to] ?? -1;
  if (rival >= 0 && mine[rival] === to) mine[rival] = -1;
  mine[from] = to;
  theirs[to] = from;
  return true;
};

/** No chain of exchanges in a sentence is longer. */
const longestChain = 200;

/** Finds a partner by alternating paths (Kuhn), a free one first; one that does not count is given up for one that does. */
export const augment = (search: Search, from: number, seen: Set<number>, depth = 0): boolean => {
  const { edges, theirs, dispensable } = search;
  const mine = edges[from] ?? [];
  for (const to of mine) {
    const rival = theirs[to] ?? -1;
    if (rival < 0 || dispensable(rival)) return join(search, from, to);
  }
  if (depth > longestChain) return false;
  for (const to of mine) {
    if (seen.has(to)) continue;
    seen.add(to);
    const rival = theirs[to] ?? -1;
    if (rival >= 0 && augment(search, rival, seen, depth + 1)) return join(search, from, to);
  }
  return false;
};
