import { sourceLocale } from '../../../config/locales';
import { type DocumentMiddleware, entriesOf, hasDraftAndPublish, isLocalized } from '../document-action';
import { fillFacts, rowsWithFacts, rowToFollow, spreadFacts } from '../sharing/facts';

const spreading = new Set(['create', 'update', 'publish', 'discardDraft']);

/**
 * A fact (a number, a code, a date, an image) is the same in every locale of a document: in all its drafts, and in all that is
 * published. The locale that was written last tells it. Strapi copies facts to other locales too, but a new locale takes over
 * those of whichever row it finds, published ones before drafts; here it takes over the draft of the source locale.
 */
export const sharedFacts: DocumentMiddleware = (strapi) => async (action, next) => {
  const { uid, contentType } = action;
  if (!spreading.has(action.action) || !isLocalized(contentType)) return next();

  const locale = action.params.locale || sourceLocale;
  const { documentId } = action.params;
  if (action.action === 'update' && documentId && typeof locale === 'string') {
    const drafts = await rowsWithFacts(strapi, uid, documentId, 'draft');
    const follow = rowToFollow(drafts);
    if (follow && !drafts.some((row) => row.locale === locale)) {
      action.params = { ...action.params, data: fillFacts(strapi, uid, action.params.data ?? {}, follow) };
    }
  }

  const result = await next();
  const status = action.action === 'publish' || !hasDraftAndPublish(contentType) ? 'published' : 'draft';
  const [leading] = entriesOf(result);
  if (leading?.locale) await spreadFacts(strapi, uid, leading.documentId, status, leading.locale);
  return result;
};
