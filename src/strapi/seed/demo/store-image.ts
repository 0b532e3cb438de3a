import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const fileType = 'plugin::upload.file';

/**
 * Uploads a picture as the media library does and returns its id. One that is there already, from a start that was cut short,
 * is not uploaded again.
 */
export const storeImage = async (strapi: Core.Strapi, file: string, alternativeText: string): Promise<number> => {
  const name = `demo-${path.basename(file)}`;
  const stored = await strapi.db.query(fileType).findOne({ select: ['id'], where: { name } });
  if (stored) return stored.id;
  const { size } = await stat(file);
  const [uploaded] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath: file, originalFilename: name, mimetype: 'image/jpeg', size },
    });
  return uploaded.id;
};
