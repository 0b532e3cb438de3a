/**
 * Which of some numbers are a longest row that never falls (patience sorting).
 *
 * @returns their indices, rising
 * @example longestRising([4, 0, 1, 2]) // [1, 2, 3]
 */
export const longestRising = (numbers: readonly number[]): readonly number[] => {
  /** For each length of a row the index of the least number that ends one. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const row: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) row.push(at);
  return row.toReversed();
};
