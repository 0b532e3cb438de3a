import { exactly } from './bounds';
import { clockDraft } from './clock';
import { type JointOf, withMultiples } from './listed-multiples';
import { asSmall, isLess, rational, shiftedBy } from './rational';
import type { Draft } from './stated-figure';

/** five or six hundred: the lower bound of a range in words shares the hundreds of the upper. */
const withHundreds = (draft: Draft, next: Draft): Draft => {
  const [lower, upper] = [asSmall(draft.number), asSmall(next.number)];
  const shares = next.isSpelled === true && upper >= 200 && upper < 1000 && upper % 100 === 0 && lower < 10;
  return shares && lower > 0 && lower * 100 < upper
    ? { ...draft, number: shiftedBy(draft.number, 2), counts: true }
    : draft;
};

/** 3至5万 says 3万: a lower number without a magnitude shares the one behind; 8000至1万 does not. */
const withMagnitude = (draft: Draft, next: Draft): Draft => {
  const shares =
    next.magnitude > 0 &&
    draft.magnitude === 0 &&
    draft.counts &&
    isLess(draft.number, shiftedBy(next.number, 0)) &&
    draft.number.n < draft.number.d * 1000n;
  return shares ? { ...draft, number: shiftedBy(draft.number, next.magnitude), magnitude: next.magnitude } : draft;
};

/** 2000–5000 yuan: what looks like a year is a number where its range goes on with one of its size. */
const isNear = (draft: Draft, next: Draft): boolean =>
  next.magnitude === 0 && isLess(draft.number, next.number) && isLess(next.number, shiftedBy(draft.number, 1));

/** A place in an order and a year say nothing of the numbers listed before them. */
const isPlace = ({ units }: Draft): boolean => units[0] === 'ordinal' || units[0] === 'year' || units[0] === 'per';

/** 688 million, or 48.8 percent: what is great is no share. */
const isShareBehindCount = (draft: Draft, { units }: Draft): boolean =>
  (units[0] === 'percent' || units[0] === 'point') && (draft.magnitude > 0 || !isLess(draft.number, rational(1000)));

/** From 8 to 10 p.m.: the first is an hour, too. */
const asClock = (draft: Draft): Draft => {
  const hours = asSmall(draft.number);
  return hours <= 24 ? clockDraft(draft.start, draft.end, hours, 0, null) : draft;
};

/** From 200,000 yuan to 500,000: where a move ends is measured as where it begins. */
const withUnitOfStart = (draft: Draft, next: Draft): Draft =>
  next.hasUnit || next.units[0] === 'year' || !draft.hasUnit || isPlace(draft)
    ? next
    : { ...next, units: draft.units, hasUnit: true };

/** Gives what is printed once behind the last of a list or range to those before it: 2.9、1.1、3.5个百分点. */
export const withShared = (drafts: readonly Draft[], jointOf: JointOf): readonly Draft[] => {
  const shared = [...drafts];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [draft, next] = [shared[at], shared[at + 1]];
    if (draft === undefined || next === undefined) continue;
    const joint = jointOf(draft, next);
    if (joint === null || (draft.units[0] === 'year' && !(joint === 'range' && isNear(draft, next)))) continue;
    if (next.units[0] === 'clock' && !draft.hasUnit) {
      shared[at] = asClock(draft);
      continue;
    }
    if (joint === 'move') shared[at + 1] = withUnitOfStart(draft, next);
    let joined = draft;
    if (!draft.hasUnit) {
      joined = withMagnitude(joint === 'range' ? withHundreds(joined, next) : joined, next);
      if (next.hasUnit && (joint === 'range' || !(isPlace(next) || isShareBehindCount(draft, next)))) {
        joined = { ...joined, units: next.units, hasUnit: true, per: joined.per ?? next.per, counts: next.counts };
      }
    }
    if (
      joint === 'list' &&
      draft.counts &&
      !draft.hasUnit &&
      (next.hasUnit || next.per !== null) &&
      joined.bounds !== exactly &&
      next.bounds === exactly
    ) {
      shared[at + 1] = { ...next, bounds: exactly | joined.bounds };
    }
    if (joint === 'range') {
      if (joined.bounds === exactly && next.bounds !== exactly) joined = { ...joined, bounds: next.bounds };
      else if (next.bounds === exactly && joined.bounds !== exactly) {
        shared[at + 1] = { ...next, bounds: joined.bounds };
      }
    }
    shared[at] = joined;
  }
  return withMultiples(shared, jointOf);
};
