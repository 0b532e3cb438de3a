import type { Locale } from '../index.mjs';

/**
 * What names a delivered object in a cache of a front-end.
 *
 * `locale` is the locale that was *asked for*, not the one that the object was served in: a Chinese caption that stands in for
 * English hangs on English neighbours, and must not be taken for the one of a Chinese page.
 */
export type CacheKey = readonly [documentId: string, locale: Locale, status: 'DRAFT' | 'PUBLISHED'];

/** Makes the key of an object from an answer, and of the variables that it was asked with. */
export const cacheKey = (
  { documentId }: { readonly documentId: string },
  locale: Locale,
  status: CacheKey[2] = 'PUBLISHED',
): CacheKey => [documentId, locale, status];
