import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import { problem } from '../../domain/problem';
import { StartRefused } from './start-refused';

/** Gives the lock back. */
type Release = () => Promise<void>;

/** Tries to take the lock once; null when another instance holds it. */
type TryLock = () => Promise<Release | null>;

/** Any number that nothing else in the database uses as the key of an advisory lock. */
const advisoryKey = 0x75_6c_67_72;
const pause = 250;
const patience = 15 * 60_000;

/** A session's advisory lock, on a connection of its own: PostgreSQL gives it back when the process dies. */
const advisoryLock = (strapi: Core.Strapi): TryLock => {
  const { connection: knex } = strapi.db;
  return async () => {
    const session = await knex.client.acquireConnection();
    const give = () => knex.client.releaseConnection(session);
    try {
      const { rows } = await knex.raw('select pg_try_advisory_lock(?) as taken', [advisoryKey]).connection(session);
      if (!rows[0].taken) {
        await give();
        return null;
      }
    } catch (error) {
      await give();
      throw error;
    }
    return async () => {
      await knex.raw('select pg_advisory_unlock(?)', [advisoryKey]).connection(session);
      await give();
    };
  };
};

/** An exclusive transaction on a small database file beside SQLite's own: the system gives it back when the process dies. */
const fileLock = (strapi: Core.Strapi, filename: string): TryLock => {
  // @NOTE Knex's own copy of better-sqlite3, whose types Knex does not hand on.
  const Sqlite = strapi.db.connection.client.driver as new (
    file: string,
    options: { timeout: number },
  ) => { exec(statement: string): void; close(): void };
  return async () => {
    const lock = new Sqlite(`${filename}-start`, { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
      throw error;
    }
    return async () => {
      lock.close();
    };
  };
};

const held = new WeakMap<Core.Strapi, Release>();

/**
 * Waits until no other instance is starting on the same database, so that only one creates tables, locales and seeds.
 * Runs in `register()`, before Strapi looks at the database.
 *
 * @throws StartRefused when another instance has not finished in a quarter of an hour
 */
export const takeStartLock = async (strapi: Core.Strapi): Promise<void> => {
  const { database } = settings();
  const tryLock = database.client === 'sqlite' ? fileLock(strapi, database.filename) : advisoryLock(strapi);
  const end = Date.now() + patience;
  for (let told = false; Date.now() < end; told = true) {
    const release = await tryLock();
    if (release) {
      held.set(strapi, release);
      return;
    }
    if (!told) strapi.log.warn('Another Ulger is starting on this database: waiting until it is up.');
    await wait(pause);
  }
  throw new StartRefused(problem('START_LOCKED', { minutes: patience / 60_000 }));
};

/** Lets the next instance start. Runs at the end of `bootstrap()`, and in `destroy()` for a start that failed. */
export const releaseStartLock = async (strapi: Core.Strapi): Promise<void> => {
  const release = held.get(strapi);
  held.delete(strapi);
  await release?.();
};
