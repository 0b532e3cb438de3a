import type { Core } from '@strapi/strapi';
import { compareReview } from '../../../strapi/importing/compare-review';
import { contradictionsInReview } from '../../../strapi/importing/contradictions-in-review';
import { titleOfWritten } from '../../../strapi/importing/describe-import';
import { documentStore } from '../../../strapi/importing/document-store';
import { photosOf } from '../../../strapi/importing/review-photos';
import type { OpenedRun } from '../../../strapi/importing/review-run';
import { earlierRunOf } from '../../../strapi/importing/store-review';
import type { ImportReview } from '../contract';
import { deskActions } from './actions';
import type { DeskContext } from './context';
import { importSummary } from './import-summary';
import { reviewAfter, runOf } from './opened-review';

/** What differs from an earlier import; nothing once the drafts are made: then they are the latest state. */
const comparison = async (strapi: Core.Strapi, run: OpenedRun): Promise<Pick<ImportReview, 'comparisons' | 'gone'>> => {
  const earlier = run.outcome === 'started' ? await earlierRunOf(strapi, run) : null;
  if (earlier === null) return { comparisons: {}, gone: [] };
  const { comparisons, gone } = await compareReview(strapi, documentStore(strapi), run, earlier);
  return {
    comparisons,
    gone: gone.map(({ uid, documentId, fields }) => ({ uid, documentId, title: titleOfWritten(fields) })),
  };
};

/** The whole of a review, for the page that shows it. */
export const reviewAnswer = async (strapi: Core.Strapi, context: DeskContext): Promise<ImportReview> => {
  const run = await runOf(strapi, context.params.id ?? '');
  const { userAbility } = context.state;
  const { extraction, articleDocumentId } = run;
  const review = reviewAfter(run);
  return {
    ...importSummary(run),
    version: run.version,
    extraction,
    decisions: run.decisions,
    ...(await comparison(strapi, run)),
    contradictions: await contradictionsInReview(strapi, extraction.text, review, articleDocumentId),
    photos: await photosOf(strapi, run.photos, review),
    may: { confirm: userAbility.can(deskActions.confirm), import: userAbility.can(deskActions.import) },
  };
};
