import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { progress } from '../progress';
import { syncSource } from './sync-source';
import { takeWords } from './take-words';
import { type TranslatableUid, targetLocales, translatableTypes } from './translatable';

const machine = { id: null, name: '', approves: true } as const;
/** Documents of one transaction. */
const batch = 100;

const documentsOf = async (strapi: Core.Strapi, uid: TranslatableUid): Promise<readonly string[]> => {
  const rows: readonly { readonly documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where: { locale: sourceLocale }, orderBy: 'id' });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

const fillEntry = async (strapi: Core.Strapi, entryType: TranslatableUid, entryDocumentId: string): Promise<void> => {
  const { units, isNew } = await syncSource(strapi, entryType, entryDocumentId);
  if (!isNew || units === null) return;
  for (const targetLocale of targetLocales)
    await takeWords(strapi, { entryType, entryDocumentId, targetLocale }, units, null, machine);
};

/**
 * Takes what a newsroom had written before it had a translation desk into segments, once. A start that is cut short goes on at the
 * next one. Runs in `bootstrap()`, under the lock of the start.
 */
export const fillSegments = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'ulger', name: 'seed' });
  if (await store.get({ key: 'segments' })) return;
  for (const uid of translatableTypes) {
    const documents = await documentsOf(strapi, uid);
    for (let from = 0; from < documents.length; from += batch) {
      progress(`Taking entries apart for translation: ${strapi.contentType(uid).info.pluralName} ${from + 1}…`);
      await strapi.db.transaction(async () => {
        for (const documentId of documents.slice(from, from + batch)) await fillEntry(strapi, uid, documentId);
      });
    }
  }
  await store.set({ key: 'segments', value: new Date().toISOString() });
};
