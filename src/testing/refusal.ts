import { expect } from 'vitest';
import type { ProblemCode } from '../domain/problem';

type Refusal = { readonly code: ProblemCode; readonly at: string | null; readonly message: string };

/** Runs what must be refused, and returns the problem that it was refused with. Fails when it goes through. */
export const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error && 'details' in error) {
      // @NOTE Only problems are thrown with a code in their details; the assertion below holds it.
      const details = error.details as Refusal;
      expect(details, error.message).toHaveProperty('code');
      return details;
    }
    throw error;
  }
  throw new Error('It was not refused');
};
