import type { Core } from '@strapi/strapi';
import type { EntryLocale } from './segment-row';

const commentUid = 'api::translation-comment.translation-comment';

export type StoredComment = EntryLocale & {
  readonly id: number;
  readonly path: string;
  readonly author: number;
  readonly text: string;
  readonly mentions: readonly number[];
  readonly createdAt: string;
};

type Place = EntryLocale & { readonly path: string };

/** What was said of a segment, the first first. */
export const commentsOn = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale, path }: Place,
): Promise<readonly StoredComment[]> =>
  strapi.db.query(commentUid).findMany({
    where: { entryType, entryDocumentId, targetLocale, path },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

/** How many comments the segments of an entry have, by their paths. */
export const countComments = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale }: EntryLocale,
): Promise<ReadonlyMap<string, number>> => {
  const rows: readonly { readonly path: string }[] = await strapi.db
    .query(commentUid)
    .findMany({ select: ['path'], where: { entryType, entryDocumentId, targetLocale } });
  const counts = new Map<string, number>();
  for (const { path } of rows) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
};

/** The latest comments of the newsroom; those that mention somebody are picked from them. */
export const latestComments = async (strapi: Core.Strapi, limit: number): Promise<readonly StoredComment[]> =>
  strapi.db.query(commentUid).findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit });

/** Users whom a text mentions: `@[7]`. */
export const mentionsIn = (text: string): readonly number[] => [
  ...new Set([...text.matchAll(/@\[(\d{1,9})\]/g)].map(([, id]) => Number(id))),
];

export const addComment = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale, path }: Place,
  author: number,
  text: string,
): Promise<StoredComment> =>
  strapi.db.query(commentUid).create({
    data: { entryType, entryDocumentId, targetLocale, path, author, text, mentions: [...mentionsIn(text)] },
  });
