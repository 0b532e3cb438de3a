/**
 * Makes keys of what distinguishes the members of a list: a second member of the same words gets `#2`, and so on, so that a
 * later reading of an edited file finds the same member again.
 */
export const keysOf = (words: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  return words.map((word) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return count === 1 ? word : `${word}#${count}`;
  });
};
