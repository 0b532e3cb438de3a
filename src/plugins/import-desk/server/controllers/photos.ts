import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { isProblem, problem } from '../../../../domain/problem';
import { changePhotos, photosOf, removeUnusedFile } from '../../../../strapi/importing/review-photos';
import { problemError } from '../../../../strapi/problem-error';
import type { PhotosAnswer } from '../../contract';
import { type DeskContext, filesOf, requestWrong } from '../context';
import { openRunOf, reviewAfter, runOf } from '../opened-review';
import { pictureProblem, takePhoto } from '../take-photo';

/** More at once would be another article's. */
const atOnce = 50;

/** They arrive in any order: `图2` goes before `图10`. */
const asPeopleCount = new Intl.Collator('zh', { numeric: true }).compare;

const closed = (): Error => problemError(problem('IMPORT_REVIEW_CLOSED'), 409);

/** What a role needs, beside the desk's permission, to bring files into the media library. */
export const mayUpload = ({ state }: DeskContext): boolean => state.userAbility.can('plugin::upload.assets.create');

const answer = async (strapi: Core.Strapi, id: string): Promise<PhotosAnswer> => {
  const run = await runOf(strapi, id);
  return { photos: await photosOf(strapi, run.photos, reviewAfter(run)) };
};

/** The photographs that are dropped on a review. */
export const photos = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async add(context: DeskContext): Promise<void> {
    const files = filesOf(context);
    try {
      const { documentId } = await openRunOf(strapi, context.params.id ?? '');
      if (!mayUpload(context)) throw problemError(problem('IMPORT_NOT_PERMITTED', { type: 'Media' }), 403);
      if (files.length === 0 || files.length > atOnce) throw requestWrong(`1–${atOnce} \`files\``);
      const pictures = files
        .map(({ filepath, originalFilename }) => ({ filepath, name: originalFilename ?? 'photo' }))
        .sort((one, other) => asPeopleCount(one.name, other.name));
      for (const picture of pictures) {
        const refusal = await pictureProblem(picture);
        if (refusal !== null) throw problemError(refusal);
      }
      for (const picture of pictures) {
        const photo = await takePhoto(strapi, context, picture);
        if (isProblem(photo)) throw problemError(photo);
        if (!(await changePhotos(strapi, documentId, (kept) => [...kept, photo]))) throw closed();
      }
      context.body = await answer(strapi, documentId);
    } finally {
      for (const { filepath } of files) await rm(filepath, { force: true });
    }
  },

  async remove(context: DeskContext): Promise<void> {
    const { documentId } = await openRunOf(strapi, context.params.id ?? '');
    const id = Number(context.params.photo);
    let found = false;
    const without = await changePhotos(strapi, documentId, (kept) => {
      found = kept.some((photo) => photo.id === id);
      return kept.filter((photo) => photo.id !== id);
    });
    if (!without) throw closed();
    if (!found) throw problemError(problem('IMPORT_PHOTO_UNKNOWN', { image: context.params.photo ?? '' }), 404);
    await removeUnusedFile(strapi, id);
    context.body = await answer(strapi, documentId);
  },
});
