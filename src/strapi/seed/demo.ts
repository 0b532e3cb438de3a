import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import { progress } from '../progress';
import { readDemo } from './demo/read-demo';
import { storeDemo } from './demo/store-demo';
import { storeImage } from './demo/store-image';

/** Whether the newsroom is empty and has never had the demo: who deletes it does not get it again. */
const wantsDemo = async (strapi: Core.Strapi): Promise<boolean> => {
  if (!settings().demo) return false;
  if (await strapi.store({ type: 'ulger', name: 'seed' }).get({ key: 'demo' })) return false;
  return (await strapi.db.query('api::article.article').count()) === 0;
};

/**
 * Fills an empty newsroom with one published article and all around it, from `database/demo/`. `ULGER_DEMO=false` keeps it
 * empty. A start that is cut short leaves at most pictures in the media library, which the next start uses.
 */
export const seedDemo = async (strapi: Core.Strapi): Promise<void> => {
  if (!(await wantsDemo(strapi))) return;
  const demo = await readDemo(path.join(settings().root, 'database', 'demo'));
  const images = new Map<string, number>();
  progress('Storing the demo newsroom: images');
  for (const { key, words } of demo.entries['api::photo-caption.photo-caption']) {
    images.set(key, await storeImage(strapi, demo.image(key), words['zh-Hans']?.altText ?? ''));
  }
  await storeDemo(strapi, demo, images);
  strapi.log.info('The demo newsroom is stored and published.');
};
