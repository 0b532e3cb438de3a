import { sourceLocale } from '../../../config/locales';
import type { DocumentAction, DocumentMiddleware } from '../document-action';
import { isEditing } from '../editing';
import { mayPublishAnyway } from '../translating/publish-anyway';
import { targetLocales, translatableType } from '../translating/translatable';
import { unreadyError, unreadySegments } from '../translating/unready';

const localesOf = ({ params }: DocumentAction): readonly string[] => {
  const asked = [params.locale || sourceLocale].flat();
  return targetLocales.filter((locale) => asked.includes('*') || asked.includes(locale));
};

/**
 * An editor publishes a translation only when all of its segments are approved and the checks find no error in them. What a machine
 * publishes (a seed, an import) it wrote as settled; a reviewer publishes anyway with a reason, at the translation desk.
 */
export const translationsReady: DocumentMiddleware = (strapi) => async (action, next) => {
  const entryType = translatableType(action.uid);
  const { documentId } = action.params;
  if (action.action !== 'publish' || entryType === null || documentId === undefined) return next();
  if (!isEditing(strapi) || mayPublishAnyway()) return next();
  for (const targetLocale of localesOf(action)) {
    const where = { documentId, locale: targetLocale };
    if ((await strapi.db.query(action.uid).findOne({ where, select: ['id'] })) === null) continue;
    const unready = await unreadySegments(strapi, { entryType, entryDocumentId: documentId, targetLocale });
    if (unready !== null) throw unreadyError(unready);
  }
  return next();
};
