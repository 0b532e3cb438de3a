import { isProblem, type Problem } from '../../../../domain/problem';
import type { Extraction } from '../../../../importing/extraction/extraction';
import type { Decision } from '../../../../importing/review/decision';
import { decide } from '../../../../importing/review/review';
import type { Review } from '../../../../importing/review/review-item';
import { startReview } from '../../../../importing/review/start-review';

/** A review with every step that led to it: undo goes back to the very objects of before. */
export type Timeline = {
  readonly extraction: Extraction;
  readonly start: Review;
  readonly steps: readonly { readonly decision: Decision; readonly review: Review }[];
  /** The last one undone stands last. */
  readonly undone: readonly Decision[];
};

export const startTimeline = (extraction: Extraction): Timeline => ({
  extraction,
  start: startReview(extraction),
  steps: [],
  undone: [],
});

/** The review as it stands now. */
export const reviewNow = ({ start, steps }: Timeline): Review => steps.at(-1)?.review ?? start;

export const decisionsOf = ({ steps }: Timeline): readonly Decision[] => steps.map(({ decision }) => decision);

const extended = (timeline: Timeline, decision: Decision): Timeline | Problem => {
  const review = decide(reviewNow(timeline), timeline.extraction, decision);
  return isProblem(review) ? review : { ...timeline, steps: [...timeline.steps, { decision, review }] };
};

/** One more decision, after which nothing is left to be redone; or why it cannot be taken. */
export const decided = (timeline: Timeline, decision: Decision): Timeline | Problem => {
  const next = extended(timeline, decision);
  return isProblem(next) ? next : { ...next, undone: [] };
};

/** Takes the last decision away; null where there is none. */
export const undone = (timeline: Timeline): Timeline | null => {
  const last = timeline.steps.at(-1);
  return last === undefined
    ? null
    : { ...timeline, steps: timeline.steps.slice(0, -1), undone: [...timeline.undone, last.decision] };
};

/** Takes the decision that was undone last again; null where there is none. */
export const redone = (timeline: Timeline): Timeline | null => {
  const decision = timeline.undone.at(-1);
  if (decision === undefined) return null;
  const next = extended(timeline, decision);
  return isProblem(next) ? null : { ...next, undone: timeline.undone.slice(0, -1) };
};

/** Takes as many decisions as can be taken, and counts those that cannot. */
export const replayed = (
  timeline: Timeline,
  decisions: readonly Decision[],
): { readonly timeline: Timeline; readonly lost: number } => {
  let now = timeline;
  let lost = 0;
  for (const decision of decisions) {
    const next = decided(now, decision);
    if (isProblem(next)) lost += 1;
    else now = next;
  }
  return { timeline: now, lost };
};
