import type { Core, UID } from '@strapi/strapi';
import { owningLocale, rowsOf, type Transaction } from './document-rows';
import { type LinksByStatus, readLinks } from './read-links';
import { type RelationView, relationViews } from './relation-join';

/** All links of a document at one moment, and what else decides about them. */
export type DocumentLinks = {
  readonly views: readonly RelationView[];
  readonly of: (view: RelationView) => LinksByStatus;
  /** The locales of its rows (of its drafts where drafts are kept), in the order in which they were created. */
  readonly locales: readonly (string | null)[];
  /** The locale that owns the relations; null for a type that is not localised, or a document that does not exist. */
  readonly owningLocale: string | null;
  readonly isPublished: boolean;
};

const none: LinksByStatus = { draft: [], published: [] };

/** Reads all links that a document takes part in; `documentId` is null for a document yet to be created. */
export const readDocumentLinks = async (
  strapi: Core.Strapi,
  transaction: Transaction,
  uid: UID.ContentType,
  documentId: string | null,
): Promise<DocumentLinks> => {
  const views = relationViews(strapi, uid);
  const links = new Map<RelationView, LinksByStatus>();
  if (documentId === null) {
    return { views, of: () => none, locales: [], owningLocale: null, isPublished: false };
  }
  const side = {
    table: strapi.db.metadata.get(uid).tableName,
    draftAndPublish: strapi.contentType(uid).options?.draftAndPublish === true,
  };
  const drafts = (await rowsOf(transaction, side, [documentId], 'draft')).get(documentId) ?? [];
  const published = (await rowsOf(transaction, side, [documentId], 'published')).get(documentId) ?? [];
  for (const view of views) links.set(view, await readLinks(transaction, view, documentId));
  return {
    views,
    of: (view) => links.get(view) ?? none,
    locales: drafts.map(({ locale }) => locale),
    owningLocale: owningLocale(drafts),
    isPublished: published.length > 0,
  };
};
