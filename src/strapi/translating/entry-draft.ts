import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish, type StoredEntry } from '../document-action';
import { fieldsOf, type TranslatableUid } from './translatable';

/** What an entry's words are read with: its components. */
const populateOf = (uid: TranslatableUid): Readonly<Record<string, true>> =>
  Object.fromEntries(fieldsOf(uid).flatMap(({ kind, name }) => (kind === 'component' ? [[name, true]] : [])));

/** An entry in a locale as editors have it: its draft, or its only row where the type keeps no drafts. */
export const entryDraft = async (
  strapi: Core.Strapi,
  uid: TranslatableUid,
  documentId: string,
  locale: string,
): Promise<StoredEntry | null> => {
  const status = hasDraftAndPublish(strapi.contentType(uid)) ? { publishedAt: { $null: true } } : {};
  return strapi.db.query(uid).findOne({ where: { documentId, locale, ...status }, populate: populateOf(uid) });
};
