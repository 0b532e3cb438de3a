import { createHash } from 'node:crypto';

/** On every answer: who may read what may change any of them. */
export const everything = 'permissions';

/** Longest list of keys that caches take in a header; beyond it the types of the documents stand for them. */
const longestKeys = 6_000;

/** `article:x` is dropped with `article:x`, and with `article`, which stands for all articles. */
export const withType = (tag: string): readonly string[] => {
  const [type = ''] = tag.split(':');
  return type === tag ? [tag] : [tag, type];
};

/** A header holds no spaces within a key, and nothing but ASCII: what it cannot say (a slug in Mongolian script) is told by its hash. */
const speakable = (tag: string): string => {
  if (/^[\w:-]+$/.test(tag)) return tag;
  const [type = ''] = tag.split(':');
  return `${type}:${createHash('sha1').update(tag).digest('base64url')}`;
};

/** `Surrogate-Key` of an answer with these tags. @example 'article:x achievement permissions' */
export const surrogateKeys = (tags: readonly string[]): string => {
  const told = [...tags.map(speakable), everything];
  const keys = told.join(' ');
  return keys.length <= longestKeys ? keys : [...new Set(told.map((tag) => tag.split(':')[0]))].join(' ');
};

/**
 * The keys that these changes purge, as `Surrogate-Key` names them: each document, and its type, which stands on lists and on
 * answers that are made of too much to name it.
 */
export const purgedKeys = (tags: Iterable<string>): readonly string[] => [
  ...new Set([...tags].flatMap(withType).map(speakable)),
];
