import { rational } from './rational';
import { type Draft, draftOf } from './stated-figure';

/** Which half of the day an hour is said to be in; null where nothing says it. */
export type HalfOfDay = 'morning' | 'afternoon' | null;

const half = 12 * 60;

/**
 * A time of day in minutes: one where its half is known (15时, 下午3点, 3 p.m.), else either. Noon and midnight are said in ways of
 * their own, and are either.
 */
export const clockDraft = (start: number, end: number, hours: number, minutes: number, part: HalfOfDay): Draft => {
  const early = (hours % 12) * 60 + minutes;
  const known = hours > 12 && hours < 24 ? 'afternoon' : hours % 12 === 0 ? null : part;
  const draft = draftOf(start, end, rational(known === 'afternoon' ? early + half : early));
  const also = known === null ? [{ unit: 'clock', value: rational(early + half) }] : [];
  return { ...draft, units: ['clock'], hasUnit: true, also };
};
