import type { IncomingMessage } from 'node:http';

/** For how many milliseconds, and bytes, what is refused already is still taken in. */
const patience = 300;
const most = 10_000_000;

/**
 * Takes in, and forgets, what is still on its way of a request: a client that is cut off while it sends does not read why.
 *
 * @returns when it has ended, or has gone on for long enough
 */
export const drain = (request: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    if (request.complete || request.destroyed) return resolve();
    let size = 0;
    const end = (): void => {
      clearTimeout(enough);
      request.off('data', count);
      resolve();
    };
    const count = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > most) end();
    };
    const enough = setTimeout(end, patience);
    for (const event of ['end', 'error', 'close']) request.once(event, end);
    request.on('data', count);
  });
