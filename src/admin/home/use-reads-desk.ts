import { useAuth } from '@strapi/strapi/admin';

/** Whether the user may see imports and their evidence. What is not permitted is not asked for. */
export const useReadsDesk = (): boolean =>
  useAuth('useReadsDesk', ({ permissions }) => permissions.some(({ action }) => action === 'plugin::import-desk.read'));
