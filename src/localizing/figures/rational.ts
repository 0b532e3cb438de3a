import type { Decimal } from '../../domain/quantity/number/decimal';

/** An exact number, never negative: `n / d` in lowest terms. A third of a hundred is `{ n: 100n, d: 3n }`. */
export type Rational = {
  readonly n: bigint;
  readonly d: bigint;
};

const greatestCommonDivisor = (one: bigint, other: bigint): bigint => {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

/** The quotient of two whole numbers; `d` is not zero. */
export const rational = (n: bigint | number, d: bigint | number = 1n): Rational => {
  const [over, under] = [BigInt(n), BigInt(d)];
  if (under === 1n) return { n: over, d: under };
  const divisor = greatestCommonDivisor(over, under);
  return divisor === 1n ? { n: over, d: under } : { n: over / divisor, d: under / divisor };
};

export const tenTo = (power: number): bigint => 10n ** BigInt(power);

export const fromDecimal = ({ coefficient, scale }: Decimal): Rational => rational(coefficient, tenTo(scale));

/** Reads ASCII digits with at most one point: `80.45` is 1609/20. Null for anything else. */
export const parseRational = (text: string): Rational | null => {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) return null;
  const fraction = parts[2] ?? '';
  return rational(BigInt(`${parts[1]}${fraction}`), tenTo(fraction.length));
};

export const times = (one: Rational, other: Rational): Rational => rational(one.n * other.n, one.d * other.d);

export const plus = (one: Rational, other: Rational): Rational =>
  rational(one.n * other.d + other.n * one.d, one.d * other.d);

export const shiftedBy = (value: Rational, power: number): Rational =>
  power >= 0 ? times(value, rational(tenTo(power))) : times(value, rational(1n, tenTo(-power)));

export const equal = (one: Rational, other: Rational): boolean => one.n === other.n && one.d === other.d;

export const isLess = (one: Rational, other: Rational): boolean => one.n * other.d < other.n * one.d;

/** The whole number that a value is, where a small one is meant; NaN for fractions and what no double holds. */
export const asSmall = ({ n, d }: Rational): number =>
  d === 1n && n < 9_007_199_254_740_991n ? Number(n) : Number.NaN;

const powerOf = (value: bigint): number | null => {
  const digits = value.toString();
  return /^10*$/.test(digits) ? digits.length - 1 : null;
};

/** By which power of ten one value is greater than another (88000 against 8800: 1), or null where the digits differ. */
export const powerBetween = (one: Rational, other: Rational): number | null => {
  if (one.n === 0n || other.n === 0n) return null;
  const { n, d } = rational(one.n * other.d, one.d * other.n);
  const [up, down] = [powerOf(n), powerOf(d)];
  return up === null || down === null ? null : up - down;
};
