import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const pause = 20;
const patience = 5_000;

/**
 * Waits until nothing uses the database or waits for it, five seconds at most. Strapi writes some things without waiting for them (when
 * a token was last used, sessions that ended); a pool that is closed meanwhile rejects them where nobody listens, and the process ends
 * with an error.
 */
export const letWorkEnd = async (strapi: Core.Strapi): Promise<void> => {
  // @NOTE Knex does not type its pool (tarn), whose counters are public.
  const { pool } = strapi.db.connection.client as {
    readonly pool: { readonly numUsed: () => number; readonly numPendingAcquires: () => number };
  };
  const until = Date.now() + patience;
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < until) await wait(pause);
};
