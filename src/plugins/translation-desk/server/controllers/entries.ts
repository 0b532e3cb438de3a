import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../../config/locales';
import { problem } from '../../../../domain/problem';
import { problemError } from '../../../../strapi/problem-error';
import { checkContext, storeCounts } from '../../../../strapi/translating/check-segments';
import { countComments } from '../../../../strapi/translating/comments';
import { machineIsConfigured } from '../../../../strapi/translating/machine/configured-machine';
import { publishTranslation } from '../../../../strapi/translating/publish-translation';
import { segmentsOf } from '../../../../strapi/translating/segment-store';
import { runningTranslator } from '../../../../strapi/translating/translator';
import type { Entry, Progress, States } from '../../contract';
import { type AskedEntry, askedDocument, askedEntry, placeOf, titleOf } from '../asked-entry';
import { type DeskContext, member, readsChinese, requestWrong } from '../context';
import { holdReviewer, mayPublish, mayReview, mayTranslate } from '../permissions';
import { progressAnswer, statesAnswer } from '../progress-answer';
import { segmentOf } from '../segment-answer';
import { termsOf } from '../terms-answer';

/** The whole of an entry's translation into a locale, for the side-by-side editor. */
export const entryAnswer = async (strapi: Core.Strapi, context: DeskContext, asked: AskedEntry): Promise<Entry> => {
  const place = placeOf(asked);
  const { entryType, entryDocumentId, targetLocale } = place;
  const stored = await segmentsOf(strapi, place);
  const checks = await checkContext(strapi, place, stored);
  // Terms and names may have changed since the segments were counted.
  const rows = await storeCounts(strapi, stored, checks);
  const comments = await countComments(strapi, place);
  return {
    type: entryType,
    documentId: entryDocumentId,
    title: titleOf(entryType, asked.source),
    sourceLocale,
    locale: targetLocale,
    progress: await progressAnswer(strapi, asked),
    segments: rows.map((row) => segmentOf(row, checks, comments.get(row.path) ?? 0, readsChinese(context))),
    terms: termsOf(checks.terms, rows),
    mayTranslate: mayTranslate(strapi, context, entryType, targetLocale),
    mayReview: mayReview(context),
    mayPublish: mayPublish(strapi, context, entryType, targetLocale),
    machine: machineIsConfigured(),
  };
};

/** The reason that a reviewer gives to publish anyway; null where none is given. @throws where a reason is empty */
const overrideOf = (context: DeskContext): string | null => {
  const override = member(context, 'override');
  if (override === undefined || override === null) return null;
  if (typeof override !== 'string') throw requestWrong('`{ "override": "…" }`');
  holdReviewer(context);
  if (!/\S/.test(override)) throw problemError(problem('TRANSLATION_REASON_MISSING', {}, 'override'));
  return override;
};

export const entries = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async read(context: DeskContext): Promise<void> {
    context.body = await entryAnswer(strapi, context, await askedEntry(strapi, context));
  },

  async states(context: DeskContext): Promise<void> {
    const { locales } = await statesAnswer(strapi, await askedDocument(strapi, context));
    const answer: States = { locales };
    context.body = answer;
  },

  async publish(context: DeskContext): Promise<void> {
    const entry = await askedEntry(strapi, context);
    const { entryType, targetLocale: locale } = entry;
    if (!mayPublish(strapi, context, entryType, locale))
      throw problemError(problem('TRANSLATION_PUBLISH_NOT_PERMITTED', { locale }, 'locale'), 403);
    await publishTranslation(strapi, placeOf(entry), overrideOf(context), runningTranslator(strapi));
    const answer: Progress = await progressAnswer(strapi, entry);
    context.body = answer;
  },
});
