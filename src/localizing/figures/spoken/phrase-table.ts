import type { Token } from './token';

/** What a table says of some words, and how many tokens they take. */
type PhraseHit<Value> = { readonly value: Value; readonly length: number };

/** Words of one or more tokens found at a place of a text, the longest first. */
export type PhraseTable<Value> = {
  readonly at: (tokens: readonly Token[], index: number) => PhraseHit<Value> | null;
  /** The longest that ends before a place. */
  readonly before: (tokens: readonly Token[], index: number) => PhraseHit<Value> | null;
};

type Entry<Value> = { readonly words: readonly string[]; readonly value: Value };

const matches = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[from + offset]?.lemma === word);

const indexed = <Value>(
  entries: readonly Entry<Value>[],
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Entry<Value>[]> => {
  const groups = new Map<string, Entry<Value>[]>();
  for (const entry of entries.toSorted((one, other) => other.words.length - one.words.length)) {
    const key = keyOf(entry.words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
};

/**
 * Makes a table of `{ value: phrases }`, the words of a phrase parted by spaces.
 *
 * @param cut how a phrase is cut into words that tokens may have as lemma
 */
export const phraseTable = <Value>(
  entries: readonly (readonly [phrase: string, value: Value])[],
  cut: (phrase: string) => readonly string[] = (phrase) => phrase.split(' '),
): PhraseTable<Value> => {
  const all = entries.map(([phrase, value]): Entry<Value> => ({ words: cut(phrase), value }));
  const byFirst = indexed(all, (words) => words[0] ?? '');
  const byLast = indexed(all, (words) => words.at(-1) ?? '');
  const hit = (found: Entry<Value> | undefined): PhraseHit<Value> | null =>
    found === undefined ? null : { value: found.value, length: found.words.length };
  return {
    at: (tokens, index) =>
      hit(byFirst.get(tokens[index]?.lemma ?? '')?.find(({ words }) => matches(tokens, index, words))),
    before: (tokens, index) =>
      hit(
        byLast
          .get(tokens[index - 1]?.lemma ?? '')
          ?.find(({ words }) => index >= words.length && matches(tokens, index - words.length, words)),
      ),
  };
};

/** The entries of a JSON table `{ "percent": ["percent", "per cent"] }` as phrases with their key. */
export const phrasesOf = (table: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const));
