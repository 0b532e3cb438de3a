/** What it costs to leave a text without any in the other language, in characters; translators begin at the beginning. */
const emptiness = { atEnd: 30, before: 150 } as const;
/** What it costs to tell a heading with a paragraph, in characters: little where the other row has no headings at all. */
const misfitOf = { kept: 400, lost: 80 } as const;
/** Rows that are longer are told by their order alone. */
const comparisonLimit = 20_000_000;
/** Characters of another script that tell one of Chinese. */
const charactersPerHan = 3.3;
/** Less than this share of the length that is to be expected is a translation of a part. */
const wholeFrom = 0.6;

/** A text of a row: how long it is, and what it is, where that is known. */
export type Measured = { readonly text: string; readonly type?: string };

const sumOf = (row: readonly Measured[]): number => row.reduce((sum, { text }) => sum + text.length, 0);

const hanIn = (row: readonly Measured[]): number =>
  row.reduce((sum, { text }) => sum + (text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);

/** How many characters of the targets are to be expected for one of the sources: of what is there, unless a part is missing. */
const ratioOf = (sources: readonly Measured[], targets: readonly Measured[]): number => {
  const found = sumOf(targets) / Math.max(sumOf(sources), 1);
  const isFromChinese = hanIn(sources) > sumOf(sources) / 2 && hanIn(targets) < sumOf(targets) / 2;
  const expected = isFromChinese ? charactersPerHan : 1;
  return found < expected * wholeFrom ? expected : found;
};

/** Whether the headings, lists and quotations of one row are such in the other, too. */
const keepsTypes = (sources: readonly Measured[], targets: readonly Measured[]): boolean => {
  const known = new Set(sources.map(({ type }) => type));
  const told = new Set(targets.map(({ type }) => type));
  return known.size > 1 && told.size > 1 && [...told].every((type) => known.has(type));
};

/**
 * Which of one row of texts the texts of another row are told with, by their lengths, in order (Gale and Church 1993, without
 * crossings): each target belongs to one source; a source may have none or several.
 *
 * @returns for each target the index of its source, never falling
 * @example alignLengths([{ text: '好的。' }, { text: '书也到了，大家来看。' }], [{ text: 'Good.' }, { text: 'The books came.' }, { text: 'Come and see.' }]) // [0, 1, 1]
 */
export const alignLengths = (sources: readonly Measured[], targets: readonly Measured[]): readonly number[] => {
  if (sources.length === 0) return targets.map(() => 0);
  if (sources.length === targets.length) return targets.map((_target, index) => index);
  if (sources.length * targets.length ** 2 > comparisonLimit)
    return targets.map((_target, index) => Math.min(index, sources.length - 1));
  const ratio = ratioOf(sources, targets);
  const misfit = misfitOf[keepsTypes(sources, targets) ? 'kept' : 'lost'];
  const lengths: number[] = [0];
  for (const { text } of targets) lengths.push((lengths.at(-1) ?? 0) + text.length);
  // Costs of telling the first targets with the sources so far, and where the last of these begin.
  let costs: readonly number[] = [0, ...targets.map(() => Number.POSITIVE_INFINITY)];
  const begins: (readonly number[])[] = [];
  for (const source of sources) {
    const wanted = source.text.length * ratio;
    const next: number[] = [];
    const from: number[] = [];
    for (let end = 0; end <= targets.length; end += 1) {
      let best = Number.POSITIVE_INFINITY;
      let begin = end;
      let misfits = 0;
      const empty = end === targets.length ? emptiness.atEnd : emptiness.before;
      for (let at = end; at >= 0; at -= 1) {
        if (at < end && targets[at]?.type !== source.type) misfits += misfit;
        const told = (lengths[end] ?? 0) - (lengths[at] ?? 0);
        const cost = (costs[at] ?? 0) + Math.abs(told - wanted) + misfits + (at === end ? empty : 0);
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
