import { errors } from '@strapi/utils';
import type { Problem } from '../domain/problem';

/** What an answer tells of a problem beside its sentence, under `error.details`. */
export type ProblemDetails = Problem;

/** The statuses with which an expected failure is answered. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409;

/**
 * A problem as an error that Strapi answers with the problem's sentence as message and the whole of it as details.
 *
 * @example throw problemError(problem('LOCALE_UNKNOWN', { locale: 'xx' }, 'locale'))
 */
export const problemError = (problem: Problem, status: ProblemStatus = 400): Error => {
  const details: ProblemDetails = problem;
  switch (status) {
    case 401:
      return new errors.UnauthorizedError(problem.message, details);
    case 403:
      return new errors.ForbiddenError(problem.message, details);
    case 404:
      return new errors.NotFoundError(problem.message, details);
    case 409:
      return conflict(problem);
    default:
      return new errors.ApplicationError(problem.message, details);
  }
};

/** Strapi has no error class for 409: it answers an `HttpError` with the status that it carries. */
const conflict = (problem: Problem): Error => {
  const error = new Error(problem.message);
  Object.setPrototypeOf(error, errors.HttpError.prototype);
  return Object.assign(error, { name: 'ConflictError', status: 409, expose: true, details: problem });
};
