type Place = { readonly start: number; readonly end: number };

/** What a check found about a translation; the contract of the desk tells it as it is. */
export type Check = {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly messageZh: string;
  /** Half-open offsets into the notation, in UTF-16 code units; null where there is no place. */
  readonly source: Place | null;
  readonly target: Place | null;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** The target as one click mends it. */
  readonly repair: string | null;
  readonly dismissed: { readonly by: string; readonly at: string; readonly reason: string } | null;
};
