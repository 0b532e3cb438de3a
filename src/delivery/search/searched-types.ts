/** What is searched of a type. */
export type SearchedType = {
  readonly uid: string;
  /** Tells its rows from those of other types in one table: rows of type 3 have ids that end in 3, in base 8. Never changed. */
  readonly place: number;
  /** The column of what a hit is called. */
  readonly title: string;
  /** Further columns of text. */
  readonly texts: readonly string[];
  /** A column of blocks. */
  readonly blocks: string | null;
  /** Which rows are searched, besides being public, and the columns that decide about it; `row` is their alias. */
  readonly only: { readonly columns: readonly string[]; readonly holds: (row: string) => string } | null;
};

/**
 * The types that `search` finds. Persons are found by name only where they are public figures: somebody who praises a child does
 * not mean to have it looked up.
 */
export const searchedTypes: readonly SearchedType[] = [
  {
    uid: 'api::article.article',
    place: 0,
    title: 'title',
    texts: ['kicker', 'subtitle', 'summary'],
    blocks: 'body',
    only: null,
  },
  {
    uid: 'api::photo-caption.photo-caption',
    place: 1,
    title: 'text',
    texts: ['alt_text', 'extended_description'],
    blocks: null,
    only: null,
  },
  {
    uid: 'api::achievement.achievement',
    place: 2,
    title: 'label',
    texts: ['population', 'note'],
    blocks: null,
    only: null,
  },
  {
    uid: 'api::honoree.honoree',
    place: 3,
    title: 'name',
    texts: ['biography'],
    blocks: null,
    only: {
      columns: ['kind', 'privacy'],
      holds: (row) => `(${row}.kind NOT IN ('person', 'family') OR ${row}.privacy = 'public_figure')`,
    },
  },
  { uid: 'api::award.award', place: 4, title: 'name', texts: ['description'], blocks: null, only: null },
];

/** The table of what is searched, and what is beside it. */
export const searchTable = 'ulger_search';
/** SQLite: the trigrams of the texts, and the list of those trigrams. */
export const gramsTable = 'ulger_search_grams';
export const termsTable = 'ulger_search_terms';
