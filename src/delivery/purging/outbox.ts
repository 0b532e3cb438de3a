import type { Core } from '@strapi/strapi';
import { changesTable } from '../cache/changes';
import { purgedKeys } from '../cache/surrogate-keys';
import { patience } from './post-purge';
import { makeMessageId } from './signature';
import { purgesTable } from './tables';

type Knex = Core.Strapi['db']['connection'];

/** A purge that is to wait for a target. */
export type NewPurge = {
  readonly targetId: number;
  readonly keys: readonly string[];
  /** When the newest of the changes was made, ISO 8601. */
  readonly at: string;
  /** When it is sent at the earliest, in milliseconds. */
  readonly dueAt: number;
};

/** A purge that waits. */
export type Purge = {
  readonly id: number;
  readonly targetId: number;
  /** The id under which it is sent, each time. */
  readonly message: string;
  readonly keys: readonly string[];
  readonly at: string;
  /** How often it was sent. */
  readonly attempts: number;
};

type PurgeRow = {
  readonly id: number | string;
  readonly target_id: number;
  readonly message: string;
  readonly keys: string;
  readonly at: string;
  readonly attempts: number;
};

const purgeOf = (row: PurgeRow): Purge => ({
  id: Number(row.id),
  targetId: row.target_id,
  message: row.message,
  // @NOTE Written by `enqueue` and `addTo` only.
  keys: JSON.parse(row.keys) as readonly string[],
  at: row.at,
  attempts: row.attempts,
});

/** CDNs take so many keys at once (Fastly: 256). */
const mostKeys = 250;
/** Notes that are taken at once. */
const mostNotes = 5_000;

/** Puts purges behind what waits for the target already, each of no more keys than CDNs take. */
export const enqueue = async (knex: Knex, { targetId, keys, at, dueAt }: NewPurge): Promise<void> => {
  for (let start = 0; start < keys.length; start += mostKeys) {
    await knex(purgesTable).insert({
      target_id: targetId,
      message: makeMessageId(),
      keys: JSON.stringify(keys.slice(start, start + mostKeys)),
      at,
      due_at: dueAt,
    });
  }
};

/** Adds keys to the last purge that waits behind another one: a target that fails for days has few purges, not thousands. */
const addedToLast = async (knex: Knex, { targetId, keys, at, dueAt }: NewPurge): Promise<boolean> => {
  const waiting: readonly PurgeRow[] = await knex(purgesTable)
    .where({ target_id: targetId })
    .orderBy('id', 'desc')
    .limit(2);
  const [last, before] = waiting.map(purgeOf);
  if (!last || !before || last.attempts > 0) return false;
  const together = [...new Set([...last.keys, ...keys])];
  if (together.length > mostKeys) return false;
  // What has been sent keeps its keys, as it keeps its id.
  const changed = await knex(purgesTable)
    .where({ id: last.id, attempts: 0 })
    .update({ keys: JSON.stringify(together), at, due_at: dueAt });
  return changed === 1;
};

/** SQLite tells a time as words of UTC. */
const instant = (at: Date | string): number => new Date(at instanceof Date ? at : `${at.replace(' ', 'T')}Z`).getTime();

type Note = { readonly tag: string; readonly at: Date | string };

/**
 * Makes purges of the changes that have been committed since the last time, for each target, in one transaction. A note is marked, not
 * counted past: PostgreSQL numbers notes when they are written and shows them when they are committed, in another order.
 *
 * @param settle milliseconds from now on for which a purge is held back
 * @returns whether there were any
 */
export const collectChanges = async (
  { db }: Core.Strapi,
  targetIds: readonly number[],
  settle: number,
): Promise<boolean> => {
  const isNew = await db.connection(changesTable).where({ collected: false }).first('id');
  if (!isNew) return false;
  await db.connection.transaction(async (transaction) => {
    const fresh = transaction(changesTable).select('id').where({ collected: false }).orderBy('id').limit(mostNotes);
    const notes: readonly Note[] = await transaction(changesTable)
      .whereIn('id', fresh)
      .where({ collected: false })
      .update({ collected: true })
      .returning(['tag', 'at']);
    if (notes.length === 0) return;
    const keys = purgedKeys(notes.map(({ tag }) => tag));
    const at = new Date(notes.reduce((newest, note) => Math.max(newest, instant(note.at)), 0)).toISOString();
    for (const targetId of targetIds) {
      const purge = { targetId, keys, at, dueAt: Date.now() + settle };
      if (!(await addedToLast(transaction, purge))) await enqueue(transaction, purge);
    }
  });
  return true;
};

/** The first purge of each target, where it is due. */
export const duePurges = async ({ db }: Core.Strapi): Promise<readonly Purge[]> => {
  const firsts = db.connection(purgesTable).min('id').groupBy('target_id');
  const rows: readonly PurgeRow[] = await db
    .connection(purgesTable)
    .whereIn('id', firsts)
    .where('due_at', '<=', Date.now());
  return rows.map(purgeOf);
};

/** In which time an attempt has come to its end; nobody else begins another one before. */
const attemptTime = patience + 5_000;

/** Counts an attempt before it is made. Null when somebody else has begun it, or the purge is gone. */
export const takePurge = async ({ db }: Core.Strapi, { id, attempts }: Purge): Promise<Purge | null> => {
  const rows: readonly PurgeRow[] = await db
    .connection(purgesTable)
    .where({ id, attempts })
    .update({ attempts: attempts + 1, due_at: Date.now() + attemptTime })
    .returning('*');
  const [row] = rows;
  return row ? purgeOf(row) : null;
};
