import type { Core } from '@strapi/strapi';
import { progress } from '../progress';
import { removeDefaultTokens } from './default-tokens';
import { seedDemo } from './demo';
import { seedLicences } from './licences';
import { openPublishedContent } from './public-role';
import { seedRegions } from './regions';
import { seedRoles } from './roles';
import { seedUnits } from './units';

/**
 * Stores what every newsroom begins with. Each part looks at what is there and adds what is missing; nothing that someone
 * changed is changed back. Runs in `bootstrap()`, under the lock of the start.
 */
export const seed = async (strapi: Core.Strapi): Promise<void> => {
  await openPublishedContent(strapi);
  await removeDefaultTokens(strapi);
  await seedRoles(strapi);
  progress('Storing regions, units and licences');
  await seedRegions(strapi);
  await seedUnits(strapi);
  await seedLicences(strapi);
  await seedDemo(strapi);
};
