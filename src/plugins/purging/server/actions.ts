import type { Core } from '@strapi/strapi';

/** What a role may be allowed of purging; named so in the settings of roles. */
export const purgingActions = {
  read: 'plugin::purging.read',
  manage: 'plugin::purging.manage',
} as const;

const common = { section: 'plugins', pluginName: 'purging' };

/** Makes the permissions known to Strapi. Runs in `register()`. No role but the administrators' has them from the start. */
export const registerActions = async ({ strapi }: { readonly strapi: Core.Strapi }): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { ...common, displayName: '查看清除目标 See purge targets', uid: 'read' },
    { ...common, displayName: '管理清除目标 Manage purge targets', uid: 'manage' },
  ]);
};
