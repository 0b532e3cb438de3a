import { rational } from './rational';
import type { Token } from './spoken/token';
import { type Draft, draftOf } from './stated-figure';

/** More digits are told from one another by nobody. */
const longest = 40;

/** 01.06.2023, 1.2.3: dates and versions, which are no numbers. */
const isDotted = (printed: string): boolean => /^\d{1,2}(?:\.\d{1,2})*(?:\.\d{4})?$/.test(printed);

/** Digits that make no number that is known (36.000.00, twenty-five of them): something is stated, and the other text must state it. */
export const unreadDigits = ({ start, end, printed }: Token): readonly Draft[] => {
  if (isDotted(printed)) return [];
  const digits = printed.slice(0, longest).replace(/\D/g, '');
  return [{ ...draftOf(start, end, rational(BigInt(digits))), units: ['unread'], hasUnit: true }];
};
