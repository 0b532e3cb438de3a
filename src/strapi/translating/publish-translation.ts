import type { Core } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import { hasDraftAndPublish } from '../document-action';
import { problemError } from '../problem-error';
import { entryDraft } from './entry-draft';
import { publishAnyway } from './publish-anyway';
import type { EntryLocale } from './segment-row';
import type { TranslatableUid } from './translatable';
import { logEvents, wholeEntry } from './translation-events';
import type { Translator } from './translator';
import { unreadyError, unreadySegments } from './unready';

type Documents = { publish(params: object): Promise<unknown> };

/**
 * Publishes an entry in a target locale. A type that keeps no drafts is published as it is saved.
 *
 * @param override the reason of a reviewer who publishes although segments are not ready; it is logged
 * @throws TRANSLATION_NOT_READY (409) with the list of segments, TRANSLATION_ENTRY_UNKNOWN (404) where nothing is translated
 */
export const publishTranslation = async (
  strapi: Core.Strapi,
  entry: EntryLocale & { readonly entryType: TranslatableUid },
  override: string | null,
  by: Translator,
): Promise<void> => {
  const { entryType, entryDocumentId: documentId, targetLocale: locale } = entry;
  const unready = await unreadySegments(strapi, entry);
  if (unready !== null && override === null) throw unreadyError(unready);
  if ((await entryDraft(strapi, entryType, documentId, locale)) === null)
    throw problemError(problem('TRANSLATION_ENTRY_UNKNOWN'), 404);
  if (!hasDraftAndPublish(strapi.contentType(entryType))) return;
  await strapi.db.transaction(async () => {
    // @NOTE Strapi types the call by the content type, which is one of many here.
    const documents = strapi.documents(entryType) as unknown as Documents;
    const publish = (): Promise<unknown> => documents.publish({ documentId, locale });
    await (unready === null ? publish() : publishAnyway(publish));
    if (unready === null) return;
    const nothing = { sourceText: null, stateBefore: null, stateAfter: null, textBefore: null, textAfter: null };
    const happenedAt = new Date().toISOString();
    await logEvents(strapi, [
      {
        ...entry,
        ...nothing,
        path: wholeEntry,
        action: 'published_anyway',
        actor: by.name,
        happenedAt,
        reason: override,
      },
    ]);
  });
};
