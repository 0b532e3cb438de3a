import type { Server } from 'node:http';

/** What stopping needs of Strapi. */
export type RunningServer = {
  readonly server: { readonly httpServer: Server };
  destroy(): Promise<void>;
};

const patience = 25_000;

/**
 * On SIGINT and SIGTERM: takes no new request, answers those that are under way, for 25 seconds at most, and closes the
 * database. A second signal ends at once. Strapi's own handlers cut every connection.
 */
export const stopGracefully = (running: RunningServer, say: (line: string) => void): void => {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    say('Stopping …');
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
