import type { Core } from '@strapi/strapi';

/** What a role may be allowed at the import desk; named so in the settings of roles. */
export const deskActions = {
  read: 'plugin::import-desk.read',
  import: 'plugin::import-desk.import',
  confirm: 'plugin::import-desk.confirm',
} as const;

const common = { section: 'plugins', pluginName: 'import-desk' };

/** Makes the desk's permissions known to Strapi, so that roles can be given them. Runs in `register()`: roles are seeded after. */
export const registerActions = async ({ strapi }: { readonly strapi: Core.Strapi }): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { ...common, displayName: '查看导入 See imports and their evidence', uid: 'read' },
    { ...common, displayName: '导入、生成草稿、放弃 Import, make drafts, discard', uid: 'import' },
    { ...common, displayName: '确认、更正、拒绝 Confirm, correct, reject', uid: 'confirm' },
  ]);
};
