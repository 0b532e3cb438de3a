import type { CodeMeanings } from './code-meaning';
import type { Inline } from './inline';

/**
 * What a translator does with it: translates it (`string`); nothing, it is kept by the system (`template`) or is an entry of
 * its own (`related`); or may put something else in its place (`overridable`, a slug).
 */
export type SegmentKind = 'string' | 'template' | 'related' | 'overridable';

/** The smallest piece that is translated, has a state and becomes outdated: a sentence, or a field that is not cut. */
export type Segment = {
  /** Where it is in its entry, without any row's id: `title`, `body/3f9a2c10/9b1e77aa`, `bylines/1c2d3e4f/role`. */
  readonly path: string;
  readonly source: Inline;
  /** Of `printInline(source)`. */
  readonly sourceHash: string;
  /** What stands between it and the next one and is not translated. */
  readonly gap: string;
};

/** A field or a block of one, whose segments are read one after the other; the codes are counted within it. */
export type Unit = {
  /** The path of its segments but for their own key: `body/3f9a2c10`. */
  readonly path: string;
  readonly kind: SegmentKind;
  readonly meanings: CodeMeanings;
  /** In characters; null where there is no limit. */
  readonly maxLength: number | null;
  readonly segments: readonly Segment[];
};

/** A segment as it was extracted before, which tells what has its key. */
export type PreviousSegment = { readonly path: string; readonly source: Inline };
