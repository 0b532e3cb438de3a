import type { Core } from '@strapi/strapi';
import { isProblem } from '../../domain/problem';
import type { Decision } from '../../importing/review/decision';
import { reviewOf } from '../../importing/review/review';
import { itemsOf } from '../../importing/review/review-item';
import { startReview } from '../../importing/review/start-review';
import { takeTurn } from '../middlewares/one-write-at-a-time';
import { type EarlierRun, findEarlierRun, importRun, isStillThere, summaryOf, withoutText } from './import-run';
import { listRuns } from './review-run';
import { type ReadSource, storeSource } from './store-source';
import { textDigest } from './text-digest';

export type StartedRun = { readonly documentId: string; readonly isNew: boolean };

/** What an editor rejected in an earlier state of the article begins rejected: nobody has to say it twice. */
const rejectedBefore = ({ extraction }: ReadSource, earlier: EarlierRun | null): readonly Decision[] => {
  const proposed = new Set(itemsOf(startReview(extraction)).map(({ id }) => id));
  const items = (earlier?.rejected ?? []).filter((id) => proposed.has(id));
  return items.length === 0 ? [] : [{ kind: 'reject', items }];
};

/**
 * Keeps what was read as a review that waits for decisions, with the source verbatim. A text that is under review already, or that was
 * imported last of its article, is not begun again; unless the article was deleted.
 *
 * @param by who started it, as lists show it
 */
export const startReviewRun = async (strapi: Core.Strapi, source: ReadSource, by: string): Promise<StartedRun> =>
  strapi.db.transaction(async ({ trx }): Promise<StartedRun> => {
    // Two who bring the same text at once: the second finds what the first began.
    await takeTurn(strapi, trx);
    const { extraction } = source;
    const sha256 = textDigest(extraction.text);
    const [open] = await listRuns(strapi, 1, { outcome: 'started', sourceDocument: { sha256 } });
    if (open !== undefined) return { documentId: open.documentId, isNew: false };
    const found = await findEarlierRun(strapi, extraction.text, sha256);
    const earlier = found !== null && (await isStillThere(strapi, found)) ? found : null;
    if (earlier?.sha256 === sha256) {
      const [shown] = await listRuns(strapi, 1, { documentId: earlier.documentId });
      if (shown !== undefined) return { documentId: shown.documentId, isNew: false };
    }

    const decisions = rejectedBefore(source, earlier);
    const review = reviewOf(extraction, decisions);
    const { title, counts } = summaryOf(isProblem(review) ? startReview(extraction) : review);
    const { documentId } = await strapi.documents(importRun).create({
      data: {
        title: title ?? undefined,
        // @NOTE JSON by their types; Strapi's type of a JSON attribute takes no readonly lists.
        counts: counts as never,
        sourceDocument: await storeSource(strapi, source),
        articleDocumentId: earlier?.articleDocumentId ?? undefined,
        outcome: 'started',
        startedAt: new Date().toISOString(),
        startedBy: by,
        version: 0,
        decisions: decisions as never,
        extraction: withoutText(extraction) as never,
      },
    });
    return { documentId, isNew: true };
  });
