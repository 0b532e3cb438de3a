import type { Core } from '@strapi/strapi';
import { locales, sourceLocale } from '../../../config/locales';
import { bestRow, type DocumentRow, sourceRow } from '../../domain/relation/best-row';
import type { Side, Status } from './relation-join';

/** A connection that speaks inside the running transaction. */
export type Transaction = Core.Strapi['db']['connection'];

type RawRow = {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string | null;
  readonly created_at: string | number | Date | null;
};

const fallbackOf = (locale: string): readonly string[] => locales.find(({ code }) => code === locale)?.fallback ?? [];

/** The rows of some documents in one status, by document. A type that keeps no drafts apart has the same rows in both. */
export const rowsOf = async (
  transaction: Transaction,
  side: Pick<Side, 'table' | 'draftAndPublish'>,
  documentIds: readonly string[],
  status: Status,
): Promise<ReadonlyMap<string, readonly DocumentRow[]>> => {
  const rows = new Map<string, DocumentRow[]>(documentIds.map((documentId) => [documentId, []]));
  if (documentIds.length === 0) return rows;
  const query = transaction(side.table)
    .select('id', 'document_id', 'locale', 'created_at')
    .whereIn('document_id', [...documentIds])
    .orderBy('id');
  if (side.draftAndPublish && status === 'draft') query.whereNull('published_at');
  if (side.draftAndPublish && status === 'published') query.whereNotNull('published_at');
  const found: readonly RawRow[] = await query;
  for (const { id, document_id: documentId, locale, created_at: createdAt } of found) {
    rows.get(documentId)?.push({ id, documentId, locale, createdAt: new Date(createdAt ?? 0).getTime() });
  }
  return rows;
};

/** The row of a document that a row in `locale` links to. */
export const rowFor = (rows: readonly DocumentRow[], locale: string | null): DocumentRow | null =>
  bestRow(rows, locale, fallbackOf, sourceLocale);

/** The locale that owns a document's relations, or null where it has no row. */
export const owningLocale = (rows: readonly DocumentRow[]): string | null =>
  sourceRow(rows, sourceLocale)?.locale ?? null;
