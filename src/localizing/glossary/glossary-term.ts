/** What a term is of; a wrong rendering of the first three is an error, of the others a warning. */
export const termKinds = [
  'award_title',
  'award_level',
  'organisation',
  'person',
  'place',
  'programme',
  'policy',
  'general',
] as const;
export type TermKind = (typeof termKinds)[number];

/** A term of the source language and how it is put in one target locale. */
export type GlossaryTerm = {
  readonly source: string;
  /** Null where it has none in this locale. */
  readonly rendering: string | null;
  /** What must not be written for it. */
  readonly forbidden: readonly string[];
  readonly kind: TermKind;
  readonly note: string | null;
  /** The number in it is a name's and no figure's: 三八红旗手, 十四五. */
  readonly bearsNumber: boolean;
};

/** The terms whose numbers are no figures. */
export const numberBearing = <T extends { readonly bearsNumber: boolean }>(terms: readonly T[]): readonly T[] =>
  terms.filter(({ bearsNumber }) => bearsNumber);
