/** A row of a document: one locale in one status. `locale` is null where the type is not localised. */
export type DocumentRow = {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  /** Milliseconds since 1970; the same for the draft and the published row of a locale. */
  readonly createdAt: number;
};

/** The locales that stand in for a locale, best first, without the locale itself. */
export type FallbackChain = (locale: string) => readonly string[];

const byCreation = (a: DocumentRow, b: DocumentRow): number => a.createdAt - b.createdAt || a.id - b.id;

/**
 * The row whose relations and facts count when rows are at odds: that of the newsroom's source locale, or else the one that was
 * created first.
 */
export const sourceRow = <Row extends DocumentRow>(rows: readonly Row[], sourceLocale: string): Row | null =>
  rows.find(({ locale }) => locale === sourceLocale) ?? [...rows].sort(byCreation)[0] ?? null;

/**
 * The row of a document that a row in `locale` links to: the same locale's, else along the fallback chain, else the source row.
 *
 * @param rows the document's rows of one status
 */
export const bestRow = <Row extends DocumentRow>(
  rows: readonly Row[],
  locale: string | null,
  fallback: FallbackChain,
  sourceLocale: string,
): Row | null => {
  const chain = locale === null ? [] : [locale, ...fallback(locale)];
  for (const wanted of chain) {
    const row = rows.find((candidate) => candidate.locale === wanted);
    if (row !== undefined) return row;
  }
  return sourceRow(rows, sourceLocale);
};
