import { embeddedTypes, type Fallback, keyedTypes, type Locale } from '../index.mjs';
import { type CacheKey, cacheKey } from './cache-key';

/** What the queries of a cache are asked with, as far as their objects depend on it: another `fallback` brings other neighbours. */
export type AskedWith = {
  readonly locale: Locale;
  readonly fallback?: Fallback;
  readonly status?: CacheKey[2];
};

export type KeyedType = (typeof keyedTypes)[number];
export type EmbeddedType = (typeof embeddedTypes)[number];

type StoredObject = { readonly [field: string]: unknown };

const keyOf = ({ documentId }: StoredObject, { locale, fallback = 'DEFAULT', status }: AskedWith): string | null =>
  typeof documentId === 'string' ? JSON.stringify([...cacheKey({ documentId }, locale, status), fallback]) : null;

/** The name of an object in a cache of Apollo Client, as `cache.evict` wants it; null where its `documentId` was not asked for. */
export const cacheId = (typename: KeyedType, object: StoredObject, asked: AskedWith): string | null => {
  const key = keyOf(object, asked);
  return key === null ? null : `${typename}:${key}`;
};

const byName = <Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): { readonly [name in Name]: Value } =>
  // @NOTE `fromEntries` tells no names of what it makes; they are those that it is given.
  Object.fromEntries(names.map((name) => [name, make(name)])) as { readonly [name in Name]: Value };

/**
 * `typePolicies` of an `InMemoryCache` of Apollo Client for what is asked in one way. An object whose `documentId` was not
 * asked for stays a part of the one that it hangs on.
 *
 * @example
 * new InMemoryCache({ typePolicies: typePolicies({ locale: 'en' }) })
 */
export const typePolicies = (
  asked: AskedWith,
): { readonly [name in KeyedType]: { readonly keyFields: (object: StoredObject) => string | false } } =>
  byName(keyedTypes, (typename) => ({
    keyFields: (object: StoredObject) => cacheId(typename, object, asked) ?? false,
  }));

/**
 * `keys` of urql's Graphcache for what is asked in one way; what has no `documentId` is a part of the object that it hangs on.
 *
 * @example
 * cacheExchange({ keys: graphcacheKeys({ locale: 'en' }) })
 */
export const graphcacheKeys = (
  asked: AskedWith,
): { readonly [name in KeyedType | EmbeddedType]: (data: StoredObject) => string | null } => ({
  ...byName(keyedTypes, () => (data: StoredObject) => keyOf(data, asked)),
  ...byName(embeddedTypes, () => () => null),
});
