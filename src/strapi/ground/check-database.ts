import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Settings } from '../../../config/settings';
import { explainStart } from './start-problem';

const checkSqlite = (filename: string): void => {
  mkdirSync(path.dirname(filename), { recursive: true });
  const connection = new Sqlite(filename, { timeout: 0 });
  try {
    // Neither reading the header nor writing beside the file is put off until it is needed.
    connection.pragma('schema_version');
    connection.pragma('journal_mode = WAL');
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
    if (!busy) throw error;
  } finally {
    connection.close();
  }
};

const checkPostgres = async (url: string, ssl: boolean): Promise<void> => {
  const client = new pg.Client({ connectionString: url, ssl, connectionTimeoutMillis: 3_000 });
  // A connection that is lost while it is made is also told by an event, which nobody else hears.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * Opens the database for a moment, before anything long begins.
 *
 * @throws StartRefused when it cannot be reached, read or written
 */
export const checkDatabase = async (settings: Settings): Promise<void> => {
  const { database } = settings;
  try {
    if (database.client === 'sqlite') checkSqlite(database.filename);
    else await checkPostgres(database.url, database.ssl);
  } catch (error) {
    throw explainStart(error, settings);
  }
};
