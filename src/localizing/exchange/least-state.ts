import type { SegmentState } from './exchange';

const rank: readonly SegmentState[] = ['untranslated', 'outdated', 'machine', 'translated', 'reviewed', 'approved'];

/** The state of several segments together: that of the one that is least far. */
export const leastState = (states: readonly SegmentState[]): SegmentState =>
  rank.find((state) => states.includes(state)) ?? 'untranslated';
