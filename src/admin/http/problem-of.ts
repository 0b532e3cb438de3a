import { isFetchError } from '@strapi/strapi/admin';
import type { Problem } from '../../domain/problem';
import { detailsIn, toldProblem } from './told-problem';

/** Why something was not done: a problem that the server told, or that nothing was heard of it. */
export type Refusal = {
  readonly status: number | null;
  readonly problem: Problem | null;
  /** What the server told with it, as it came; undefined where nothing was heard. */
  readonly details?: unknown;
};

/** What a failed request of Strapi's fetch client tells. */
export const refusalOf = (error: unknown): Refusal => {
  if (!isFetchError(error)) return { status: null, problem: null };
  const [status, body] = [error.status ?? null, error.response?.data];
  return { status, problem: toldProblem(status, body), details: detailsIn(body) };
};
