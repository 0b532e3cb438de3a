/** What it costs to leave a text without any in the other language, in characters. */
const emptiness = 30;

/** Rows that are longer are told by their order alone. */
const comparisonLimit = 20_000_000;

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

/**
 * Which of one row of texts the texts of another row are told with, by their lengths, in order (Gale and Church 1993, without
 * crossings): each target belongs to one source; a source may have none or several.
 *
 * @returns for each target the index of its source, never falling
 * @example alignLengths([10, 20], [30, 30, 28]) // [0, 1, 1]
 */
export const alignLengths = (sources: readonly number[], targets: readonly number[]): readonly number[] => {
  if (sources.length === 0) return targets.map(() => 0);
  if (sources.length === targets.length) return targets.map((_length, index) => index);
  if (sources.length * targets.length ** 2 > comparisonLimit)
    return targets.map((_length, index) => Math.min(index, sources.length - 1));
  const ratio = sumOf(targets) / Math.max(sumOf(sources), 1);
  const ends: number[] = [0];
  for (const length of targets) ends.push((ends.at(-1) ?? 0) + length);
  /** Costs of telling the first targets with the sources so far, and where the last of these begin. */
  let costs: readonly number[] = [0, ...targets.map(() => Number.POSITIVE_INFINITY)];
  const begins: number[][] = [];
  for (const length of sources) {
    const wanted = length * ratio;
    const next: number[] = [];
    const from: number[] = [];
    for (let end = 0; end <= targets.length; end += 1) {
      let best = Number.POSITIVE_INFINITY;
      let begin = 0;
      for (let at = 0; at <= end; at += 1) {
        const told = (ends[end] ?? 0) - (ends[at] ?? 0);
        const cost = (costs[at] ?? 0) + Math.abs(told - wanted) + (at === end ? emptiness : 0);
        if (cost < best) [best, begin] = [cost, at];
      }
      next.push(best);
      from.push(begin);
    }
    costs = next;
    begins.push(from);
  }
  const aligned: number[] = targets.map(() => 0);
  let end = targets.length;
  for (let source = sources.length - 1; source >= 0; source -= 1) {
    const begin = begins[source]?.[end] ?? 0;
    for (let at = begin; at < end; at += 1) aligned[at] = source;
    end = begin;
  }
  return aligned;
};
