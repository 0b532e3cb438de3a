import type { Figure } from './figure';
import { parseDecimal, shifted, whole } from './number/decimal';
import { numeralAgrees, parseNumeral, type SignedDecimal } from './stored-numeral';

/** The shortest decimal that denotes a double: 0.1 is `0.1`. */
export const exactNumber = (value: number): SignedDecimal => {
  const size = Math.abs(value);
  const written = size >= 1e21 ? BigInt(size).toString() : size < 1e-6 ? size.toFixed(20) : String(size);
  return { negative: value < 0, size: parseDecimal(written) ?? whole(0) };
};

/** The value of a figure, with the decimal places that its numeral is printed with (`2.50`); null where it has none. */
export const exactValue = ({
  value,
  numeral,
  magnitude,
}: Pick<Figure, 'value' | 'numeral' | 'magnitude'>): SignedDecimal | null => {
  if (value === null) return null;
  const printed = numeral === null ? null : parseNumeral(numeral);
  return printed !== null && numeral !== null && numeralAgrees(numeral, magnitude ?? 0, value)
    ? { negative: printed.negative, size: shifted(printed.size, magnitude ?? 0) }
    : exactNumber(value);
};
