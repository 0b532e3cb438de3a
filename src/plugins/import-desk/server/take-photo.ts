import { readFile, stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { type Problem, problem } from '../../../domain/problem';
import { imageTypeOf } from '../../../importing/photo/image-type';
import { readPhotoMetadata } from '../../../importing/photo/read-photo-metadata';
import { regionCodeIn } from '../../../importing/scope/region';
import { type KeptPhoto, removeUnusedFile } from '../../../strapi/importing/review-photos';
import type { DeskContext } from './context';

/** A picture on this machine's disk, as it came. */
export type Picture = {
  readonly filepath: string;
  readonly name: string;
  /** What the source of the article says of it, and the caption that it is tied to. */
  readonly altText?: string | null;
  readonly caption?: string | null;
};

/** Whether it is a picture that can be shown, by its content; the problem where it is not. */
export const pictureProblem = async ({ filepath, name }: Picture): Promise<Problem | null> =>
  imageTypeOf(await readFile(filepath)) === null ? problem('IMPORT_PHOTO_UNFIT', { file: name }) : null;

/** Strings of the content model have 255 characters at most. */
const short = (words: string | null): string | null => (words === null ? null : words.slice(0, 255));

/** Reads what a picture says of itself and puts it into the media library. */
export const takePhoto = async (
  strapi: Core.Strapi,
  { state }: DeskContext,
  picture: Picture,
): Promise<KeptPhoto | Problem> => {
  const { filepath, name, caption = null } = picture;
  const bytes = await readFile(filepath);
  const mimetype = imageTypeOf(bytes);
  const unfit = problem('IMPORT_PHOTO_UNFIT', { file: name });
  if (mimetype === null) return unfit;
  const { place, ...told } = await readPhotoMetadata(bytes);
  const altText = short(told.altText ?? picture.altText ?? null);
  const files = { filepath, originalFilename: name, mimetype, size: (await stat(filepath)).size };
  const fileInfo = { name, caption: short(told.description), alternativeText: altText };
  try {
    const [stored]: readonly { readonly id: number; readonly width: number | null }[] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: { fileInfo }, files }, { user: state.user });
    if (stored === undefined) return unfit;
    // What begins as a picture may be cut off: nothing could measure it.
    if (stored.width === null) {
      await removeUnusedFile(strapi, stored.id);
      return unfit;
    }
    return {
      id: stored.id,
      description: told.description,
      credit: short(told.credit),
      creator: short(told.creator),
      copyrightNotice: short(told.copyrightNotice),
      takenOn: told.takenOn,
      placeCode: regionCodeIn([place.province, place.city, place.sublocation].filter(Boolean).join(' ')),
      altText,
      caption,
    };
  } catch (error) {
    strapi.log.warn(error);
    return unfit;
  }
};
