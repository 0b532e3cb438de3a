import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { tablesOfStrapi } from '../database/tables-of-strapi';
import { triggerStatements } from '../database/trigger-statements';
import { modelOfFiles } from '../model-of-files';
import { searchSchema } from './search-schema';
import { searchFilling, searchTriggers } from './search-triggers';

/** By what the table was made and filled. */
const stateTable = 'ulger_search_state';

type Connection = Core.Strapi['db']['connection'];

const hasAllTriggers = async (
  connection: Connection,
  isPostgres: boolean,
  names: readonly string[],
): Promise<boolean> => {
  const rows: readonly { readonly name: string }[] = isPostgres
    ? await connection('pg_trigger').whereIn('tgname', names).distinct({ name: 'tgname' })
    : await connection('sqlite_master').where('type', 'trigger').whereIn('name', names).select('name');
  return rows.length === names.length;
};

const digestOf = (statements: readonly string[]): string =>
  createHash('sha256').update(statements.join(';')).digest('hex');

/**
 * Makes and fills the table of what is searched, unless it is there, was made as it would be made now, and nothing can have
 * changed past it: SQLite loses the triggers of a table that Strapi alters. Runs in `bootstrap()`.
 */
export const createSearch = async (strapi: Core.Strapi): Promise<void> => {
  const client = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
  const { connection } = strapi.db;
  const model = modelOfFiles(strapi.dirs.dist.root);
  const tables = tablesOfStrapi(strapi, model);
  const { create, index, drop } = searchSchema[client];
  const triggers = searchTriggers(client, model, tables);
  const statements = [
    ...create,
    ...triggers.flatMap(triggerStatements[client]),
    ...searchFilling(client, model, tables),
    ...index,
  ];
  const digest = digestOf(statements);
  const names = triggers.map(({ name }) => name);
  await connection.raw(`CREATE TABLE IF NOT EXISTS ${stateTable} (digest TEXT NOT NULL)`);
  const [state]: readonly { readonly digest: string }[] = await connection(stateTable).select('digest');
  if (state?.digest === digest && (await hasAllTriggers(connection, client === 'postgres', names))) return;
  await connection.transaction(async (transaction) => {
    // A large newsroom takes a minute, once.
    if (client === 'postgres') await transaction.raw('SET LOCAL statement_timeout = 0');
    for (const statement of [...drop, ...statements]) await transaction.raw(escaped(statement));
    await transaction(stateTable).delete();
    await transaction(stateTable).insert({ digest });
  });
};

/** Knex takes a question mark for the place of a value. */
const escaped = (statement: string): string => statement.replace(/\?/g, '\\?');
