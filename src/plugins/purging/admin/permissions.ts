import { useAuth } from '@strapi/strapi/admin';

/** The action of a role that may see the targets. */
export const mayRead = { action: 'plugin::purging.read', subject: null };

/** Whether the user may change targets; what is not permitted is not offered. */
export const useMayManage = (): boolean =>
  useAuth('useMayManage', ({ permissions }) => permissions.some(({ action }) => action === 'plugin::purging.manage'));
