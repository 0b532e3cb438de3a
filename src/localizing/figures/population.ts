import type { Rational } from './rational';

/** Whether a number is one that rates are counted on: a hundred, 1,000, 100,000. */
export const isPopulation = ({ n, d }: Rational): boolean => d === 1n && /^10{2,}$/.test(n.toString());
