import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { drainingKey } from '../../src/delivery/endpoint/health';

/** What stopping needs of Strapi. */
export type RunningServer = {
  readonly server: { readonly httpServer: Server };
  readonly config: { set(key: string, value: unknown): unknown };
  destroy(): Promise<void>;
};

const patience = 25_000;

/** How often it is looked whether the shell of `npm start` is still there, in milliseconds. */
const watch = 500;

/** `npm start` runs a shell that hands no SIGTERM on: who stops npm would leave a server behind that nobody sees. */
const onNpmGone = (stop: () => void): void => {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const shell = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watching);
    stop();
  }, watch).unref();
};

/**
 * On SIGINT and SIGTERM, and when npm is gone that started it: says at `/readyz` that it stops, for `delay` seconds, in which balancers look elsewhere; then takes no new
 * request, answers those that are under way, for 25 seconds at most, and closes the database. A second signal ends at once. Strapi's
 * own handlers cut every connection.
 */
export const stopGracefully = (running: RunningServer, delay: number, say: (line: string) => void): void => {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    say('Stopping …');
    running.config.set(drainingKey, true);
    await sleep(delay * 1_000);
    const { httpServer } = running.server;
    const answered = new Promise((resolve) => httpServer.close(resolve));
    httpServer.closeIdleConnections();
    await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
    await running.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => void stop());
  }
  onNpmGone(() => void (stopping || stop()));
};
