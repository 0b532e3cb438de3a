import { isFetchError } from '@strapi/strapi/admin';
import { isProblem, type Problem } from '../../domain/problem';

/** Why something was not done: a problem that the server told, or that nothing was heard of it. */
export type Refusal = { readonly status: number | null; readonly problem: Problem | null };

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

/** The problem in the body of one of Strapi's refusals: `{ error: { details } }`. */
export const problemIn = (body: unknown): Problem | null => {
  const details = within(within(body, 'error'), 'details');
  return isProblem(details) ? details : null;
};

/** What a failed request of Strapi's fetch client tells. */
export const refusalOf = (error: unknown): Refusal =>
  isFetchError(error)
    ? { status: error.status ?? null, problem: problemIn(error.response?.data) }
    : { status: null, problem: null };
