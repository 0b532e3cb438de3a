import { GraphQLError } from 'graphql';
import { type ProblemCode, problem } from '../domain/problem';

/** Seconds after which another try is worth it: told as `Retry-After`. */
export const retryAfter = 1;

/**
 * The error of a request that is refused for no fault of its own: 503, with `Retry-After`, and a code.
 *
 * @example throw unavailable('SERVER_BUSY')
 */
export const unavailable = (code: Extract<ProblemCode, 'SERVER_BUSY' | 'DATABASE_UNAVAILABLE'>): GraphQLError =>
  new GraphQLError(problem(code, { seconds: retryAfter }).message, {
    // @NOTE `http` is for yoga, which answers with this status and does not tell it in the body.
    extensions: { code, http: { status: 503, headers: { 'retry-after': String(retryAfter) } } },
  });

/** Whether an error says that the server cannot answer at the moment. */
export const isUnavailable = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && ['SERVER_BUSY', 'DATABASE_UNAVAILABLE'].includes(String(error.extensions.code));
