import type { Core } from '@strapi/strapi';
import type { ImportReview } from '../contract';
import { deskActions } from './actions';
import type { DeskContext } from './context';
import { importSummary } from './import-summary';
import { runOf } from './opened-review';

/** The whole of a review, for the page that shows it. */
export const reviewAnswer = async (strapi: Core.Strapi, context: DeskContext): Promise<ImportReview> => {
  const run = await runOf(strapi, context.params.id ?? '');
  const { userAbility } = context.state;
  return {
    ...importSummary(run),
    version: run.version,
    extraction: run.extraction,
    decisions: run.decisions,
    comparisons: {},
    gone: [],
    contradictions: [],
    photos: [],
    may: { confirm: userAbility.can(deskActions.confirm), import: userAbility.can(deskActions.import) },
  };
};
