import { asSmall, rational } from './rational';
import { type Draft, draftOf, incidental } from './stated-figure';

/**
 * The first eight months are January to August: a length that other languages say with two months. Every other figure is handed
 * back alone.
 */
export const yearSoFar = (draft: Draft, isFirst: boolean): readonly Draft[] => {
  const months = asSmall(draft.number);
  if (!isFirst || draft.units[0] !== 'month_long' || !(months >= 2 && months <= 12)) return [draft];
  const january = { ...draftOf(draft.start, draft.end, rational(1n)), units: ['month_of_year'], hasUnit: true };
  return [{ ...draft, also: [...draft.also, { unit: 'month_of_year', value: draft.number }] }, incidental(january)];
};
