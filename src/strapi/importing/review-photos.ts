import type { Core } from '@strapi/strapi';
import { matchPhotos } from '../../importing/photo/match-photos';
import type { Review } from '../../importing/review/review-item';
import { takeTurn } from '../middlewares/one-write-at-a-time';
import { importRun } from './import-run';

/** A photo of a review as its run keeps it: the file in the media library, and what its metadata tell. */
export type KeptPhoto = {
  readonly id: number;
  readonly description: string | null;
  readonly credit: string | null;
  readonly creator: string | null;
  readonly copyrightNotice: string | null;
  readonly takenOn: string | null;
  readonly placeCode: string | null;
  readonly altText: string | null;
  /** The caption that the source itself ties it to, as an item's id. */
  readonly caption: string | null;
};

/** A photo of a review as its page shows it. */
export type ShownPhoto = Omit<KeptPhoto, 'caption'> & {
  readonly name: string;
  readonly url: string;
  readonly thumbnailUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly match: { readonly item: string; readonly reason: 'description' | 'order' } | null;
};

type FileRow = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
  readonly formats: { readonly thumbnail?: { readonly url: string } } | null;
};

const file = 'plugin::upload.file';

const keptIn = (value: unknown): readonly KeptPhoto[] =>
  // @NOTE Written by `changePhotos` only.
  Array.isArray(value) ? (value as readonly KeptPhoto[]) : [];

/** Which photo seems to belong to which caption that has none yet: what the source ties, what describes itself alike, then the order. */
const matchesIn = (
  photos: readonly KeptPhoto[],
  names: ReadonlyMap<number, string>,
  review: Review,
): ReadonlyMap<number, NonNullable<ShownPhoto['match']>> => {
  const captions = review.captions.filter(({ state }) => state !== 'rejected');
  const used = new Set(captions.map(({ proposal }) => proposal.image));
  const waiting = captions.filter(({ proposal }) => proposal.image === null);
  const matches = new Map<number, NonNullable<ShownPhoto['match']>>();
  for (const { id, caption } of photos) {
    const tied = waiting.find((item) => item.id === caption);
    if (tied !== undefined && !used.has(id)) matches.set(id, { item: tied.id, reason: 'order' });
  }
  const taken = new Set([...matches.values()].map(({ item }) => item));
  const free = waiting.filter(({ id }) => !taken.has(id));
  const loose = photos.filter(({ id }) => !used.has(id) && !matches.has(id));
  const described = loose.map(({ id, description }) => ({ name: names.get(id) ?? '', description }));
  const texts = free.map(({ proposal }) => proposal.text);
  for (const { photo, caption, reason } of matchPhotos(described, texts)) {
    const [one, item] = [loose[photo], free[caption]];
    if (one !== undefined && item !== undefined) matches.set(one.id, { item: item.id, reason });
  }
  return matches;
};

/** The photos of a review that are still in the media library, each with the caption that it seems to belong to. */
export const photosOf = async (strapi: Core.Strapi, kept: unknown, review: Review): Promise<readonly ShownPhoto[]> => {
  const photos = keptIn(kept);
  if (photos.length === 0) return [];
  const found: readonly FileRow[] = await strapi.db
    .query(file)
    .findMany({ where: { id: { $in: photos.map(({ id }) => id) } } });
  const files = new Map(found.map((row) => [row.id, row]));
  const present = photos.filter(({ id }) => files.has(id));
  const matches = matchesIn(present, new Map(found.map(({ id, name }) => [id, name])), review);
  return present.flatMap(({ caption: _, ...photo }) => {
    const row = files.get(photo.id);
    if (row === undefined) return [];
    const { name, url, width, height, formats } = row;
    const thumbnailUrl = formats?.thumbnail?.url ?? null;
    return [{ ...photo, name, url, thumbnailUrl, width, height, match: matches.get(photo.id) ?? null }];
  });
};

/** Changes the photos of an open review; two who drop photos at once lose none. Returns whether the review is open. */
export const changePhotos = async (
  strapi: Core.Strapi,
  documentId: string,
  change: (photos: readonly KeptPhoto[]) => readonly KeptPhoto[],
): Promise<boolean> =>
  strapi.db.transaction(async ({ trx }): Promise<boolean> => {
    await takeTurn(strapi, trx);
    const where = { documentId, outcome: 'started' };
    const run: { readonly photos: unknown } | null = await strapi.db
      .query(importRun)
      .findOne({ select: ['photos'], where });
    if (run === null) return false;
    const { count } = await strapi.db
      .query(importRun)
      .updateMany({ where, data: { photos: change(keptIn(run.photos)) } });
    return count === 1;
  });

/** Those of the images that a review's captions are to have and that the media library does not hold. */
export const missingImages = async (strapi: Core.Strapi, review: Review): Promise<readonly number[]> => {
  const wanted = review.captions.flatMap(({ state, proposal: { image } }) =>
    state === 'rejected' || image === null ? [] : [image],
  );
  if (wanted.length === 0) return [];
  const found: readonly FileRow[] = await strapi.db
    .query(file)
    .findMany({ select: ['id', 'mime'], where: { id: { $in: wanted } } });
  const images = new Set(found.filter(({ mime }) => mime.startsWith('image/')).map(({ id }) => id));
  return wanted.filter((id) => !images.has(id));
};

/** Deletes a photo from the media library unless something shows it. */
export const removeUnusedFile = async (strapi: Core.Strapi, id: number): Promise<void> => {
  const row: (FileRow & { readonly related: readonly unknown[] | null }) | null = await strapi.db
    .query(file)
    .findOne({ where: { id }, populate: ['related'] });
  if (row === null || (row.related ?? []).length > 0) return;
  await strapi.plugin('upload').service('upload').remove(row);
};
