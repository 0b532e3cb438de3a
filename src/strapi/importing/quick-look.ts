import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { type DatabaseSettings, settings } from '../../../config/settings';

/** A run over this very text (Strapi names the column of `sha256` so), unless a later run over the same article read another. */
const lastRunOver = (placeholder: string): string => `
  SELECT run.id AS id
  FROM import_runs run
  JOIN import_runs_source_document_lnk link ON link.import_run_id = run.id
  JOIN source_documents source ON source.id = link.source_document_id
  WHERE run.outcome = 'stored' AND source.sha_256 = ${placeholder} AND NOT EXISTS (
    SELECT 1 FROM import_runs later
    WHERE later.outcome = 'stored' AND later.article_document_id = run.article_document_id AND later.id > run.id)`;

const readSqlite = (filename: string, sha256: string): boolean => {
  if (!existsSync(filename)) return false;
  const database = new Sqlite(filename, { readonly: true, fileMustExist: true });
  try {
    return database.prepare(lastRunOver('?')).get(sha256) !== undefined;
  } finally {
    database.close();
  }
};

const readPostgres = async (url: string, sha256: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_500, query_timeout: 1_500 });
  await client.connect();
  try {
    return (await client.query(lastRunOver('$1'), [sha256])).rows.length > 0;
  } finally {
    await client.end();
  }
};

const read = async (database: DatabaseSettings, sha256: string): Promise<boolean> =>
  database.client === 'sqlite' ? readSqlite(database.filename, sha256) : readPostgres(database.url, sha256);

/**
 * Whether the last import of its article was of this very text, asked of the database without booting Strapi: the second import of a
 * file answers at once. False also where nothing can be said (a new or an unreachable database): the import itself then finds out.
 *
 * @param sha256 digest of the decoded text, as `textDigest` makes it
 */
export const isAlreadyImported = (sha256: string): Promise<boolean> =>
  read(settings().database, sha256).catch(() => false);
