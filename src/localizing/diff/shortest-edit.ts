/** How many words of each are kept, removed and added in turn. */
export type Step = { readonly kind: 'kept' | 'removed' | 'added'; readonly count: number };

/** Beyond so many changes the texts are told apart as a whole. */
const mostChanges = 1000;

type Round = { readonly reach: Int32Array; readonly changes: number };

/**
 * How far each diagonal reaches with ever more changes, until the ends meet (E. W. Myers, An O(ND) difference algorithm, 1986); null
 * where it takes too many.
 */
const reachEnds = (before: readonly string[], after: readonly string[]): readonly Round[] | null => {
  const rounds: Round[] = [];
  let previous = new Int32Array(3);
  for (let changes = 0; changes <= Math.min(mostChanges, before.length + after.length); changes += 1) {
    const reach = new Int32Array(2 * changes + 3);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const at = (offset: number): number => previous[diagonal + offset + changes] ?? 0;
      const adds = diagonal === -changes || (diagonal !== changes && at(-1) < at(1));
      let x = changes === 0 ? 0 : adds ? at(1) : at(-1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach[diagonal + changes + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) return [...rounds, { reach, changes }];
    }
    rounds.push({ reach, changes });
    previous = reach;
  }
  return null;
};

const backtrack = (rounds: readonly Round[], beforeLength: number, afterLength: number): readonly Step[] => {
  const steps: Step[] = [];
  let [x, y] = [beforeLength, afterLength];
  for (let changes = rounds.length - 1; changes > 0; changes -= 1) {
    const { reach } = rounds[changes - 1] ?? { reach: new Int32Array(0) };
    const diagonal = x - y;
    const at = (offset: number): number => reach[diagonal + offset + changes] ?? 0;
    const adds = diagonal === -changes || (diagonal !== changes && at(-1) < at(1));
    const fromX = adds ? at(1) : at(-1);
    const fromY = fromX - diagonal + (adds ? -1 : 1);
    const kept = adds ? x - fromX : x - fromX - 1;
    if (kept > 0) steps.push({ kind: 'kept', count: kept });
    steps.push({ kind: adds ? 'added' : 'removed', count: 1 });
    [x, y] = [fromX, fromY];
  }
  if (x > 0) steps.push({ kind: 'kept', count: x });
  return steps.reverse();
};

const whole = (removed: number, added: number): readonly Step[] => [
  ...(removed > 0 ? [{ kind: 'removed' as const, count: removed }] : []),
  ...(added > 0 ? [{ kind: 'added' as const, count: added }] : []),
];

/** The shortest way from one list of words to another; all removed and all added where they have too little in common. */
export const shortestEdit = (before: readonly string[], after: readonly string[]): readonly Step[] => {
  const rounds = reachEnds(before, after);
  return rounds === null ? whole(before.length, after.length) : backtrack(rounds, before.length, after.length);
};
