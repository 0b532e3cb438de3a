import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import { pruneChanges } from '../database/prune-changes';
import { collectChanges, duePurges, type Purge, takePurge } from './outbox';
import { postPurge } from './post-purge';
import type { PurgeTarget } from './purge-target';
import { openedSecret } from './secrets';
import { senderLock } from './sender-lock';
import { settleFailed, settleSent } from './settle';
import { listTargets } from './targets';

/** How often the database is asked for what has changed, and how often notes are deleted, in milliseconds. */
const beat = 500;
const pruning = 30_000;
/** How long an attempt that is under way may take when the server stops. */
const farewell = 2_000;

/**
 * How long a purge is held back after its change was seen. Within a second every instance on PostgreSQL has been told of a change; a
 * CDN that asked one of them earlier would keep the older answer. On SQLite whoever asks is told.
 */
const settleOn = { sqlite: 0, postgres: 1_000 } as const;

export type Sender = {
  /** Looks at what is due without waiting for the next beat. */
  readonly wake: () => void;
  readonly close: () => Promise<void>;
};

/** Sends what waits, in the order of each target; all targets at once, so that none waits for another. */
export const startSender = (strapi: Core.Strapi): Sender => {
  const { database, plainHosts } = settings();
  const settle = settleOn[database.client];
  const lock = senderLock(database);
  const stopping = new AbortController();
  const underWay = new Map<number, Promise<void>>();
  let isClosed = false;
  let waiting: NodeJS.Timeout | null = null;
  let beating: Promise<void> | null = null;
  let pruned = 0;
  let complaint = '';

  const send = async (due: Purge, target: PurgeTarget): Promise<void> => {
    const purge = await takePurge(strapi, due);
    if (!purge) return;
    const { name, url } = target;
    const receiver = { name, url, secret: openedSecret(strapi, target.secret) };
    const message = { id: purge.message, keys: purge.keys, at: purge.at };
    const failure = await postPurge(receiver, message, plainHosts, stopping.signal);
    await (failure ? settleFailed(strapi, purge, target, failure) : settleSent(strapi, purge));
  };

  const begin = (due: Purge, target: PurgeTarget): void => {
    const sending = send(due, target)
      .catch(complain)
      .finally(() => {
        underWay.delete(target.id);
        wake();
      });
    underWay.set(target.id, sending);
  };

  const look = async (): Promise<void> => {
    if (Date.now() - pruned > pruning) {
      pruned = Date.now();
      await pruneChanges(strapi);
    }
    const targets = (await listTargets(strapi)).filter(({ enabled, givenUpAt }) => enabled && givenUpAt === null);
    if (targets.length === 0 || !(await lock.take())) return;
    const ids = targets.map(({ id }) => id);
    await collectChanges(strapi, ids, settle);
    for (const due of await duePurges(strapi)) {
      const target = targets.find(({ id }) => id === due.targetId);
      if (target && !underWay.has(target.id) && !isClosed) begin(due, target);
    }
  };

  /** A database that is away is told once, not twice a second; what waits is sent when it is back. */
  const complain = (error: unknown): void => {
    const words = error instanceof Error ? error.message : String(error);
    if (!isClosed && words !== complaint) strapi.log.warn(`Purges are not sent: ${words}`);
    complaint = words;
  };

  const next = (after: number): void => {
    if (waiting) clearTimeout(waiting);
    waiting = isClosed ? null : setTimeout(run, after).unref();
  };

  const run = (): void => {
    beating ??= look()
      .then(() => {
        complaint = '';
      })
      .catch(complain)
      .finally(() => {
        beating = null;
        next(beat);
      });
  };

  const wake = (): void => next(0);

  next(beat);
  return {
    wake,
    close: async () => {
      isClosed = true;
      if (waiting) clearTimeout(waiting);
      const impatience = setTimeout(() => stopping.abort(), farewell);
      await beating;
      await Promise.all(underWay.values());
      clearTimeout(impatience);
      await lock.release();
    },
  };
};
