import type { Core, UID } from '@strapi/strapi';
import { type DocumentMiddleware, entriesOf, type StoredEntry } from '../document-action';
import { rowFor } from '../sharing/document-rows';
import { type RelationView, relationViews } from '../sharing/relation-join';

const isEntry = (value: unknown): value is StoredEntry =>
  value !== null && typeof value === 'object' && 'id' in value && 'documentId' in value;

/** Rows of one document that a list holds once. A type without drafts lists drafts and what is published side by side. */
const groupOf = ({ near, far }: RelationView, row: StoredEntry): string =>
  `${row.documentId} ${!near.draftAndPublish && far.draftAndPublish && row.publishedAt ? 'published' : ''}`;

const bestOf = (rows: readonly StoredEntry[], locale: string | null): readonly StoredEntry[] => {
  const candidates = rows.map((row) => ({ row, ...row, locale: row.locale ?? null, createdAt: row.id }));
  const best = rowFor(candidates, locale);
  return candidates.filter((candidate) => candidate === best).map(({ row }) => row);
};

const onePerDocument = (
  view: RelationView,
  rows: readonly StoredEntry[],
  locale: string | null,
): readonly StoredEntry[] => {
  const groups = new Map<string, StoredEntry[]>();
  for (const row of rows) groups.set(groupOf(view, row), [...(groups.get(groupOf(view, row)) ?? []), row]);
  return [...groups.values()].flatMap((group) => bestOf(group, locale));
};

const tidy = (strapi: Core.Strapi, uid: UID.ContentType, entry: StoredEntry): StoredEntry => {
  const tidied: Record<string, unknown> = {};
  for (const view of relationViews(strapi, uid)) {
    const { attribute } = view.near;
    const value = attribute === null ? undefined : entry[attribute];
    if (attribute === null || value === null || typeof value !== 'object') continue;
    const within = (row: StoredEntry) => tidy(strapi, view.far.uid, row);
    if (Array.isArray(value)) {
      tidied[attribute] = onePerDocument(view, value.filter(isEntry), entry.locale ?? null).map(within);
    } else if (isEntry(value)) tidied[attribute] = within(value);
  }
  return Object.keys(tidied).length === 0 ? entry : { ...entry, ...tidied };
};

/**
 * A link between documents whose locales differ is stored between several of their rows, so that each row shows it. A list that
 * is read holds each document once: in the reader's locale, or along its fallback chain.
 */
export const oneRowPerDocument: DocumentMiddleware = (strapi) => async (action, next) => {
  const result = await next();
  const read = (entry: StoredEntry) => tidy(strapi, action.uid, entry);
  if (Array.isArray(result)) return result.map((entry) => (isEntry(entry) ? read(entry) : entry));
  if (result !== null && typeof result === 'object' && 'entries' in result) {
    return { ...result, entries: entriesOf(result).map(read) };
  }
  return isEntry(result) ? read(result) : result;
};
