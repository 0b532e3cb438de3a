import type { CodeMeanings } from '../segments/code-meaning';
import type { Inline } from '../segments/inline';
import type { SegmentKind } from '../segments/segment';

/** How far the translation of a segment is. */
export type SegmentState = 'untranslated' | 'machine' | 'translated' | 'reviewed' | 'approved' | 'outdated';

export const segmentStates: readonly SegmentState[] = [
  'untranslated',
  'machine',
  'translated',
  'reviewed',
  'approved',
  'outdated',
];

export type ExchangeSegment = {
  /** The path of the segment: `body/3f9a2c10/9b1e77aa`. */
  readonly path: string;
  readonly source: Inline;
  readonly target: Inline | null;
  readonly state: SegmentState;
  /** The space between it and the next segment of its unit, which is not translated. */
  readonly gap: string;
};

/** A field or a block of an entry on its way to a CAT tool and back. */
export type ExchangeUnit = {
  readonly path: string;
  /** Hexadecimal: a file that comes back with another one was made of an older source. */
  readonly sourceHash: string;
  readonly kind: SegmentKind;
  /** A word for the translator. */
  readonly note: string | null;
  /** In characters. */
  readonly maxLength: number | null;
  /** What its codes stand for. */
  readonly meanings: CodeMeanings;
  readonly segments: readonly ExchangeSegment[];
};

/** What is to be translated of an entry, from one language to another: XLIFF, PO and CSV are three ways to write it. */
export type ExchangeFile = {
  /** The UID: `api::article.article`. */
  readonly contentType: string;
  readonly documentId: string;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly units: readonly ExchangeUnit[];
};

/** A segment as it comes back: `path` is null where the tool has lost it, or made one of several. */
export type ReturnedSegment = {
  readonly path: string | null;
  readonly source: Inline;
  readonly target: Inline | null;
  readonly state: SegmentState;
  /** What stood between it and the next. */
  readonly gap: string;
};

export type ReturnedUnit = {
  /** Empty where the file does not tell it. */
  readonly path: string;
  /** Null where the file does not tell it. */
  readonly sourceHash: string | null;
  readonly segments: readonly ReturnedSegment[];
  /** Words of the target that belong to none of its segments. */
  readonly unplaced?: readonly Inline[];
};

/** What a file from a CAT tool holds, before it is held against the entry. */
export type ReturnedFile = {
  /** Empty where the file does not tell them. */
  readonly contentType: string;
  readonly documentId: string;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly units: readonly ReturnedUnit[];
};
