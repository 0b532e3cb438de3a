import { errors } from '@strapi/utils';
import type { Problem } from '../domain/problem';

/** The statuses with which an expected failure is answered, and the names that clients know them by. */
const names = {
  400: 'ApplicationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  409: 'ConflictError',
} as const;

export type ProblemStatus = keyof typeof names;

/**
 * A problem as an error that Strapi answers with the problem's sentence as message and the whole of it as details.
 *
 * @example throw problemError(problem('LOCALE_UNKNOWN', { locale: 'xx' }, 'locale'))
 */
export const problemError = (problem: Problem, status: ProblemStatus = 400): Error => {
  if (status === 400) return new errors.ApplicationError(problem.message, problem);
  // @NOTE Strapi has no class for 409, and its routes forget the message of its own UnauthorizedError and ForbiddenError; an
  // HttpError is answered as it is. Its class is abstract, so that its prototype has to be lent.
  const error = new Error(problem.message);
  Object.setPrototypeOf(error, errors.HttpError.prototype);
  return Object.assign(error, { name: names[status], status, expose: true, details: problem });
};
