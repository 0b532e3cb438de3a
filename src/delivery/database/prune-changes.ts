import type { Core } from '@strapi/strapi';
import { changesTable } from '../cache/changes';
import { purgeTargetsTable } from '../purging/tables';

/** Caches look at what is new within a second, and drop everything when they find that notes are gone which they have not seen. */
const old = { sqlite: "datetime('now', '-1 minute')", postgres: "now() - interval '1 minute'" } as const;

/**
 * Deletes the notes of changes that nobody needs any more: older than a minute, and made into purges where there is a target that
 * waits for them. The newest stays: by its number a cache that has slept sees how much it has missed.
 */
export const pruneChanges = async ({ db }: Core.Strapi): Promise<void> => {
  const before = old[db.dialect.client === 'postgres' ? 'postgres' : 'sqlite'];
  await db.connection.raw(
    `DELETE FROM ${changesTable} WHERE at < ${before} AND id < (SELECT max(id) FROM ${changesTable})
      AND (collected OR NOT EXISTS (SELECT 1 FROM ${purgeTargetsTable} WHERE enabled AND given_up_at IS NULL))`,
  );
};
