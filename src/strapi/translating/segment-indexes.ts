import type { Core } from '@strapi/strapi';

/** By which segments are unique, counted for the overview, and found again. */
const indexes = [
  {
    name: 'ulger_translation_segments_place',
    unique: true,
    on: 'translation_segments (entry_type, entry_document_id, target_locale, path)',
  },
  {
    name: 'ulger_translation_segments_progress',
    unique: false,
    on: 'translation_segments (entry_type, entry_document_id, target_locale, kind, state, errors, warnings)',
  },
  {
    name: 'ulger_translation_segments_source',
    unique: false,
    on: 'translation_segments (target_locale, source_hash)',
  },
  {
    name: 'ulger_translation_events_place',
    unique: false,
    on: 'translation_events (entry_document_id, target_locale, happened_at)',
  },
  {
    name: 'ulger_translation_memories_key',
    unique: false,
    on: 'translation_memories (target_locale, source_hash)',
  },
  { name: 'ulger_translation_memories_age', unique: false, on: 'translation_memories (target_locale, updated_at)' },
  {
    name: 'ulger_translation_assignments_place',
    unique: true,
    on: 'translation_assignments (entry_type, entry_document_id, target_locale)',
  },
  {
    name: 'ulger_translation_comments_place',
    unique: false,
    on: 'translation_comments (entry_document_id, target_locale, path)',
  },
] as const;

/** Creates what is missing of the indexes of the translation desk's tables. Strapi's schema sync leaves them alone. Runs in `bootstrap()`. */
export const createSegmentIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { name, unique, on } of indexes)
    await strapi.db.connection.raw(`create ${unique ? 'unique ' : ''}index if not exists ${name} on ${on}`);
};
