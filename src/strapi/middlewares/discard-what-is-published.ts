import { sourceLocale } from '../../../config/locales';
import { problem } from '../../domain/problem';
import { type DocumentMiddleware, isLocalized } from '../document-action';
import { problemError } from '../problem-error';

/** Strapi deletes a draft that is discarded when nothing of it is published: here that is refused, the draft stays. */
export const discardWhatIsPublished: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.action !== 'discardDraft') return next();
  const { documentId } = action.params;
  const published: readonly { readonly locale: string | null }[] = await strapi.db
    .query(action.uid)
    .findMany({ select: ['locale'], where: { documentId, publishedAt: { $notNull: true } } });
  const locales = published.map(({ locale }) => locale ?? '');
  const wanted = isLocalized(action.contentType) ? [action.params.locale || sourceLocale].flat() : locales;
  const missing = wanted.find((locale) => locale !== '*' && !locales.includes(locale));
  if (missing !== undefined || locales.length === 0) {
    throw problemError(problem('NOTHING_PUBLISHED_TO_RETURN_TO', { locale: missing ?? '*' }));
  }
  if (wanted.includes('*')) action.params = { ...action.params, locale: locales };
  return next();
};
