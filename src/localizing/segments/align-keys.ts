/** A text that has a key already. */
export type KeyedText = { readonly key: string; readonly text: string };

/** Texts that share less than this of their pairs of characters are two texts, and not one that was changed. */
const leastSimilarity = 0.4;
/** More pairs than this are not compared: what is left gets new keys. */
const comparisonLimit = 40_000;

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const sharedPairs = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return shared;
};

type Open = { readonly index: number; readonly text: string; readonly pairs: ReadonlyMap<string, number> };

const openOf = (text: string, index: number): Open => ({ index, text, pairs: pairsOf(text) });

/** Dice's coefficient of pairs of characters, in [0, 1]. */
const similarity = (one: Open, other: Open): number => {
  const total = Math.max(one.text.length - 1, 0) + Math.max(other.text.length - 1, 0);
  return total === 0 ? 0 : (2 * sharedPairs(one.pairs, other.pairs)) / total;
};

/** Gives the texts that stayed their keys: the first of the same texts the first key, wherever it went. */
const keepSame = (
  previous: readonly KeyedText[],
  next: readonly string[],
  keys: (string | undefined)[],
): Set<number> => {
  const free = new Map<string, number[]>();
  for (const [index, { text }] of previous.entries()) free.set(text, [...(free.get(text) ?? []), index]);
  const used = new Set<number>();
  for (const [at, text] of next.entries()) {
    const index = free.get(text)?.shift();
    if (index === undefined) continue;
    keys[at] = previous[index]?.key;
    used.add(index);
  }
  return used;
};

/** Gives the texts that were changed the key of the most similar that is left; of equals, of the nearest. */
const keepSimilar = (
  previous: readonly KeyedText[],
  next: readonly string[],
  keys: (string | undefined)[],
  used: Set<number>,
): void => {
  const before = previous.map(({ text }, index) => openOf(text, index)).filter(({ index }) => !used.has(index));
  const after = next.map((text, index) => openOf(text, index)).filter(({ index }) => keys[index] === undefined);
  if (before.length * after.length > comparisonLimit) return;
  const candidates = after
    .flatMap((one) => before.map((other) => ({ one, other, likeness: similarity(one, other) })))
    .filter(({ likeness }) => likeness >= leastSimilarity)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Math.abs(a.one.index - a.other.index) - Math.abs(b.one.index - b.other.index) ||
        a.one.index - b.one.index,
    );
  for (const { one, other } of candidates) {
    if (keys[one.index] !== undefined || used.has(other.index)) continue;
    keys[one.index] = previous[other.index]?.key;
    used.add(other.index);
  }
};

/** A new key: the beginning of the text's digest, with a number where others have it. */
const newKey = (text: string, taken: ReadonlySet<string>, digest: (text: string) => string): string => {
  const stem = digest(text).slice(0, 8);
  let key = stem;
  for (let number = 2; taken.has(key); number += 1) key = `${stem}-${number}`;
  return key;
};

/**
 * The keys of texts in a row (blocks of a body, sentences of a block, items of a component): a text that was there keeps its
 * key, wherever it stands now; one that was changed keeps that of what it was; a new one gets the beginning of its digest.
 *
 * @param digest hexadecimal, the same for the same text
 * @returns a key for each text of `next`, no two the same
 */
export const alignKeys = (
  previous: readonly KeyedText[],
  next: readonly string[],
  digest: (text: string) => string,
): readonly string[] => {
  const keys: (string | undefined)[] = next.map(() => undefined);
  const used = keepSame(previous, next, keys);
  keepSimilar(previous, next, keys, used);
  // @NOTE a key that is not used any more is not given anew, but to the text that it comes from: its translation is still its own.
  const taken = new Set(keys.filter((key) => key !== undefined));
  return keys.map((kept, index) => {
    const key = kept ?? newKey(next[index] ?? '', taken, digest);
    taken.add(key);
    return key;
  });
};
