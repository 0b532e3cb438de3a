import { asSmall, rational, shiftedBy } from '../rational';
import type { Draft } from '../stated-figure';

/** The one digit of a number that is nothing else, and its power: 8 and 3 of 8000; null for any other number. */
const digitOf = (draft: Draft): { readonly digit: number; readonly power: number } | null => {
  const found = /^([1-9])(0*)$/.exec(String(asSmall(draft.number)));
  return found === null ? null : { digit: Number(found[1]), power: found[2]?.length ?? 0 };
};

/** долоо найман мянга, хоёр гурван жил, гуч дөчин сая: two neighbouring digits in words are the bounds of a range (七八千). */
const areNeighbours = (text: string, one: Draft, next: Draft): boolean => {
  const printed = text.slice(one.start, next.end);
  if (/[\d\u1810-\u1819]/.test(printed) || text.slice(one.end, next.start).trim() !== '') return false;
  const [lower, upper] = [digitOf(one), digitOf(next)];
  if (lower === null || upper === null || one.hasUnit || lower.power > 1 || upper.power < lower.power) return false;
  return upper.digit - lower.digit === 1;
};

/** Gives the lower of two neighbouring numbers the magnitude and the unit of the upper. */
export const withNeighbours = (text: string, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, at) => {
    const next = drafts[at + 1];
    if (next === undefined || !areNeighbours(text, draft, next)) return draft;
    const { digit } = digitOf(draft) ?? { digit: 0 };
    const number = shiftedBy(rational(digit), digitOf(next)?.power ?? 0);
    return { ...next, start: draft.start, end: draft.end, number, mantissa: number, counts: next.counts };
  });
