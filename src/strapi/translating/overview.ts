import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { hasDraftAndPublish } from '../document-action';
import { type Counts, countSegments, type EntryCounts, entryKey } from './progress-counts';
import { type TranslatableUid, titleField, translatableTypes } from './translatable';

/** An entry that is translated, as lists show it. */
export type ListedEntry = {
  readonly entryType: TranslatableUid;
  readonly entryDocumentId: string;
  /** In the source locale. */
  readonly title: string;
  readonly updatedAt: string;
  readonly locales: EntryCounts['locales'];
};

type Row = { readonly documentId: string; readonly updatedAt: string; readonly [title: string]: string | null };

const rowsOf = async (strapi: Core.Strapi, uid: TranslatableUid): Promise<readonly Row[]> => {
  const drafts = hasDraftAndPublish(strapi.contentType(uid)) ? { publishedAt: { $null: true } } : {};
  return strapi.db.query(uid).findMany({
    select: ['documentId', 'updatedAt', titleField(uid)],
    where: { locale: sourceLocale, ...drafts },
  });
};

/** Every entry of a type, or of all, that has something to translate, the last changed first. */
export const listEntries = async (
  strapi: Core.Strapi,
  entryType: TranslatableUid | null,
): Promise<readonly ListedEntry[]> => {
  const counts = await countSegments(strapi, entryType === null ? {} : { entryType });
  const listed: ListedEntry[] = [];
  for (const uid of translatableTypes) {
    if (entryType !== null && uid !== entryType) continue;
    for (const { documentId, updatedAt, [titleField(uid)]: title } of await rowsOf(strapi, uid)) {
      const entry = counts.get(entryKey(uid, documentId));
      if (entry === undefined) continue;
      const { locales } = entry;
      listed.push({ entryType: uid, entryDocumentId: documentId, title: title || documentId, updatedAt, locales });
    }
  }
  return listed.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0));
};

/** Whether what is looked for is in one of the locales that are looked at. */
export const someLocale = (
  { locales }: ListedEntry,
  locale: string | null,
  holds: (counts: Counts, locale: string) => boolean,
): boolean => [...locales].some(([code, counts]) => (locale === null || code === locale) && holds(counts, code));
