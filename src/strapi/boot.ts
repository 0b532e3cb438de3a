import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { settings } from '../../config/settings';
import { explainStart } from './ground/start-problem';

/** Where Strapi finds its parts: sources under `appDir`, everything compiled under `distDir`. */
export const directories = (root: string) => ({ appDir: root, distDir: path.join(root, 'dist') });

export type BootOptions = {
  /** Whether `/admin` is served; only the server needs it. */
  readonly admin?: boolean;
  /** Another folder of compiled files than `dist`. */
  readonly distDir?: string;
};

/**
 * Loads Strapi with Ulger in it, ready to store and to answer, without listening. Scripts and the server begin here.
 *
 * @throws SettingsError when a setting is missing or wrong, StartRefused when the database cannot be used
 */
export const boot = async ({ admin = false, ...folders }: BootOptions = {}): Promise<Core.Strapi> => {
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const read = settings();
  try {
    return await createStrapi({
      ...directories(read.root),
      ...folders,
      autoReload: false,
      serveAdminPanel: admin,
    }).load();
  } catch (error) {
    throw explainStart(error, read);
  }
};
