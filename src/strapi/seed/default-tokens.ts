import type { Core } from '@strapi/strapi';

const defaults = ['Read Only', 'Full Access'];

/**
 * Removes the two API tokens that Strapi makes while there is no administrator yet. Nobody asked for them, and one may do
 * everything; `npm run token` makes one that only reads.
 */
export const removeDefaultTokens = async (strapi: Core.Strapi): Promise<void> => {
  if (await strapi.service('admin::user').exists()) return;
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: defaults }, lastUsedAt: null } });
};
