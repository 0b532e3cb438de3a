import type { Inline } from '../segments/inline';

/** A text of a translation memory in one language. */
export type MemoryVariant = {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: Inline;
  /** ISO 8601, to the second, in UTC; null where it is not told. */
  readonly changedOn: string | null;
  readonly changedBy: string | null;
};

/** A text of a translation memory in its languages; the first that is of the source language is the source. */
export type MemoryUnit = {
  readonly id: string | null;
  readonly note: string | null;
  readonly variants: readonly MemoryVariant[];
};

export type TranslationMemory = { readonly sourceLanguage: string; readonly units: readonly MemoryUnit[] };
