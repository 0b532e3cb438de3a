/** An exact decimal number, never negative: `coefficient / 10^scale`. `8.80` is `{ coefficient: 880n, scale: 2 }`. */
export type Decimal = {
  readonly coefficient: bigint;
  readonly scale: number;
};

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** The decimal of a whole number. */
export const whole = (value: bigint | number): Decimal => ({ coefficient: BigInt(value), scale: 0 });

/** Reads `80.45`: ASCII digits with at most one point. Returns null for anything else. */
export const parseDecimal = (text: string): Decimal | null => {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) return null;
  const fraction = parts[2] ?? '';
  return { coefficient: BigInt(`${parts[1]}${fraction}`), scale: fraction.length };
};

/** Drops zeros at the end of the fraction: `3.50` → `3.5`. */
export const normalised = ({ coefficient, scale }: Decimal): Decimal => {
  let digits = coefficient;
  let places = scale;
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return { coefficient: digits, scale: places };
};

/** Moves the point: `shifted(8.8, 4)` is 88000, `shifted(88000, -4)` is 8.8000. */
export const shifted = ({ coefficient, scale }: Decimal, power: number): Decimal => {
  const places = scale - power;
  return places >= 0 ? { coefficient, scale: places } : { coefficient: coefficient * tenTo(-places), scale: 0 };
};

export const plus = (one: Decimal, other: Decimal): Decimal => {
  const scale = Math.max(one.scale, other.scale);
  return {
    coefficient: one.coefficient * tenTo(scale - one.scale) + other.coefficient * tenTo(scale - other.scale),
    scale,
  };
};

/** Negative, zero or positive, as `one` is less than, equal to or greater than `other`. */
export const compare = (one: Decimal, other: Decimal): -1 | 0 | 1 => {
  const scale = Math.max(one.scale, other.scale);
  const left = one.coefficient * tenTo(scale - one.scale);
  const right = other.coefficient * tenTo(scale - other.scale);
  return left < right ? -1 : left > right ? 1 : 0;
};

export const isWhole = (value: Decimal): boolean => normalised(value).scale === 0;

/** Plain ASCII digits with the scale that it has: `2.50`, `1400000000000`. */
export const decimalText = ({ coefficient, scale }: Decimal): string => {
  const digits = coefficient.toString().padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
};

/** The nearest double. */
export const toNumber = (value: Decimal): number => Number(decimalText(value));

/** `numerator / denominator` rounded half up to so many decimal places. The denominator is not zero. */
export const quotient = (numerator: Decimal, denominator: Decimal, places: number): Decimal => {
  const over = numerator.coefficient * tenTo(denominator.scale + places) * 2n;
  const under = denominator.coefficient * tenTo(numerator.scale);
  return { coefficient: (over / under + 1n) / 2n, scale: places };
};

const greatestCommonDivisor = (one: bigint, other: bigint): bigint =>
  other === 0n ? one : greatestCommonDivisor(other, one % other);

/** The exact quotient in words of digits: a decimal where it ends, else a fraction in lowest terms (`200/3`). */
export const exactQuotient = (numerator: Decimal, denominator: Decimal): string => {
  const over = numerator.coefficient * tenTo(denominator.scale);
  const under = denominator.coefficient * tenTo(numerator.scale);
  const divisor = greatestCommonDivisor(over, under);
  const [top, bottom] = [over / divisor, under / divisor];
  let rest = bottom;
  let places = 0;
  for (const factor of [10n, 2n, 5n]) {
    while (rest % factor === 0n) {
      rest /= factor;
      places += 1;
    }
  }
  return rest === 1n ? decimalText(normalised(quotient(whole(top), whole(bottom), places))) : `${top}/${bottom}`;
};
