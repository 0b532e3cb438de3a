import type { Draft } from './stated-figure';

/** How two neighbouring figures are joined: as the bounds of a range, as where a move begins and ends, as members of a list, or not. */
export type Joint = 'range' | 'move' | 'list' | null;

export type JointOf = (one: Draft, next: Draft) => Joint;

/**
 * 增长1.5倍和2.2倍, 1.5 times and 2.2 times last year's: that multiples are those of a rise is said before the first of a list, that
 * they are a level behind the last.
 */
export const withMultiples = (drafts: readonly Draft[], jointOf: JointOf): readonly Draft[] => {
  const read = [...drafts];
  const pass = (from: number, step: 1 | -1, known: string, open: string): void => {
    for (let at = from; read[at + step] !== undefined; at += step) {
      const [draft, other] = [read[at], read[at + step]];
      if (draft?.units[0] !== known || other?.units[0] !== open) continue;
      const joint = step === 1 ? jointOf(draft, other) : jointOf(other, draft);
      if (joint === 'list') read[at + step] = { ...other, units: draft.units };
    }
  };
  pass(0, 1, 'rise', 'fold');
  pass(read.length - 1, -1, 'level', 'occasions');
  return read;
};
