import type { GlossaryTerm } from '../glossary/glossary-term';
import type { SegmentKind } from '../segments/segment';

/** How an honoree is called in the source and, by the honoree's own entry, in the target locale. */
export type HonoreeName = { readonly source: string; readonly target: string };

/** A segment with its translation, and what its words are held to. Texts are in the inline notation. */
export type CheckInput = {
  readonly source: string;
  /** Null where there is none yet: nothing is checked then, the segment's state says so. */
  readonly target: string | null;
  /** BCP 47 tags. */
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly kind: SegmentKind;
  /** In UTF-16 code units, as Strapi counts; null where there is no limit. */
  readonly maxLength: number | null;
  /** Terms with their renderings in the target locale. The same array is read once. */
  readonly terms: readonly GlossaryTerm[];
  readonly names: readonly HonoreeName[];
  /** Translations that the same source has elsewhere in the target locale. */
  readonly others: readonly string[];
};
