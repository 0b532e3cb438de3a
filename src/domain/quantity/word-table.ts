/** Words found at a place of a text, the longest first. */
export type WordTable = {
  /** The longest word that begins at a place, or null. */
  readonly at: (text: string, start: number) => string | null;
  /** The longest word that ends before a place, or null. */
  readonly before: (text: string, end: number) => string | null;
};

const byLength = (one: string, other: string): number => other.length - one.length;

const grouped = (words: readonly string[], key: (word: string) => string): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort(byLength)) {
    const group = groups.get(key(word));
    if (group === undefined) groups.set(key(word), [word]);
    else group.push(word);
  }
  return groups;
};

/** Indexes words by their first and last code unit; a look-up costs a handful of comparisons, whatever the table's size. */
export const wordTable = (words: readonly string[]): WordTable => {
  const byFirst = grouped(words, (word) => word.charAt(0));
  const byLast = grouped(words, (word) => word.charAt(word.length - 1));
  return {
    at: (text, start) => byFirst.get(text.charAt(start))?.find((word) => text.startsWith(word, start)) ?? null,
    before: (text, end) =>
      byLast
        .get(text.charAt(end - 1))
        ?.find((word) => end >= word.length && text.startsWith(word, end - word.length)) ?? null,
  };
};
