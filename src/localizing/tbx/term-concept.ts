/** How a term may be used: `forbidden` is TBX's deprecated. */
export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

export type ConceptTerm = {
  readonly term: string;
  /** Null where nothing is said. */
  readonly status: TermStatus | null;
  /** A value of TBX-Basic: `noun`, `verb`, `adjective`, `adverb`, `properNoun`, `other`. */
  readonly partOfSpeech: string | null;
  readonly note: string | null;
};

/** What a glossary says of one concept: its terms in each language. */
export type TermConcept = {
  /** An NMTOKEN. */
  readonly id: string;
  readonly definition: string | null;
  readonly subjectField: string | null;
  readonly note: string | null;
  /** Whether the numerals in its terms are part of a name, and no figure: 三八红旗手. */
  readonly bearsNumber: boolean;
  readonly languages: readonly { readonly language: string; readonly terms: readonly ConceptTerm[] }[];
};

/**
 * The dialects of TBX-Basic (ISO 30042) that are written: `v2` of 2008 (`<martif>`), and `dca` and `dct` of 2019, where data
 * categories are attributes and elements.
 */
export type TbxStyle = 'v2' | 'dca' | 'dct';

/** The values of `administrativeStatus` in TBX-Basic. */
export const statusValues: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** @NOTE TBX-Basic has no category for it: the subset of a project that a concept belongs to is the nearest. */
export const numberSubset = 'number-bearing';
