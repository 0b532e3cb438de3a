import type { Core } from '@strapi/strapi';
import { deliveredActions } from '../access/delivered-actions';

const permissionType = 'plugin::users-permissions.permission';

/**
 * Gives the public exactly the right to read what is delivered, at every start, and everybody else of users-permissions none:
 * end users have no accounts. What of an entry is read, and that drafts are not, is decided by `/graphql`.
 */
export const openPublishedContent = async (strapi: Core.Strapi): Promise<void> => {
  const roles = await strapi.db.query('plugin::users-permissions.role').findMany({ populate: ['permissions'] });
  for (const { id, type, permissions } of roles) {
    const wanted = type === 'public' ? deliveredActions(strapi) : [];
    const stored: readonly { id: number; action: string }[] = permissions;
    for (const permission of stored.filter(({ action }) => !wanted.includes(action)))
      await strapi.db.query(permissionType).delete({ where: { id: permission.id } });
    for (const action of wanted.filter((wish) => !stored.some((permission) => permission.action === wish)))
      await strapi.db.query(permissionType).create({ data: { action, role: id } });
  }
};
