import type { Origin } from '../states/segment-state';

/** A translated segment that is kept for the next time; texts in the inline notation. */
export type MemoryRecord = {
  /** The store's id of it. */
  readonly id: number | string;
  readonly source: string;
  readonly target: string;
  readonly origin: Origin;
  /** As `memoryKey` tells, where the store keeps it; worked out where it is not told. */
  readonly key?: string;
};

/** A record that is like what was asked for. */
export type MemoryMatch = {
  readonly record: MemoryRecord;
  /** 0–100; 100 is the same sentence, figures, codes and forms of letters apart. */
  readonly score: number;
  /** With the figures of the asked sentence in the place of its own, and none of the codes that it has not. */
  readonly target: string;
  /** Whether the figures in `target` are those that were asked for; false where they do not answer one to one. */
  readonly isFilled: boolean;
};
