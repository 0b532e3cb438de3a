import type { Locale } from '@ulger/types';

/** What each client reads of the same newsroom: all of them must read the same. */
export type Reading = {
  readonly title: string;
  readonly servedIn: Locale;
  readonly html: string;
  readonly headings: readonly number[];
  readonly awards: readonly string[];
  readonly pictures: readonly (string | null)[];
  readonly figures: readonly string[];
  readonly missing: boolean;
  /** What the client's cache knows without asking again. */
  readonly kept: string | null;
};

/** Is exactly the other type; false for any. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does nothing; does not compile where the claim is not true. */
export const holds = <Claim extends true>(_claim?: Claim): void => undefined;
