import { useAuth } from '@strapi/strapi/admin';

/** The action of a role that may see the desk; what else a user may is told by the server with each answer. */
export const mayRead = { action: 'plugin::translation-desk.read', subject: null };

/** Whether the user may see the desk. What is not permitted is not asked for. */
export const useReadsTranslations = (): boolean =>
  useAuth('useReadsTranslations', ({ permissions }) => permissions.some(({ action }) => action === mayRead.action));
