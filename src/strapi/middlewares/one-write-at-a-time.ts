import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, isWrite } from '../document-action';

/** The transaction whose write the running code belongs to. */
const writing = new AsyncLocalStorage<object>();

/** The last write of each running transaction: the next one waits for it. */
const lastWrite = new WeakMap<object, Promise<unknown>>();

/** PostgreSQL's key of the lock: any number that nothing else in the database locks. */
const lockKey = 7_100_711;

type Transaction = { raw(statement: string, bindings?: readonly unknown[]): PromiseLike<unknown> };

/** Waits, within a transaction, until no other writes; it ends with the transaction. For one that looks before it writes. */
export const takeTurn = async (strapi: Core.Strapi, trx: Transaction): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [lockKey]);
};

/**
 * Every write is one transaction, from the first check to the last link, and no two overlap: a write of one document rewrites
 * links of others. SQLite has one writer anyway; PostgreSQL, and with it several instances of Ulger, waits for an advisory lock
 * that ends with the transaction. A newsroom saves a few times in a second, and a save takes some hundredths.
 *
 * Writes started side by side within one transaction, as the content manager's bulk actions do, take turns too. A write that is
 * refused leaves nothing behind even when the transaction around it goes on.
 */
export const oneWriteAtATime: DocumentMiddleware = (strapi) => async (action, next) => {
  if (!isWrite(action)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    if (writing.getStore() === trx) return next();
    const write = async (): Promise<unknown> => {
      await takeTurn(strapi, trx);
      await trx.raw('SAVEPOINT ulger_write');
      try {
        const result = await writing.run(trx, next);
        await trx.raw('RELEASE SAVEPOINT ulger_write');
        return result;
      } catch (error) {
        await trx.raw('ROLLBACK TO SAVEPOINT ulger_write');
        throw error;
      }
    };
    const turn = (lastWrite.get(trx) ?? Promise.resolve()).then(write, write);
    lastWrite.set(trx, turn);
    return turn;
  });
};
