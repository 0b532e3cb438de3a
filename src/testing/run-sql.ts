import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { TemporaryDatabase } from './temporary-database';

/** Runs a statement on a database that no Strapi has open. */
export const runSql = async ({ env }: TemporaryDatabase, statement: string): Promise<void> => {
  if (env.DATABASE_CLIENT === 'sqlite') {
    const connection = new Sqlite(env.DATABASE_FILENAME ?? '');
    connection.exec(statement);
    connection.close();
    return;
  }
  const connection = new pg.Client({ connectionString: env.DATABASE_URL });
  await connection.connect();
  await connection.query(statement);
  await connection.end();
};
