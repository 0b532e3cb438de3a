import type { Inline } from '../segments/inline';
import { printInline } from '../segments/inline-notation';
import type { ExchangeSegment, ReturnedSegment } from './exchange';

/** Segments of the entry and those of the file that say the same: one of each, unless a tool has cut or joined them. */
export type AlignedGroup = { readonly ours: readonly ExchangeSegment[]; readonly theirs: readonly ReturnedSegment[] };

export type Alignment = {
  readonly groups: readonly AlignedGroup[];
  /** Segments of the file that have no place in the entry any more. */
  readonly unplaced: readonly ReturnedSegment[];
};

/** A text without the spaces that tools put in, take out and move from one segment to the next. */
export const withoutSpaces = (inline: Inline): string => printInline(inline).replace(/[\t\n\r ]+/g, '');

const join = (segments: readonly { readonly source: Inline }[]): string =>
  segments.map(({ source }) => withoutSpaces(source)).join('');

/** The same text, cut at other places: a group ends where both are cut. */
const alignSameText = (
  ours: readonly ExchangeSegment[],
  theirs: readonly ReturnedSegment[],
): readonly AlignedGroup[] => {
  const groups: { ours: ExchangeSegment[]; theirs: ReturnedSegment[] }[] = [];
  let group: { ours: ExchangeSegment[]; theirs: ReturnedSegment[] } = { ours: [], theirs: [] };
  let reached = 0;
  let next = 0;
  for (const segment of ours) {
    group.ours.push(segment);
    reached += withoutSpaces(segment.source).length;
    for (let their = theirs[next]; their !== undefined && reached > 0; their = theirs[next]) {
      reached -= withoutSpaces(their.source).length;
      group.theirs.push(their);
      next += 1;
    }
    if (reached === 0) {
      groups.push(group);
      group = { ours: [], theirs: [] };
    }
  }
  const rest = theirs.slice(next);
  groups[groups.length - 1]?.theirs.push(...rest);
  return groups;
};

/** Another text: segments are told by their paths, and by what they say. */
const alignOtherText = (ours: readonly ExchangeSegment[], theirs: readonly ReturnedSegment[]): Alignment => {
  const free = new Set(theirs);
  const pick = (fits: (their: ReturnedSegment) => boolean): ReturnedSegment | undefined => {
    const found = [...free].find(fits);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const same = new Map(
    ours.map((our) => [our, pick(({ source }) => withoutSpaces(source) === withoutSpaces(our.source))]),
  );
  const groups = ours.flatMap((our) => {
    const their = same.get(our) ?? pick(({ path }) => path === our.path);
    return their === undefined ? [] : [{ ours: [our], theirs: [their] }];
  });
  const [only] = ours;
  const [left] = free;
  // @NOTE a unit of one segment has no id for it: what comes back of such a unit is that segment.
  if (groups.length === 0 && ours.length === 1 && only !== undefined && left !== undefined && free.size === 1) {
    return { groups: [{ ours: [only], theirs: [left] }], unplaced: [] };
  }
  return { groups, unplaced: [...free] };
};

/** Finds which segments of a unit those of a file are, also where a tool has lost their ids, cut or joined them. */
export const alignReturned = (ours: readonly ExchangeSegment[], theirs: readonly ReturnedSegment[]): Alignment =>
  join(ours) === join(theirs) ? { groups: alignSameText(ours, theirs), unplaced: [] } : alignOtherText(ours, theirs);
