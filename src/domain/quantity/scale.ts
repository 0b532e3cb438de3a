import { compare, type Decimal, decimalText, normalised, shifted, whole } from './number/decimal';

/** A word for a power of ten in the wording of a locale: million, сая, K. */
export type ScaleWord = { readonly power: number; readonly word: string };

/** A size in digits and the scale word after them; the word is empty where the digits say it all. */
export type ScaledText = { readonly digits: string; readonly word: string };

/**
 * Writes a size with the largest scale word that leaves at least 1 and at most two decimals (`51.89` million), else in digits
 * alone (`1,234,567`). Nothing is ever rounded.
 *
 * @param scales the largest first
 */
export const scaledText = (
  size: Decimal,
  scales: readonly ScaleWord[],
  grouped: (digits: string) => string,
): ScaledText => {
  for (const { power, word } of scales) {
    const mantissa = normalised(shifted(size, -power));
    if (mantissa.scale <= 2 && compare(mantissa, whole(1)) >= 0)
      return { digits: grouped(decimalText(mantissa)), word };
  }
  return { digits: grouped(decimalText(size)), word: '' };
};

/** Groups the digits before the decimal point by threes: `1745.5` → `1,745.5`. */
export const groupedByThrees = (digits: string, separator: string): string => {
  const [integer = '', fraction] = digits.split('.');
  const groups = integer.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};

/** The size of a rise by so many times in per cent: a rise by 1.8倍 is a rise by 180%, which no reader takes for 1.8-fold. */
export const timesInPercent = (size: Decimal): Decimal => {
  const percent = shifted(size, 2);
  return percent.scale === 0 ? percent : normalised(percent);
};
