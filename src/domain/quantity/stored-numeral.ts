import { type Decimal, normalised, parseDecimal, quotient, shifted, toNumber } from './number/decimal';
import { isMagnitude } from './number/magnitude';

const ratioMarks = /[∶:：]/;

const thousandsSeparators = /[,\u0020\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

const asciiDigits = (printed: string): string => printed.normalize('NFKC').trim().replace(thousandsSeparators, '');

/** A decimal with its sign. */
export type SignedDecimal = { readonly negative: boolean; readonly size: Decimal };

/** Reads a stored numeral in digits: `1745`, `8.80`, `1,745`, `１７４５`, `-3.5`. Zeros at the end stay. Null where it is none. */
export const parseNumeral = (printed: string): SignedDecimal | null => {
  const text = asciiDigits(printed);
  const size = parseDecimal(text.replace(/^[-−]/, ''));
  return size === null ? null : { negative: /^[-−]/.test(text), size };
};

/** Reads a stored ratio: `5∶2` is 5 and 2. Null where it is none. */
export const parseRatio = (printed: string): readonly [Decimal, Decimal] | null => {
  const [one, other, ...more] = printed.split(ratioMarks).map((part) => parseDecimal(asciiDigits(part)));
  return one == null || other == null || other.coefficient === 0n || more.length > 0 ? null : [one, other];
};

/** Whether a stored numeral can be read: digits or a ratio. */
export const isNumeral = (printed: string): boolean => parseNumeral(printed) !== null || parseRatio(printed) !== null;

const placesOf = (value: number): number =>
  normalised(parseDecimal(String(value)) ?? { coefficient: 0n, scale: 0 }).scale;

/**
 * Whether numeral × 10^magnitude is the value. The product is exact and is rounded once, to the nearest double, as the value
 * itself was. The value of a ratio may be rounded to two decimal places or more. False for a power
 * of ten that is no magnitude.
 *
 * @example numeralAgrees('34.68', 4, 346800) // true, where 34.68 * 10000 is 346799.99999999994
 */
export const numeralAgrees = (printed: string, magnitude: number, value: number): boolean => {
  if (!isMagnitude(magnitude)) return false;
  const numeral = parseNumeral(printed);
  if (numeral !== null) return toNumber(shifted(numeral.size, magnitude)) * (numeral.negative ? -1 : 1) === value;
  const ratio = parseRatio(printed);
  return ratio !== null && magnitude === 0 && toNumber(quotient(...ratio, Math.max(2, placesOf(value)))) === value;
};
