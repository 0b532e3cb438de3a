import { type Decimal, normalised, parseDecimal, quotient, shifted, toNumber } from './number/decimal';

const ratioMarks = /[∶:：]/;

const thousandsSeparators = /[,\u0020\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

const asciiDigits = (printed: string): string => printed.normalize('NFKC').trim().replace(thousandsSeparators, '');

type Signed = { readonly sign: 1 | -1; readonly size: Decimal };

const parseSigned = (printed: string): Signed | null => {
  const text = asciiDigits(printed);
  const size = parseDecimal(text.replace(/^[-−]/, ''));
  return size === null ? null : { sign: /^[-−]/.test(text) ? -1 : 1, size };
};

const parseRatio = (printed: string): readonly [Decimal, Decimal] | null => {
  const [one, other, ...more] = printed.split(ratioMarks).map((part) => parseDecimal(asciiDigits(part)));
  return one == null || other == null || other.coefficient === 0n || more.length > 0 ? null : [one, other];
};

/** Whether a stored numeral can be read: digits (`1745`, `8.8`, `1,745`, `１７４５`) or a ratio (`5∶2`). */
export const isNumeral = (printed: string): boolean => parseSigned(printed) !== null || parseRatio(printed) !== null;

const placesOf = (value: number): number =>
  normalised(parseDecimal(String(value)) ?? { coefficient: 0n, scale: 0 }).scale;

/**
 * Whether numeral × 10^magnitude is the value. The product is exact and is rounded once, to the nearest double, as the value
 * itself was. The value of a ratio may be rounded to two decimal places or more.
 *
 * @example numeralAgrees('34.68', 4, 346800) // true, where 34.68 * 10000 is 346799.99999999994
 */
export const numeralAgrees = (printed: string, magnitude: number, value: number): boolean => {
  const numeral = parseSigned(printed);
  if (numeral !== null) return numeral.sign * toNumber(shifted(numeral.size, magnitude)) === value;
  const ratio = parseRatio(printed);
  return ratio !== null && magnitude === 0 && toNumber(quotient(...ratio, Math.max(2, placesOf(value)))) === value;
};
