import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { problem } from '../../domain/problem';
import { noPhotoMetadata } from '../../importing/photo/photo-metadata';
import { readPhotoMetadata } from '../../importing/photo/read-photo-metadata';
import { problemError } from '../problem-error';
import { deliveredPhoto } from './delivered-photo';
import { placeholderOf } from './placeholder';
import { bytesOf, type PhotoFacts, type UploadFile, withBytes } from './upload-file';

type Rendition = { readonly key: string; readonly file: UploadFile };

type ImageService = {
  readonly optimize: (file: UploadFile) => Promise<UploadFile>;
  readonly generateThumbnail: (file: UploadFile) => Promise<UploadFile | null>;
  readonly generateResponsiveFormats: (file: UploadFile) => Promise<readonly (Rendition | undefined)[]>;
};

type ProviderService = {
  readonly upload: (file: UploadFile) => Promise<void>;
  readonly replace: (file: UploadFile, old: unknown) => Promise<void>;
};

type Services = { readonly extend: (uid: string, extend: (service: never) => object) => void };

/** Files whose bytes were written here: they say nothing but whom to name. */
const cleaned = new WeakSet<UploadFile>();

const factsOf = ({ provider_metadata }: UploadFile): PhotoFacts => provider_metadata?.photo ?? noPhotoMetadata;

const clean = async <File extends UploadFile>(file: File, facts: PhotoFacts): Promise<File> => {
  const written = await withBytes(file, await deliveredPhoto(await bytesOf(file), facts));
  cleaned.add(written);
  return written;
};

const cleaningImages = (service: ImageService): ImageService => ({
  ...service,
  optimize: async (file) => {
    const { hasLocation: _, ...photo } = await readPhotoMetadata(await bytesOf(file));
    const optimized = await service.optimize(file);
    const placeholder = await placeholderOf(await bytesOf(optimized));
    return clean(
      {
        ...optimized,
        alternativeText: file.alternativeText || photo.altText,
        caption: file.caption || photo.description,
        provider_metadata: { ...optimized.provider_metadata, photo, placeholder },
      },
      photo,
    );
  },
  generateThumbnail: async (file) => {
    const thumbnail = await service.generateThumbnail(file);
    return thumbnail === null ? null : clean(thumbnail, factsOf(file));
  },
  generateResponsiveFormats: async (file) => {
    const renditions = await service.generateResponsiveFormats(file);
    return Promise.all(
      renditions.map(async (rendition) =>
        rendition === undefined ? rendition : { ...rendition, file: await clean(rendition.file, factsOf(file)) },
      ),
    );
  },
});

/** The EXIF block of formats whose containers only sharp opens (AVIF, HEIC), without its name. */
const exifBlockOf = async (bytes: Buffer): Promise<Uint8Array> => {
  const block = await sharp(bytes)
    .metadata()
    .then(
      ({ exif }) => exif,
      () => undefined,
    );
  return block === undefined ? new Uint8Array() : block.subarray(block.indexOf('Exif\0\0') === 0 ? 6 : 0);
};

const tellsLocation = async (bytes: Buffer): Promise<boolean> =>
  (await readPhotoMetadata(bytes)).hasLocation || (await readPhotoMetadata(await exifBlockOf(bytes))).hasLocation;

/** Refuses an image of a format that is stored as it comes, if it tells where it was taken. */
const refuseLocated = async (file: UploadFile): Promise<void> => {
  if (cleaned.has(file) || !file.mime.startsWith('image/')) return;
  if (await tellsLocation(await bytesOf(file))) {
    throw problemError(problem('PHOTO_LOCATION', { file: file.name }));
  }
};

const guardingStorage = (service: ProviderService): ProviderService => {
  const keepingFacts =
    (store: (file: UploadFile, old: unknown) => Promise<void>) =>
    async (file: UploadFile, old?: unknown): Promise<void> => {
      await refuseLocated(file);
      const { photo, placeholder } = file.provider_metadata ?? {};
      await store(file, old);
      // Some providers put their own record in the place of this one.
      if (photo !== undefined)
        Object.assign(file, { provider_metadata: { ...file.provider_metadata, photo, placeholder } });
    };
  const guarded: ProviderService = {
    ...service,
    upload: keepingFacts((file) => service.upload(file)),
    // The original calls `this.upload` where the provider cannot replace.
    replace: keepingFacts((file, old) => service.replace.call(guarded, file, old)),
  };
  return guarded;
};

/**
 * Takes the location out of every image that is uploaded, the original and its renditions, before it is stored; credit, creator and
 * copyright stay in what is delivered. What the photo said is kept with the file's row, for the captions that it is attached to.
 */
export const cleanUploads = (strapi: Core.Strapi): void => {
  // @NOTE Strapi types its registries as `any`; this is the part of theirs that is used.
  const services = strapi.get('services') as Services;
  services.extend('plugin::upload.image-manipulation', cleaningImages);
  services.extend('plugin::upload.provider', guardingStorage);
};
