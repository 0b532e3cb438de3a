import type { Core } from '@strapi/strapi';
import { everything } from '../cache/surrogate-keys';
import { enqueue } from './outbox';
import { type PurgeTarget, type TargetRow, targetOf } from './purge-target';
import { lockedSecret } from './secrets';
import { makeSecret } from './signature';
import { purgesTable, purgeTargetsTable } from './tables';

/** What an administrator says of a target. */
export type TargetFields = { readonly name: string; readonly url: string; readonly enabled: boolean };

type Knex = Core.Strapi['db']['connection'];

/** What a target is like that has never been tried. */
const untried = { failing_since: null, failed_at: null, failure: null, given_up_at: null };

export const listTargets = async ({ db }: Core.Strapi): Promise<readonly PurgeTarget[]> => {
  const rows: readonly TargetRow[] = await db.connection(purgeTargetsTable).select('*').orderBy('id');
  return rows.map(targetOf);
};

export const findTarget = async ({ db }: Core.Strapi, id: number): Promise<PurgeTarget | null> => {
  const row: TargetRow | undefined = await db.connection(purgeTargetsTable).where({ id }).first();
  return row ? targetOf(row) : null;
};

/** How many purges wait, by the target that they are for. */
export const countWaiting = async ({ db }: Core.Strapi): Promise<ReadonlyMap<number, number>> => {
  const rows: readonly { readonly target_id: number; readonly waiting: number | string }[] = await db
    .connection(purgesTable)
    .select('target_id')
    .count('* as waiting')
    .groupBy('target_id');
  return new Map(rows.map(({ target_id, waiting }) => [target_id, Number(waiting)]));
};

/** @returns the target's id, and its secret, which is told only this once */
export const createTarget = async (
  strapi: Core.Strapi,
  fields: TargetFields,
): Promise<{ readonly id: number; readonly secret: string }> => {
  const secret = makeSecret();
  const row = { ...fields, secret: lockedSecret(strapi, secret), created_at: Date.now() };
  const [created] = await strapi.db.connection(purgeTargetsTable).insert(row).returning('id');
  return { id: created.id, secret };
};

const forget = async (transaction: Knex, id: number): Promise<void> => {
  await transaction(purgesTable).where({ target_id: id }).delete();
  await transaction(purgeTargetsTable).where({ id }).update(untried);
};

/**
 * Purges everything in the place of what waits: for a target that was told nothing for a while. What is under way is not called back;
 * everything comes after it.
 */
const beginAnew = async (transaction: Knex, id: number): Promise<void> => {
  await forget(transaction, id);
  const now = Date.now();
  await enqueue(transaction, { targetId: id, keys: [everything], at: new Date(now).toISOString(), dueAt: now });
};

/** What waits goes with the switch; a target that is switched on again has missed what was purged meanwhile. */
export const updateTarget = async (strapi: Core.Strapi, before: PurgeTarget, fields: TargetFields): Promise<void> => {
  const { id } = before;
  await strapi.db.connection.transaction(async (transaction) => {
    await transaction(purgeTargetsTable).where({ id }).update(fields);
    if (fields.enabled === before.enabled) return;
    if (fields.enabled) await beginAnew(transaction, id);
    else await forget(transaction, id);
  });
};

/** @returns the new secret, which is told only this once */
export const renewSecret = async (strapi: Core.Strapi, { id }: PurgeTarget): Promise<string> => {
  const secret = makeSecret();
  const stored = lockedSecret(strapi, secret);
  await strapi.db.connection(purgeTargetsTable).where({ id }).update({ secret: stored });
  return secret;
};

export const removeTarget = async ({ db }: Core.Strapi, { id }: PurgeTarget): Promise<void> => {
  await db.connection.transaction(async (transaction) => {
    await transaction(purgesTable).where({ target_id: id }).delete();
    await transaction(purgeTargetsTable).where({ id }).delete();
  });
};

/** Makes what waits due at once; takes up again a target that was given up. */
export const tryAgainNow = async ({ db }: Core.Strapi, { id, givenUpAt }: PurgeTarget): Promise<void> => {
  await db.connection.transaction(async (transaction) => {
    if (givenUpAt !== null) await beginAnew(transaction, id);
    else await transaction(purgesTable).where({ target_id: id }).update({ due_at: Date.now() });
  });
};
