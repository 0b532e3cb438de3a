import { errors } from '@strapi/utils';
import { isProblem, type Problem } from '../domain/problem';

/** The statuses with which an expected failure is answered, and the names that clients know them by. */
const names = {
  400: 'ApplicationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  503: 'ServiceUnavailableError',
} as const;

export type ProblemStatus = keyof typeof names;

type Requester = { readonly state?: { readonly user?: { readonly preferedLanguage?: string | null } } };

/** The admin UI shows an error's message as it comes, so it is said in the language that the editor has chosen there. */
const sentenceFor = ({ message, messageZh }: Problem): string => {
  // @NOTE Strapi keeps the request in a global; scripts have none, and its type does not name the editor.
  const requester = globalThis.strapi?.requestContext?.get() as Requester | undefined;
  return requester?.state?.user?.preferedLanguage?.startsWith('zh') ? messageZh : message;
};

/**
 * A problem as an error that Strapi answers with the problem's sentence as message and the whole of it as details.
 *
 * @example throw problemError(problem('LOCALE_UNKNOWN', { locale: 'xx' }, 'locale'))
 */
export const problemError = (problem: Problem, status: ProblemStatus = 400): Error => {
  if (status === 400) return new errors.ApplicationError(sentenceFor(problem), problem);
  // @NOTE Strapi has no class for 409, and its routes forget the message of its own UnauthorizedError and ForbiddenError; an
  // HttpError is answered as it is. Its class is abstract, so that its prototype has to be lent.
  const error = new Error(sentenceFor(problem));
  Object.setPrototypeOf(error, errors.HttpError.prototype);
  return Object.assign(error, { name: names[status], status, expose: true, details: problem });
};

/** The problem that an error carries; null for an error that is a bug. */
export const problemOf = (error: unknown): Problem | null => {
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return isProblem(details) ? details : null;
};
