import { plainTextOf } from '../segments/inline';
import type { Segment } from '../segments/segment';
import { alignLengths } from './align-lengths';
import type { KnownWords } from './known-words';
import { endsSentence, type Place } from './standing-words';
import type { Span } from './text-spans';

/** What is dealt: the segments of a unit, what is known of each, and the sentences of a text that tells them. */
export type Deal = {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly known: readonly KnownWords[];
  readonly spans: readonly Span[];
};

/** Sentences between two that are known, and the segments between theirs, which are free for them. */
type Stretch = {
  readonly spans: readonly number[];
  readonly before: number;
  readonly after: number;
  readonly free: readonly number[];
};

const stretchesOf = ({ segments, spans }: Deal): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let [before, from] = [-1, 0];
  const end: Span = { from: 0, to: 0, segment: segments.length };
  for (const [at, { segment }] of [...spans, end].entries()) {
    if (segment === null) continue;
    const between = Array.from({ length: at - from }, (_, index) => from + index);
    const free = Array.from({ length: segment - before - 1 }, (_, index) => before + 1 + index);
    if (between.length + free.length > 0) stretches.push({ spans: between, before, after: segment, free });
    [before, from] = [segment, at + 1];
  }
  return stretches;
};

const isTold = ({ known }: Deal, segment: number): boolean => known[segment]?.text === '';

/** The segments of a stretch that take its sentences: one that is told with another only where no other is free. */
const takersOf = (deal: Deal, free: readonly number[]): readonly number[] => {
  const own = free.filter((segment) => !isTold(deal, segment));
  return own.length > 0 ? own : free;
};

/** Of two neighbours whose words stay, the one that sentences between them belong to. */
const neighbourFor = ({ text, known, spans }: Deal, { before, after, ...stretch }: Stretch): number => {
  const [one, other] = [known[before], known[after]];
  if (one === undefined) return after;
  if (other === undefined) return before;
  if (one.isFiller !== other.isFiller) return one.isFiller ? after : before;
  const { from, to }: Place = spans[stretch.spans.at(-1) ?? -1] ?? { from: 0, to: 0 };
  return endsSentence(one.text) && !endsSentence(text.slice(from, to)) ? after : before;
};

const nearest = (segments: readonly number[], to: number): number | undefined =>
  segments.toSorted((one, other) => Math.abs(one - to) - Math.abs(other - to))[0];

/**
 * Deals the sentences that are new out to the segments whose words do not stand in the text any more, by their lengths. Where none
 * is free, they go to the nearest that lost its words, or else to a neighbour.
 *
 * @returns for each of the spans its segment, and the segments that are told with another
 */
export const dealSpans = (deal: Deal): { readonly owners: readonly number[]; readonly told: ReadonlySet<number> } => {
  const { text, segments, spans } = deal;
  const owners = spans.map(({ segment }) => segment ?? -1);
  const stretches = stretchesOf(deal);
  const lost = stretches
    .filter((stretch) => stretch.spans.length === 0)
    .flatMap(({ free }) => free.filter((segment) => !isTold(deal, segment)));
  const told = new Set<number>();
  for (const stretch of stretches) {
    if (stretch.spans.length === 0) continue;
    const takers = takersOf(deal, stretch.free);
    for (const taker of takers) told.add(taker);
    const aligned = alignLengths(
      takers.map((taker) => ({ text: plainTextOf(segments[taker]?.source ?? []) })),
      stretch.spans.map((span) => ({ text: text.slice(spans[span]?.from, spans[span]?.to) })),
    );
    const nobody = nearest(lost, stretch.before) ?? neighbourFor(deal, stretch);
    for (const [at, span] of stretch.spans.entries()) owners[span] = takers[aligned[at] ?? 0] ?? nobody;
  }
  return { owners, told };
};
