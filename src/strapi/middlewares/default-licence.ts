import type { DocumentMiddleware, StoredEntry } from '../document-action';

/** An article for which no licence is chosen has the newsroom's own. */
export const defaultLicence: DocumentMiddleware = (strapi) => async (action, next) => {
  const { data = {} } = action.params;
  const isBlank = data.licence === undefined || data.licence === null;
  if (action.uid !== 'api::article.article' || action.action !== 'create' || !isBlank) return next();
  const own: StoredEntry | null = await strapi.db
    .query('api::licence.licence')
    .findOne({ select: ['documentId'], where: { isDefault: true }, orderBy: 'id' });
  if (own !== null) action.params = { ...action.params, data: { ...data, licence: own.documentId } };
  return next();
};
