import type { Core } from '@strapi/strapi';
import { captionConditions, type ImageStatus, imageStatuses } from '../../domain/caption/caption';
import { checkCaptionToPublish, checkImageStatus, imageStatusAfterEdit } from '../../domain/caption/check-caption';
import { problem } from '../../domain/problem';
import type { DocumentAction, DocumentMiddleware, StoredEntry } from '../document-action';
import { problemError } from '../problem-error';
import { holdTo, type PublishingRule } from '../publishing/publishing-rule';
import { draftBeforeSave, isSave, linked, savedDraft, words } from '../rows-at-hand';

const photoCaption = 'api::photo-caption.photo-caption';

const statusOf = (value: unknown): ImageStatus => imageStatuses.find((status) => status === value) ?? 'missing';

/** A caption's words are checked where they arrived damaged, and its image is described. */
export const captionRule: PublishingRule = {
  concerns: ({ uid }) => uid === photoCaption,
  reads: () => ['image'],
  problemsOf: async (_strapi, caption) =>
    checkCaptionToPublish({
      condition: captionConditions.find((condition) => condition === caption.condition) ?? 'clean',
      textChecked: caption.textChecked === true,
      hasImage: linked(caption, 'image') !== null,
      altText: words(caption, 'altText'),
      locale: caption.locale ?? '',
    }),
};

/** Sets the status that follows from an image that comes or goes with this save. */
const followImage = (action: DocumentAction, before: StoredEntry | null): void => {
  const data = action.params.data ?? {};
  const hadImage = before !== null && linked(before, 'image') !== null;
  const imageStatus = imageStatusAfterEdit({
    hadImage,
    hasImage: data.image === undefined ? hadImage : data.image !== null && data.image !== '',
    before: statusOf(before?.imageStatus),
    chosen: statusOf(data.imageStatus ?? before?.imageStatus),
  });
  action.params = { ...action.params, data: { ...data, imageStatus } };
};

const checkPlace = async (strapi: Core.Strapi, caption: StoredEntry): Promise<void> => {
  const { documentId, position, order } = caption;
  const article = linked(caption, 'article');
  if (article === null || typeof order !== 'number' || typeof position !== 'string') return;
  const other: StoredEntry | null = await strapi.db.query(photoCaption).findOne({
    where: {
      documentId: { $ne: documentId },
      publishedAt: { $null: true },
      position,
      order,
      article: { documentId: article.documentId },
    },
  });
  if (other !== null) throw problemError(problem('CAPTION_PLACE_TAKEN', { position, order }, 'order'), 409);
};

/**
 * A caption that arrived damaged is published only with an editor's tick, an image only with its alternative text in each locale;
 * the status of the image tells the truth; no two captions of an article stand at one place.
 */
export const captionsReady: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.uid !== photoCaption) return next();
  await holdTo(strapi, action, captionRule);
  if (!isSave(action)) return next();
  followImage(action, await draftBeforeSave(strapi, action, { image: true }));
  const result = await next();
  const caption = await savedDraft(strapi, action, result, { image: true, article: true });
  if (caption === null) return result;
  const refusal = checkImageStatus(statusOf(caption.imageStatus), linked(caption, 'image') !== null);
  if (refusal) throw problemError(refusal);
  await checkPlace(strapi, caption);
  return result;
};
