import type { ReviewRun } from '../../../strapi/importing/review-run';
import type { ImportSummary } from '../contract';

/** A run as lists show it. */
export const importSummary = ({ documentId, outcome, source, summary, ...run }: ReviewRun): ImportSummary => ({
  id: documentId,
  name: source.name,
  title: summary.title,
  state: outcome === 'stored' ? 'stored' : 'open',
  startedAt: run.startedAt,
  startedBy: run.startedBy,
  articleDocumentId: run.articleDocumentId,
  counts: summary.counts,
});
