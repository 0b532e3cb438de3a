import type { SegmentState } from './exchange';

const rank: readonly SegmentState[] = ['untranslated', 'outdated', 'machine', 'translated', 'reviewed', 'approved'];

/** The state of several segments together: that of the one that is least far. */
export const leastState = (states: readonly SegmentState[]): SegmentState =>
  rank.find((state) => states.includes(state)) ?? 'untranslated';

/**
 * The one state of a unit for a format that has no other: of its translated segments the least, and translated at most where one
 * is not translated yet.
 */
export const unitState = (
  segments: readonly { readonly target: unknown; readonly state: SegmentState }[],
): SegmentState => {
  const translated = segments.filter(({ target }) => target !== null);
  const limit: readonly SegmentState[] = translated.length < segments.length ? ['translated'] : [];
  return translated.length === 0 ? 'untranslated' : leastState([...limit, ...translated.map(({ state }) => state)]);
};
