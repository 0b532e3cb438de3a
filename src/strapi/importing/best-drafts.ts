import type { Core, UID } from '@strapi/strapi';
import type { StoredEntry } from '../document-action';
import { rowFor } from '../sharing/document-rows';

type Where = Readonly<Record<string, unknown>>;
type Row = StoredEntry & { readonly createdAt?: string | number | Date | null };

/**
 * Of each document of which a draft meets a condition, the draft in a locale, or else along its fallback chain, or else in the
 * document's source locale.
 */
export const bestDrafts = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Where,
  locale: string,
  populate: Readonly<Record<string, unknown>>,
): Promise<readonly StoredEntry[]> => {
  const rows: readonly Row[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'createdAt'],
    where: { ...where, publishedAt: { $null: true } },
    orderBy: 'id',
  });
  const documents = new Map<string, Row[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  const best = [...documents.values()].flatMap((drafts) => {
    const dated = drafts.map(({ id, documentId, locale: of, createdAt }) => ({
      id,
      documentId,
      locale: of ?? null,
      createdAt: new Date(createdAt ?? 0).getTime(),
    }));
    return rowFor(dated, locale)?.id ?? [];
  });
  if (best.length === 0) return [];
  return strapi.db.query(uid).findMany({ where: { id: { $in: best } }, populate, orderBy: 'id' });
};
