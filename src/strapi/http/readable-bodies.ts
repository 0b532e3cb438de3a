import { problem } from '../../domain/problem';
import { problemError } from '../problem-error';

type Context = { readonly path: string; readonly request: { readonly length?: number } };

const megabyte = 1024 * 1024;

/** The largest request of the import desk: a Word file with its photos, or some photos at once. */
const sizeLimit = 100 * megabyte;

/** What `strapi::body` throws for a body that it cannot read; it has the status that the parser gave it. */
const statusOf = (error: unknown): unknown =>
  error instanceof Error && !('details' in error) && 'status' in error ? error.status : null;

/**
 * Answers in a coded sentence where a body of the import desk cannot be read: cut-off JSON, or too much of it. Strapi would answer an
 * internal error to the first and its own words to the second.
 */
const readableBodies = () => async (context: Context, next: () => Promise<unknown>) => {
  if (!context.path.startsWith('/import-desk/')) return next();
  const tooLarge = (limit: number): Error => problemError(problem('IMPORT_REQUEST_TOO_LARGE', { limit }), 413);
  if ((context.request.length ?? 0) > sizeLimit) throw tooLarge(sizeLimit / megabyte);
  try {
    return await next();
  } catch (error) {
    if (statusOf(error) === 413) throw tooLarge(jsonMegabytes);
    if (statusOf(error) === 400) throw problemError(problem('IMPORT_REQUEST_WRONG', { expected: 'JSON' }));
    throw error;
  }
};

/** As `jsonLimit` in `config/middlewares.ts`. */
const jsonMegabytes = 6;

export default readableBodies;
