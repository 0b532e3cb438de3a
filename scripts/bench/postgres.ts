import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { postgresUrl, startEmbeddedPostgres } from '../steps/embedded-postgres';

/** A PostgreSQL to measure on; `pid` of its first process, null where it is somebody else's. */
export type BenchPostgres = { readonly url: string; readonly pid: number | null; readonly stop: () => Promise<void> };

const newsroom = 'newsroom';

const withClient = async <Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The benchmark empties what it fills. @throws when the database holds articles that are not the benchmark's */
const refuseContent = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const { rows } = await client.query("SELECT to_regclass('articles') IS NOT NULL AS made");
    if (rows[0]?.made !== true) return;
    const { rowCount } = await client.query("SELECT 1 FROM articles WHERE document_id NOT LIKE 'article0%' LIMIT 1");
    if (rowCount !== 0)
      throw new Error('DATABASE_URL names a database with articles in it; the benchmark needs an empty one');
  });

/** The PostgreSQL of `DATABASE_URL`, whose database is filled anew, or one of the benchmark's own that is gone afterwards. */
export const benchPostgres = async (): Promise<BenchPostgres> => {
  const given = process.env.DATABASE_URL;
  if (given?.startsWith('postgres')) {
    await refuseContent(given);
    return { url: given, pid: null, stop: async () => undefined };
  }
  const directory = await mkdtemp(path.join(tmpdir(), 'ulger-bench-'));
  await chmod(directory, 0o755);
  const { address, pid, stop } = await startEmbeddedPostgres(directory, ['shared_buffers=512MB']);
  await withClient(postgresUrl(address, 'postgres'), (client) => client.query(`CREATE DATABASE ${newsroom}`));
  return {
    url: postgresUrl(address, newsroom),
    pid,
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
