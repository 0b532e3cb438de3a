import { isDeepStrictEqual } from 'node:util';
import type { Core, Schema, UID } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { sourceRow } from '../../domain/relation/best-row';
import { type DocumentData, hasDraftAndPublish, type StoredEntry } from '../document-action';
import type { Status } from './relation-join';

type ContentTypes = {
  readonly getNestedPopulateOfNonLocalizedAttributes: (uid: string) => readonly string[];
  readonly copyNonLocalizedAttributes: (schema: Schema.ContentType, row: object) => DocumentData;
  readonly fillNonLocalizedAttributes: (data: object, row: object, options: { readonly model: string }) => void;
};

const contentTypesOf = (strapi: Core.Strapi): ContentTypes => strapi.plugin('i18n').service('content-types');

/** A file as an attribute is populated with it, and as it is stored again: by its id. */
const fileIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fileIds);
  return value !== null && typeof value === 'object' && 'id' in value ? value.id : value;
};

const withFileIds = (schema: Schema.ContentType, facts: DocumentData): DocumentData => {
  const attributes: Readonly<Record<string, Schema.Attribute.AnyAttribute>> = schema.attributes;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, attributes[name]?.type === 'media' ? fileIds(value) : value]),
  );
};

/** The facts of a row: every attribute that its schema does not localise, relations apart. */
export const factsOf = (strapi: Core.Strapi, uid: UID.ContentType, row: StoredEntry): DocumentData => {
  const schema = strapi.contentType(uid);
  return withFileIds(schema, contentTypesOf(strapi).copyNonLocalizedAttributes(schema, row));
};

/** The rows of a document in one status, with everything that its facts consist of. */
export const rowsWithFacts = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  status: Status,
): Promise<readonly StoredEntry[]> => {
  const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
  return strapi.db.query(uid).findMany({
    where: hasDraftAndPublish(strapi.contentType(uid)) ? { documentId, publishedAt } : { documentId },
    populate: [...contentTypesOf(strapi).getNestedPopulateOfNonLocalizedAttributes(uid)],
    orderBy: 'id',
  });
};

/** The row whose facts a document's new row takes over. */
export const rowToFollow = (rows: readonly StoredEntry[]): StoredEntry | null => {
  const dated = rows.map((row) => ({
    row,
    id: row.id,
    documentId: row.documentId,
    locale: row.locale ?? null,
    createdAt: new Date(String(row.createdAt)).getTime(),
  }));
  return sourceRow(dated, sourceLocale)?.row ?? null;
};

/** Data for a new row, with the facts of the row that it follows wherever the data say nothing. */
export const fillFacts = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: DocumentData,
  follow: StoredEntry,
): DocumentData => {
  const filled = { ...data };
  contentTypesOf(strapi).fillNonLocalizedAttributes(filled, follow, { model: uid });
  return withFileIds(strapi.contentType(uid), filled);
};

/** Gives every row of a document and status the facts of the row in `locale`, where they differ. */
export const spreadFacts = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  status: Status,
  locale: string,
): Promise<void> => {
  const rows = await rowsWithFacts(strapi, uid, documentId, status);
  const leading = rows.find((row) => row.locale === locale);
  if (leading === undefined) return;
  const facts = factsOf(strapi, uid, leading);
  if (rows.every((row) => isDeepStrictEqual(factsOf(strapi, uid, row), facts))) return;
  await strapi.plugin('i18n').service('localizations').syncNonLocalizedAttributes(leading, strapi.contentType(uid));
};
