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

/**
 * On SIGINT and SIGTERM: says at `/readyz` that it stops, for `delay` seconds, in which balancers look elsewhere; then takes no new
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
};
