import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { DocumentMiddleware } from '../document-action';
import { draftBeforeSave, isSave, linked } from '../rows-at-hand';
import type { PhotoFacts, UploadFile } from './upload-file';

const photoCaption = 'api::photo-caption.photo-caption';

/** The file that a media attribute is set to, in any of the forms that the Document Service takes. */
const fileIdIn = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : null;
  if (Array.isArray(value)) return fileIdIn(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  if ('id' in value) return fileIdIn(value.id);
  if ('set' in value) return fileIdIn(value.set);
  return 'connect' in value ? fileIdIn(value.connect) : null;
};

/** The region that a place in words names, the smallest first; null where none has that name. */
const placeCodeOf = async (
  strapi: Core.Strapi,
  { sublocation, city, province }: PhotoFacts['place'],
): Promise<string | null> => {
  for (const name of [sublocation, city, province]) {
    if (name === null) continue;
    const region: { readonly code: string } | null = await strapi.db
      .query('api::region.region')
      .findOne({ where: { locale: sourceLocale, $or: [{ name }, { shortName: name }] }, select: ['code'] });
    if (region !== null) return region.code;
  }
  return null;
};

const stringLimit = 255;
const short = (text: string | null): string | null => (text === null || text.length > stringLimit ? null : text);

/**
 * Fills in what a photo says of itself when it is attached to a caption: credit, creator, copyright, day and place. A field that an
 * editor has filled, or fills in the same save, stays as it is.
 */
export const factsFromPhoto: DocumentMiddleware = (strapi) => async (action, next) => {
  const data = action.params.data ?? {};
  const id = action.uid === photoCaption && isSave(action) ? fileIdIn(data.image) : null;
  if (id === null) return next();
  const before = await draftBeforeSave(strapi, action, { image: true });
  if (before !== null && linked(before, 'image')?.id === id) return next();
  const file: Pick<UploadFile, 'provider_metadata'> | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id }, select: ['provider_metadata'] });
  const photo = file?.provider_metadata?.photo;
  if (photo === undefined) return next();
  const facts = {
    credit: short(photo.credit),
    creator: short(photo.creator),
    copyrightNotice: short(photo.copyrightNotice),
    takenOn: photo.takenOn,
    placeCode: await placeCodeOf(strapi, photo.place),
  };
  const isEmpty = (name: string): boolean => {
    const value = data[name] === undefined ? (before === null ? '' : (before[name] ?? '')) : data[name];
    return value === null || value === '';
  };
  const missing = Object.entries(facts).filter(([name, value]) => value !== null && isEmpty(name));
  action.params = { ...action.params, data: { ...data, ...Object.fromEntries(missing) } };
  return next();
};
