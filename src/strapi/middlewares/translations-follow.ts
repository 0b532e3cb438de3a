import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { type DocumentAction, type DocumentMiddleware, entriesOf, type StoredEntry } from '../document-action';
import { isDeskWriting } from '../translating/desk-write';
import { entryDraft } from '../translating/entry-draft';
import { forgetEntry } from '../translating/forget-entry';
import { syncSource } from '../translating/sync-source';
import { takeWords } from '../translating/take-words';
import { isTargetLocale, type TranslatableUid, targetLocales, translatableType } from '../translating/translatable';
import { runningTranslator } from '../translating/translator';

const changing = new Set<DocumentAction['action']>(['create', 'update', 'clone', 'discardDraft', 'delete']);

/** The documents that a call wrote, each with the locales in which it did. */
const writtenLocales = ({ params }: DocumentAction, result: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const written = new Map<string, Set<string>>();
  if (params.documentId !== undefined)
    written.set(params.documentId, new Set([params.locale || sourceLocale].flat().filter((locale) => locale !== '*')));
  for (const { documentId, locale } of entriesOf(result)) {
    const locales = written.get(documentId) ?? new Set();
    written.set(documentId, locales.add(locale || sourceLocale));
  }
  return written;
};

type Drafts = (documentId: string, locale: string) => StoredEntry | null;

/** The entries in target locales that a call is about to write, as they are. */
const draftsBefore = async (strapi: Core.Strapi, uid: TranslatableUid, action: DocumentAction): Promise<Drafts> => {
  const drafts = new Map<string, StoredEntry | null>();
  for (const [documentId, locales] of writtenLocales(action, null))
    for (const locale of locales)
      if (isTargetLocale(locale))
        drafts.set(`${documentId} ${locale}`, await entryDraft(strapi, uid, documentId, locale));
  return (documentId, locale) => drafts.get(`${documentId} ${locale}`) ?? null;
};

/**
 * Keeps the translation desk's segments in step with what editors write: a save of the source locale makes the segments that it
 * touches outdated, in every locale, and no others; a save of a target locale is a translation that was typed; what is deleted has no
 * segments any more. It is part of the write's transaction.
 */
export const translationsFollow: DocumentMiddleware = (strapi) => async (action, next) => {
  const uid = translatableType(action.uid);
  if (uid === null || !changing.has(action.action) || isDeskWriting()) return next();
  const before = await draftsBefore(strapi, uid, action);
  const result = await next();
  const by = runningTranslator(strapi);
  for (const [entryDocumentId, locales] of writtenLocales(action, result)) {
    const { units, isNew } = await syncSource(strapi, uid, entryDocumentId);
    if (action.action === 'delete' && units === null) await forgetEntry(strapi, uid, entryDocumentId);
    for (const targetLocale of targetLocales) {
      // Where the source came after its translations, these are taken in now.
      if (isNew || locales.has(targetLocale))
        await takeWords(
          strapi,
          { entryType: uid, entryDocumentId, targetLocale },
          units ?? [],
          isNew ? null : before(entryDocumentId, targetLocale),
          by,
        );
    }
  }
  return result;
};
