import type { DocumentMiddleware, StoredEntry } from '../document-action';
import { entriesOf, hasDraftAndPublish } from '../document-action';

/**
 * Strapi publishes within a save when it is asked for `status: 'published'`, past all that is checked at publishing. Here the
 * save is a save, and then a publish of its own.
 */
export const publishAfterSave: DocumentMiddleware = (strapi) => async (action, next) => {
  const isSave = action.action === 'create' || action.action === 'update';
  if (!isSave || action.params.status !== 'published' || !hasDraftAndPublish(action.contentType)) return next();
  const { locale, populate, fields } = action.params;
  action.params = { ...action.params, status: 'draft' };
  const [entry] = entriesOf(await next());
  if (entry === undefined) return null;
  // @NOTE Strapi types the parameters by the content type, which is not known here.
  const documents = strapi.documents(action.uid) as unknown as { publish(params: object): Promise<unknown> };
  const published = await documents.publish({ documentId: entry.documentId, locale, populate, fields });
  return entriesOf(published)[0] satisfies StoredEntry | undefined;
};
