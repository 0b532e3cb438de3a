import type { SegmentKind } from '../segments/segment';
import { type SegmentState, segmentStates } from '../states/segment-state';

/** A segment of one locale as progress sees it. */
export type TranslatedSegment = {
  readonly path: string;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  readonly checks: readonly { readonly level: 'error' | 'warning'; readonly isDismissed?: boolean }[];
};

/** How far a locale of an entry is. */
export type Progress = {
  /** Segments that a translator sees. */
  readonly total: number;
  readonly counts: Readonly<Record<SegmentState, number>>;
  /** Findings that stand, all segments together; dismissed warnings do not. */
  readonly errors: number;
  readonly warnings: number;
};

/** Why an entry is not ready to be published. */
export type UnreadySegment = { readonly path: string; readonly state: SegmentState; readonly errors: number };

/**
 * Whether a translator has to do with a segment: words always; what may be put in the place of the source's (a slug) once
 * somebody has; never what the system keeps or another entry holds.
 */
const isTranslators = ({ kind, state }: TranslatedSegment): boolean =>
  kind === 'string' || (kind === 'overridable' && state !== 'untranslated');

const standing = ({ checks }: TranslatedSegment, level: 'error' | 'warning'): number =>
  checks.filter((check) => check.level === level && (level === 'error' || check.isDismissed !== true)).length;

/**
 * Counts the segments of an entry in one locale by state, and what the checks find in them.
 *
 * @example progressOf(segments) // { total: 12, counts: { approved: 10, outdated: 2, … }, errors: 0, warnings: 1 }
 */
export const progressOf = (segments: readonly TranslatedSegment[]): Progress => {
  const counted = segments.filter(isTranslators);
  const counts = Object.fromEntries(
    segmentStates.map((state) => [state, counted.filter((segment) => segment.state === state).length]),
  );
  const sum = (level: 'error' | 'warning'): number =>
    counted.reduce((total, segment) => total + standing(segment, level), 0);
  return {
    total: counted.length,
    // @NOTE Object.fromEntries forgets that every state has its count.
    counts: counts as Progress['counts'],
    errors: sum('error'),
    warnings: sum('warning'),
  };
};

/**
 * Segments that keep a locale from being published: not approved, or with an error. None where it is ready.
 *
 * @example unreadySegments(segments) // [{ path: 'body/3f9a2c10/9b1e77aa', state: 'outdated', errors: 0 }]
 */
export const unreadySegments = (segments: readonly TranslatedSegment[]): readonly UnreadySegment[] =>
  segments
    .filter(isTranslators)
    .map((segment) => ({ path: segment.path, state: segment.state, errors: standing(segment, 'error') }))
    .filter(({ state, errors }) => state !== 'approved' || errors > 0);
