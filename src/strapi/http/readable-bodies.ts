import { type ProblemCode, problem } from '../../domain/problem';
import { problemError } from '../problem-error';

type Context = { readonly path: string; readonly request: { readonly length?: number } };

const megabyte = 1024 * 1024;

type Desk = {
  /** What its addresses begin with. */
  readonly path: string;
  /** The largest request, in bytes. */
  readonly sizeLimit: number;
  readonly tooLarge: ProblemCode;
  readonly wrong: ProblemCode;
};

const desks: readonly Desk[] = [
  // A Word file with its photos, or some photos at once.
  {
    path: '/import-desk/',
    sizeLimit: 100 * megabyte,
    tooLarge: 'IMPORT_REQUEST_TOO_LARGE',
    wrong: 'IMPORT_REQUEST_WRONG',
  },
  // Some files of CAT tools; each may have 20 MB, which is told of each.
  {
    path: '/translation-desk/',
    sizeLimit: 120 * megabyte,
    tooLarge: 'TRANSLATION_REQUEST_TOO_LARGE',
    wrong: 'TRANSLATION_REQUEST_WRONG',
  },
];

/** What `strapi::body` throws for a body that it cannot read; it has the status that the parser gave it. */
const statusOf = (error: unknown): unknown =>
  error instanceof Error && !('details' in error) && 'status' in error ? error.status : null;

/**
 * Answers in a coded sentence where a body of one of the desks cannot be read: cut-off JSON, or too much of it. Strapi would answer an
 * internal error to the first and its own words to the second.
 */
const readableBodies = () => async (context: Context, next: () => Promise<unknown>) => {
  const desk = desks.find(({ path }) => context.path.startsWith(path));
  if (desk === undefined) return next();
  const tooLarge = (limit: number): Error => problemError(problem(desk.tooLarge, { limit }), 413);
  if ((context.request.length ?? 0) > desk.sizeLimit) throw tooLarge(desk.sizeLimit / megabyte);
  try {
    return await next();
  } catch (error) {
    if (statusOf(error) === 413) throw tooLarge(jsonMegabytes);
    if (statusOf(error) === 400) throw problemError(problem(desk.wrong, { expected: 'JSON' }));
    throw error;
  }
};

/** As `jsonLimit` in `config/middlewares.ts`. */
const jsonMegabytes = 6;

export default readableBodies;
