import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Trigger } from './change-triggers';
import { triggerStatements } from './trigger-statements';

/** A table that follows from Strapi's: made, filled, and kept in step by triggers in the transactions that change those. */
export type DerivedTable = {
  /** The table that remembers by what it was made and filled. */
  readonly state: string;
  readonly drop: readonly string[];
  readonly create: readonly string[];
  readonly triggers: readonly Trigger[];
  readonly fill: readonly string[];
  /** What is made of it when it is full: indexes. */
  readonly index: readonly string[];
};

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

/** Knex takes a question mark for the place of a value. */
const escaped = (statement: string): string => statement.replace(/\?/g, '\\?');

/**
 * Makes and fills a table, unless it is there, was made as it would be made now, and nothing can have changed past it: SQLite loses
 * the triggers of a table that Strapi alters. Runs in `bootstrap()`.
 */
export const createDerivedTable = async (strapi: Core.Strapi, table: DerivedTable): Promise<void> => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const { connection } = strapi.db;
  const { state, drop, create, triggers, fill, index } = table;
  const statements = [
    ...create,
    ...triggers.flatMap(triggerStatements[isPostgres ? 'postgres' : 'sqlite']),
    ...fill,
    ...index,
  ];
  const digest = digestOf(statements);
  const names = triggers.map(({ name }) => name);
  await connection.raw(`CREATE TABLE IF NOT EXISTS ${state} (digest TEXT NOT NULL)`);
  const [known]: readonly { readonly digest: string }[] = await connection(state).select('digest');
  if (known?.digest === digest && (await hasAllTriggers(connection, isPostgres, names))) return;
  await connection.transaction(async (transaction) => {
    // A large newsroom takes a minute, once.
    if (isPostgres) await transaction.raw('SET LOCAL statement_timeout = 0');
    for (const statement of [...drop, ...statements]) await transaction.raw(escaped(statement));
    await transaction(state).delete();
    await transaction(state).insert({ digest });
  });
};
