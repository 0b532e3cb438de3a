import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../document-action';
import type { TranslatableUid } from './translatable';

/** Whether an entry is there in a locale, and published. */
export type EntryState = 'missing' | 'draft' | 'modified' | 'published';

type Row = {
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
};

const stateOf = (rows: readonly Row[], keepsDrafts: boolean): EntryState => {
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  if (!keepsDrafts) return rows.length > 0 ? 'published' : 'missing';
  if (draft === undefined) return published === undefined ? 'missing' : 'published';
  if (published === undefined) return 'draft';
  return new Date(draft.updatedAt) > new Date(published.updatedAt) ? 'modified' : 'published';
};

/** How each of some entries of a type stands in its locales; a locale that is not told is missing. */
export const entryStates = async (
  strapi: Core.Strapi,
  uid: TranslatableUid,
  documents: readonly string[],
): Promise<(documentId: string, locale: string) => EntryState> => {
  const rows: readonly Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'publishedAt', 'updatedAt'],
    where: { documentId: { $in: [...documents] } },
  });
  const keepsDrafts = hasDraftAndPublish(strapi.contentType(uid));
  return (documentId, locale) =>
    stateOf(
      rows.filter((row) => row.documentId === documentId && row.locale === locale),
      keepsDrafts,
    );
};
