import type { Core } from '@strapi/strapi';
import type { Problem } from '../../domain/problem';
import { isGivenUp, pauseAfter } from '../../domain/purging/patience';
import type { Purge } from './outbox';
import { type PurgeTarget, storedFailure } from './purge-target';
import { purgesTable, purgeTargetsTable } from './tables';

/** The target has the purge: it waits no more. */
export const settleSent = async ({ db }: Core.Strapi, purge: Purge): Promise<void> => {
  await db.connection.transaction(async (transaction) => {
    await transaction(purgesTable).where({ id: purge.id }).delete();
    await transaction(purgeTargetsTable)
      .where({ id: purge.targetId })
      .update({ sent_at: Date.now(), failing_since: null, failed_at: null, failure: null });
  });
};

/** The target has not taken the purge: it is tried again after a pause, or given up after days. */
export const settleFailed = async (
  { db }: Core.Strapi,
  purge: Purge,
  target: PurgeTarget,
  failure: Problem,
): Promise<void> => {
  const now = Date.now();
  const since = target.failingSince ?? now;
  await db.connection.transaction(async (transaction) => {
    await transaction(purgesTable)
      .where({ id: purge.id })
      .update({ due_at: now + pauseAfter(purge.attempts, Math.random()) });
    await transaction(purgeTargetsTable)
      .where({ id: target.id })
      .update({
        failing_since: since,
        failed_at: now,
        failure: storedFailure(failure),
        given_up_at: isGivenUp(since, now) ? now : null,
      });
  });
};
