import type { Problem } from '../../../domain/problem';

/** What is told of a segment, or of the whole where the path is empty. */
export type Note = { readonly path: string; readonly problem: Problem };

/** What became of a file that was brought in. */
export type FileOutcome = {
  readonly name: string;
  /** Why nothing of it was taken; null where something could be. */
  readonly problem: Problem | null;
  readonly entries: readonly { readonly type: string; readonly documentId: string; readonly locale: string }[];
  readonly taken: number;
  readonly suggested: number;
  readonly same: number;
  readonly refused: number;
  readonly notes: readonly Note[];
};

export const emptyOutcome = (name: string): FileOutcome => ({
  name,
  problem: null,
  entries: [],
  taken: 0,
  suggested: 0,
  same: 0,
  refused: 0,
  notes: [],
});

export const refusedOutcome = (name: string, problem: Problem): FileOutcome => ({ ...emptyOutcome(name), problem });

export const addOutcomes = (one: FileOutcome, other: Omit<FileOutcome, 'name'>): FileOutcome => ({
  name: one.name,
  problem: one.problem ?? other.problem,
  entries: [...one.entries, ...other.entries],
  taken: one.taken + other.taken,
  suggested: one.suggested + other.suggested,
  same: one.same + other.same,
  refused: one.refused + other.refused,
  notes: [...one.notes, ...other.notes],
});
