import { exactNumber, exactValue } from './exact-value';
import type { Figure } from './figure';
import { decimalText, normalised } from './number/decimal';
import type { SignedDecimal } from './stored-numeral';

/** The numbers that a figure allows, as exact decimals: null at an end for which it names no bound. */
export type Interval = {
  readonly low: string | null;
  readonly high: string | null;
  /** Whether the bounds themselves are allowed. */
  readonly inclusive: boolean;
};

const exact = ({ negative, size }: SignedDecimal): string => {
  const text = decimalText(normalised(size));
  return negative && size.coefficient !== 0n ? `-${text}` : text;
};

/**
 * The numbers that a figure allows, from its value and its comparator (FHIR Quantity.comparator). Null where it has no value, and
 * for 约: about how much is left open, and a bound would be invented.
 *
 * @example interval(figure) // { low: '88000', high: null, inclusive: false } for 8.8万余
 */
export const interval = (
  figure: Pick<Figure, 'value' | 'upper' | 'numeral' | 'magnitude' | 'comparator'>,
): Interval | null => {
  const value = exactValue(figure);
  if (value === null) return null;
  const bound = exact(value);
  switch (figure.comparator ?? 'eq') {
    case 'eq':
      return { low: bound, high: bound, inclusive: true };
    case 'gt':
      return { low: bound, high: null, inclusive: false };
    case 'ge':
      return { low: bound, high: null, inclusive: true };
    case 'lt':
      return { low: null, high: bound, inclusive: false };
    case 'le':
      return { low: null, high: bound, inclusive: true };
    case 'range':
      return { low: bound, high: figure.upper === null ? null : exact(exactNumber(figure.upper)), inclusive: true };
    case 'approx':
      return null;
  }
};
