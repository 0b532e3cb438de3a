/**
 * How far the translation of a segment is, from nothing to approved; `outdated` where its source has changed since. The words are
 * those of XLIFF 2 (`state`) where it has them.
 */
export const segmentStates = ['untranslated', 'machine', 'translated', 'reviewed', 'approved', 'outdated'] as const;
export type SegmentState = (typeof segmentStates)[number];

/** How the words came: typed by a person, taken by one from the memory, made by a machine, brought by a file. */
export type Origin = 'typed' | 'memory' | 'machine' | 'file';

/** Other words, which clashed with a person's and wait for an answer. */
export type Suggestion = { readonly text: string; readonly origin: Origin };

/** The translation of a segment and all that decides what may happen to it. */
export type Standing = {
  readonly state: SegmentState;
  /** In the inline notation; null where there is none, '' where its words are told with the segment before. */
  readonly text: string | null;
  readonly origin: Origin | null;
  /** Whether a person wrote, took, reviewed or kept these words: nothing but a person changes them then. */
  readonly touched: boolean;
  readonly suggestion: Suggestion | null;
  /** Of the source as it is. */
  readonly sourceHash: string;
  /** Of the source as it was when these words were made; null where there are none. */
  readonly translatedHash: string | null;
};

/** A segment that nobody has translated. @example untranslated('9b1e77aa').state // 'untranslated' */
export const untranslated = (sourceHash: string): Standing => ({
  state: 'untranslated',
  text: null,
  origin: null,
  touched: false,
  suggestion: null,
  sourceHash,
  translatedHash: null,
});

/** Whether a segment has no words of its own: it is untranslated, and nobody reviews it. */
export const isEmpty = ({ text }: Pick<Standing, 'text'>): boolean => text === null || text === '';
