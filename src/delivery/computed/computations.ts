import type { Computation } from './computation';
import { interval } from './interval';

const computations: Readonly<Record<string, Readonly<Record<string, Computation>>>> = {
  'api::achievement.achievement': { interval },
};

/** How a field of a type is made of others; null for one that is not. */
export const computationOf = (uid: string, field: string): Computation | null => computations[uid]?.[field] ?? null;
