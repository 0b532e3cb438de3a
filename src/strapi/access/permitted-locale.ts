import { problem } from '../../domain/problem';
import type { DocumentMiddleware } from '../document-action';
import { problemError } from '../problem-error';

type PermissionChecker = { readonly cannot: { create(entity: object): boolean } };

/**
 * Holds the languages of a role where a language of an entry is begun. Strapi's content manager looks at them for rows that are
 * there, but asks only whether the user may create anything at all for one that is not: a translator of English could begin the
 * Mongolian.
 */
export const permittedLocale: DocumentMiddleware = (strapi) => async (action, next) => {
  const { userAbility, user } = strapi.requestContext.get()?.state ?? {};
  const { uid, params } = action;
  const { documentId, locale } = params;
  if (!userAbility || typeof locale !== 'string') return next();
  if (action.action !== 'create' && action.action !== 'update') return next();

  const row =
    action.action === 'update'
      ? await strapi.db.query(uid).findOne({ where: { documentId, locale }, select: ['id'] })
      : null;
  if (row === null) {
    const checker: PermissionChecker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: uid });
    if (checker.cannot.create({ locale, createdBy: { id: user?.id } }))
      throw problemError(problem('LOCALE_NOT_PERMITTED', { locale }, 'locale'), 403);
  }
  return next();
};
