import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import type { Problem } from '../../domain/problem';
import { postPurge } from './post-purge';
import type { PurgeTarget } from './purge-target';
import { openedSecret } from './secrets';
import { type Sender, startSender } from './sender';
import { makeMessageId } from './signature';

const running = new WeakMap<Core.Strapi, Sender>();

/** Sends purges from now on. Runs at the end of `bootstrap()`. */
export const startPurging = (strapi: Core.Strapi): void => {
  running.set(strapi, startSender(strapi));
};

/** Ends what is under way; what waits is sent after the next start. Runs in `destroy()`. */
export const endPurging = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.close();
  running.delete(strapi);
};

/** Has what is due sent at once, where this instance is the one that sends. */
export const wakePurging = (strapi: Core.Strapi): void => running.get(strapi)?.wake();

/** Sends a target a message without keys, past what waits. @returns why it was not taken; null when it was */
export const sendTest = (strapi: Core.Strapi, { name, url, secret }: PurgeTarget): Promise<Problem | null> =>
  postPurge(
    { name, url, secret: openedSecret(strapi, secret) },
    { id: makeMessageId(), keys: [], at: new Date().toISOString() },
    settings().plainHosts,
    // Nothing but the time that it takes ends a test.
    new AbortController().signal,
  );
