import type { CodeMeanings } from '../../localizing/segments/code-meaning';
import type { Origin, SegmentState } from '../../localizing/states/segment-state';

export const segmentUid = 'api::translation-segment.translation-segment';

/** A warning that a reviewer has dismissed, by the code of its check. */
type StoredDismissal = {
  readonly code: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
};

/** An entry in a language that it is translated into. */
export type EntryLocale = {
  readonly entryType: string;
  readonly entryDocumentId: string;
  readonly targetLocale: string;
};

/** What a segment is of its source: the same in every target locale. */
export type SourcePart = {
  readonly path: string;
  readonly field: string;
  readonly kind: 'string' | 'overridable';
  readonly order: number;
  /** In the notation of `src/localizing/segments/inline-notation.ts`. */
  readonly sourceText: string;
  readonly sourceHash: string;
  readonly codes: CodeMeanings;
  readonly maxLength: number | null;
};

/** A segment in one target locale, as it is stored. */
export type SegmentRow = EntryLocale &
  SourcePart & {
    readonly id: number;
    /** The source that the target was made from, where it has changed since. */
    readonly previousSourceText: string | null;
    /** Null where nobody has translated it; empty where its words are told with the segment before: neither is ready. */
    readonly targetText: string | null;
    readonly state: SegmentState;
    readonly origin: Origin | null;
    readonly touchedByPerson: boolean;
    readonly suggestion: string | null;
    readonly suggestionOrigin: Origin | null;
    readonly dismissals: readonly StoredDismissal[] | null;
    readonly version: number;
    readonly errors: number;
    readonly warnings: number;
    readonly updatedAt: string;
  };

/** What of a stored segment may change. */
export type SegmentChanges = Partial<Omit<SegmentRow, 'id' | 'updatedAt' | keyof EntryLocale>>;
