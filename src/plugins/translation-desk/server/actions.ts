import type { Core } from '@strapi/strapi';

const common = { section: 'plugins', pluginName: 'translation-desk' };

/** Makes the desk's permissions known to Strapi, so that roles can be given them. Runs in `register()`: roles are seeded after. */
export const registerActions = async ({ strapi }: { readonly strapi: Core.Strapi }): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { ...common, displayName: '查看译文 See translations', uid: 'read' },
    { ...common, displayName: '翻译、导入译文 Translate, import files', uid: 'translate' },
    { ...common, displayName: '审校、核准译文 Review and approve translations', uid: 'review' },
  ]);
};
