/**
 * A place in an ordered list that nobody holds: the wanted one, or one between it and the next that is taken.
 *
 * @param taken the orders that the list's members have
 * @param wanted the order of the newcomer where it comes from, or null to come last
 * @example freeOrder([1, 2, 3], 2) // 2.5
 */
export const freeOrder = (taken: readonly number[], wanted: number | null): number => {
  const last = Math.max(0, ...taken);
  if (wanted === null) return last + 1;
  if (!taken.includes(wanted)) return wanted;
  const next = Math.min(...taken.filter((order) => order > wanted));
  return Number.isFinite(next) ? (wanted + next) / 2 : wanted + 1;
};

/**
 * Puts back into a list what another list holds beyond it, each after the neighbour that it followed there.
 *
 * @example restoreOrder(['a', 'c'], ['a', 'b', 'c', 'd']) // ['a', 'b', 'c', 'd']
 */
export const restoreOrder = (list: readonly string[], reference: readonly string[]): readonly string[] => {
  const result = [...list];
  for (const [index, item] of reference.entries()) {
    if (result.includes(item)) continue;
    const before = reference.slice(0, index).findLast((earlier) => result.includes(earlier));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, item);
  }
  return result;
};
