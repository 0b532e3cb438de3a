import { magnitudes } from '../../achievement/enumerations';
import { compare, type Decimal, decimalText, normalised, shifted, whole } from './decimal';

/** A power of ten that a stored figure may carry: none, 千, 万, 百万 (million), 亿, 万亿 (trillion). */
export type Magnitude = (typeof magnitudes)[number];

export const isMagnitude = (power: number): power is Magnitude => magnitudes.some((magnitude) => magnitude === power);

/** How a value is stored: `numeral` × 10^`magnitude` is the value, exactly. `1.4万亿` is `1.4` and 12. */
export type StoredNumeral = {
  readonly numeral: string;
  readonly magnitude: Magnitude;
};

const chineseMagnitudes: readonly Magnitude[] = [12, 8, 4];

/**
 * The stored form of a value that is not printed as one numeral and one magnitude (三万二千, 1亿2345万): the largest of
 * 万亿, 亿, 万 that leaves at most two decimals, else none.
 */
export const canonicalNumeral = (value: Decimal): StoredNumeral => {
  for (const magnitude of chineseMagnitudes) {
    const mantissa = normalised(shifted(value, -magnitude));
    if (mantissa.scale <= 2 && compare(mantissa, whole(1)) >= 0) return { numeral: decimalText(mantissa), magnitude };
  }
  return { numeral: decimalText(normalised(value)), magnitude: 0 };
};
