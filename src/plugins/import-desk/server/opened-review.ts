import type { Core } from '@strapi/strapi';
import { isProblem, problem } from '../../../domain/problem';
import type { Decision } from '../../../importing/review/decision';
import { reviewOf } from '../../../importing/review/review';
import type { Review } from '../../../importing/review/review-item';
import { missingImages } from '../../../strapi/importing/review-photos';
import { type OpenedRun, openRun } from '../../../strapi/importing/review-run';
import { problemError } from '../../../strapi/problem-error';

/** A run of the desk. @throws IMPORT_UNKNOWN (404) where there is none */
export const runOf = async (strapi: Core.Strapi, id: string): Promise<OpenedRun> => {
  const run = await openRun(strapi, id);
  if (run === null) throw problemError(problem('IMPORT_UNKNOWN', { import: id }), 404);
  return run;
};

/** A run that is still open. @throws IMPORT_REVIEW_CLOSED (409) where its drafts are made */
export const openRunOf = async (strapi: Core.Strapi, id: string): Promise<OpenedRun> => {
  const run = await runOf(strapi, id);
  if (run.outcome === 'stored') throw problemError(problem('IMPORT_REVIEW_CLOSED'), 409);
  return run;
};

/** The review as it stands after decisions. @throws the REVIEW_… problem of the first that cannot be taken */
export const reviewAfter = (run: OpenedRun, decisions: readonly Decision[] = run.decisions): Review => {
  const review = reviewOf(run.extraction, decisions);
  if (isProblem(review)) throw problemError(review);
  return review;
};

export const changedMeanwhile = (): Error => problemError(problem('IMPORT_REVIEW_CHANGED'), 409);

/** Refuses a change that was made on another version than the one that is stored. */
export const holdVersion = (run: OpenedRun, version: unknown): void => {
  if (version !== run.version) throw changedMeanwhile();
};

/** Refuses a review whose captions are to have images that are not there. @throws IMPORT_PHOTO_UNKNOWN */
export const holdImages = async (strapi: Core.Strapi, review: Review): Promise<void> => {
  const [image] = await missingImages(strapi, review);
  if (image !== undefined) throw problemError(problem('IMPORT_PHOTO_UNKNOWN', { image }));
};
