import type { Core } from '@strapi/strapi';

/** The secret as it is stored: a copy of the database alone signs nothing. */
export const lockedSecret = (strapi: Core.Strapi, secret: string): string => {
  const stored: string | null = strapi.service('admin::encryption').encrypt(secret);
  if (stored === null) throw new Error('No ENCRYPTION_KEY is set');
  return stored;
};

/** The secret itself; null when it was stored with another `ENCRYPTION_KEY`. */
export const openedSecret = (strapi: Core.Strapi, stored: string): string | null =>
  strapi.service('admin::encryption').decrypt(stored);
