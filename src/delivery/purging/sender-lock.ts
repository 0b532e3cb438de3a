import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import type { DatabaseSettings } from '../../../config/settings';

/** What only one process on a database has at a time: the right to send. */
export type SenderLock = {
  /** Whether this process has it: it is taken where nobody has it. */
  readonly take: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** Any number that nothing else in the database uses as the key of an advisory lock. */
const advisoryKey = 0x75_6c_70_67;

/** PostgreSQL forgets a session whose machine is gone after 15 seconds, not after two hours. */
const keepAlive = '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2';

/** A session's advisory lock, on a connection of its own: PostgreSQL gives it back when the process dies. */
const advisoryLock = (url: string, ssl: boolean): SenderLock => {
  let session: pg.Client | null = null;
  let isTaken = false;
  const forget = (of: pg.Client): void => {
    if (session !== of) return;
    session = null;
    isTaken = false;
    of.end().catch(() => undefined);
  };
  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({
      connectionString: url,
      ssl,
      connectionTimeoutMillis: 3_000,
      query_timeout: 3_000,
      options: keepAlive,
      application_name: 'ulger purging',
    });
    made.on('error', () => forget(made));
    made.on('end', () => forget(made));
    await made.connect();
    return made;
  };
  return {
    take: async () => {
      session ??= await connect();
      const own = session;
      try {
        // A lock that is held is not taken twice: the session is only asked whether it is there.
        const { rows } = await own.query(
          isTaken ? 'SELECT true AS taken' : `SELECT pg_try_advisory_lock(${advisoryKey}) AS taken`,
        );
        isTaken = rows[0]?.taken === true;
        return isTaken;
      } catch (error) {
        forget(own);
        throw error;
      }
    },
    release: async () => {
      if (session) forget(session);
    },
  };
};

/** An exclusive transaction on a small database file beside SQLite's own: the system gives it back when the process dies. */
const fileLock = (filename: string): SenderLock => {
  let held: BetterSqlite3.Database | null = null;
  return {
    take: async () => {
      if (held) return true;
      const lock = new BetterSqlite3(`${filename}-purging`, { timeout: 0 });
      try {
        lock.exec('BEGIN EXCLUSIVE');
        held = lock;
        return true;
      } catch (error) {
        lock.close();
        if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') return false;
        throw error;
      }
    },
    release: async () => {
      held?.close();
      held = null;
    },
  };
};

export const senderLock = (database: DatabaseSettings): SenderLock =>
  database.client === 'postgres' ? advisoryLock(database.url, database.ssl) : fileLock(database.filename);
