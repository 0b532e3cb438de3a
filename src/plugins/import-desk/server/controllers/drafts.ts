import type { Core } from '@strapi/strapi';
import { problem } from '../../../../domain/problem';
import { itemsOf, placeOf, type Review } from '../../../../importing/review/review-item';
import { changeRun, type OpenedRun, openRun } from '../../../../strapi/importing/review-run';
import { articleBegunMeanwhile, storeReview } from '../../../../strapi/importing/store-review';
import { draftMayLack } from '../../../../strapi/middlewares/figure-agrees';
import { problemError } from '../../../../strapi/problem-error';
import { type DeskContext, member } from '../context';
import { changedMeanwhile, holdImages, holdVersion, reviewAfter, runOf } from '../opened-review';
import { permittedStore } from '../permitted-store';

/** Refuses what no draft can hold, with the words of the source by which an editor finds it. */
const holdStorable = ({ extraction }: OpenedRun, review: Review): void => {
  for (const item of itemsOf(review)) {
    const wrong = item.state === 'rejected' ? undefined : item.problems.find(({ code }) => !draftMayLack.has(code));
    if (wrong === undefined) continue;
    const { start, end } = placeOf(item);
    const words = extraction.text.slice(start, end);
    throw problemError(problem('IMPORT_PROPOSAL_UNFIT', { words, code: wrong.code }, item.id));
  }
};

export const drafts = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  /** Asked twice, it answers twice what was made once. */
  async make(context: DeskContext): Promise<void> {
    const run = await runOf(strapi, context.params.id ?? '');
    if (run.outcome === 'stored') {
      context.body = run.report;
      return;
    }
    holdVersion(run, member(context, 'version'));
    const review = reviewAfter(run);
    holdStorable(run, review);
    await holdImages(strapi, review);
    const made = await storeReview(strapi, permittedStore(strapi, context), run, review);
    if (made !== null) {
      context.body = made;
      return;
    }
    const now = await openRun(strapi, run.documentId);
    if (now?.outcome === 'stored') {
      context.body = now.report;
      return;
    }
    // The article came in by another way while this review was open: the review shows the comparison from now on.
    const articleDocumentId = await articleBegunMeanwhile(strapi, run);
    if (articleDocumentId !== null) await changeRun(strapi, run, { articleDocumentId, version: run.version + 1 });
    throw changedMeanwhile();
  },
});
