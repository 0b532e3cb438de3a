import type { Core } from '@strapi/strapi';
import type { TranslatableUid } from './translatable';

const about = [
  'api::translation-assignment.translation-assignment',
  'api::translation-comment.translation-comment',
] as const;

/** Forgets who was to translate an entry that is deleted, and what was said of it. Its history stays. */
export const forgetEntry = async (
  strapi: Core.Strapi,
  entryType: TranslatableUid,
  entryDocumentId: string,
): Promise<void> => {
  for (const uid of about) await strapi.db.query(uid).deleteMany({ where: { entryType, entryDocumentId } });
};
