import { isFetchError } from '@strapi/strapi/admin';
import { isProblem, type Problem } from '../../domain/problem';

/** Why something was not done: a problem that the server told, or that nothing was heard of it. */
export type Refusal = {
  readonly status: number | null;
  readonly problem: Problem | null;
  /** What the server told with it, as it came; undefined where nothing was heard. */
  readonly details?: unknown;
};

/** What a value has under a name; undefined where it has none. */
export const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

const detailsIn = (body: unknown): unknown => within(within(body, 'error'), 'details');

/** The problem in the body of one of Strapi's refusals: `{ error: { details } }`; details may hold more beside it. */
export const problemIn = (body: unknown): Problem | null => {
  const details = detailsIn(body);
  const beside = within(details, 'problem');
  if (isProblem(beside)) return beside;
  return isProblem(details) ? details : null;
};

/** What a failed request of Strapi's fetch client tells. */
export const refusalOf = (error: unknown): Refusal =>
  isFetchError(error)
    ? {
        status: error.status ?? null,
        problem: problemIn(error.response?.data),
        details: detailsIn(error.response?.data),
      }
    : { status: null, problem: null };
