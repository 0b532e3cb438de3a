/** A message of a gettext catalogue. */
export type PoEntry = {
  /** Comments of the extractor (`#.`), a line each. */
  readonly extracted: readonly string[];
  /** Of the translator (`# `), a line each. */
  readonly translator: readonly string[];
  /** `#:` */
  readonly references: readonly string[];
  /** `#,`: `fuzzy`. */
  readonly flags: readonly string[];
  /** The message as it was when it was translated (`#| msgid`); null where it is not told. */
  readonly previous: string | null;
  readonly context: string | null;
  readonly id: string;
  readonly translation: string;
  /** Not in use any more (`#~`). */
  readonly obsolete: boolean;
};

/** A catalogue: its header's fields in their order, and its messages. */
export type PoCatalogue = {
  readonly header: readonly (readonly [name: string, value: string])[];
  readonly entries: readonly PoEntry[];
};

export const headerField = ({ header }: PoCatalogue, name: string): string | null =>
  header.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? null;
