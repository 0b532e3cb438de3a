import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { isProblem } from '../../../domain/problem';
import type { Reading } from '../../../strapi/importing/read-apart';
import { changePhotos } from '../../../strapi/importing/review-photos';
import type { DeskContext } from './context';
import { takePhoto } from './take-photo';

/** The item id of the caption that is cut from a line of the source; null where the line is none. */
const captionAt = ({ source, extraction }: Reading, index: number | null): string | null => {
  const line = index === null ? undefined : source.lines[index];
  const found = extraction.captions.find(
    ({ start, end }) => line !== undefined && start < line.end && end > line.start,
  );
  return found === undefined ? null : `caption:${found.key}`;
};

/** Puts the pictures that a Word file holds among the photos of its review. One that cannot be shown is left in the file. */
export const takePicturesOf = async (
  strapi: Core.Strapi,
  context: DeskContext,
  documentId: string,
  reading: Reading,
): Promise<void> => {
  const held = reading.source.images.filter(({ file }) => file !== null);
  if (held.length === 0) return;
  const folder = await mkdtemp(path.join(tmpdir(), 'ulger-pictures-'));
  try {
    for (const [index, { name, alt, caption, file }] of held.entries()) {
      const filepath = path.join(folder, String(index));
      await writeFile(filepath, file?.bytes ?? new Uint8Array());
      const picture = { filepath, name, altText: alt, caption: captionAt(reading, caption) };
      const photo = await takePhoto(strapi, context, picture);
      if (!isProblem(photo)) await changePhotos(strapi, documentId, (kept) => [...kept, photo]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
