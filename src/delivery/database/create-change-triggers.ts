import type { Core } from '@strapi/strapi';
import { changesTable } from '../cache/changes';
import { everything } from '../cache/surrogate-keys';
import { modelOfFiles } from '../model-of-files';
import { changeTriggers } from './change-triggers';
import { tablesOfStrapi } from './tables-of-strapi';
import { triggerStatements } from './trigger-statements';

const tableInSqlite = [
  `CREATE TABLE IF NOT EXISTS ${changesTable} (id INTEGER PRIMARY KEY AUTOINCREMENT, tag TEXT NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)`,
];

const tableInPostgres = [
  `CREATE TABLE IF NOT EXISTS ${changesTable} (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tag TEXT NOT NULL, at TIMESTAMPTZ NOT NULL DEFAULT now())`,
  `CREATE OR REPLACE FUNCTION ulger_tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('${changesTable}', NEW.tag); RETURN NULL; END $$`,
  `CREATE OR REPLACE TRIGGER ulger_tell AFTER INSERT ON ${changesTable} FOR EACH ROW EXECUTE FUNCTION ulger_tell()`,
];

/** Only PostgreSQL can empty a table at a stroke, which no trigger on its rows is told of: everything may have changed. */
const onTruncate = (tables: Iterable<string>): readonly string[] => [
  `CREATE OR REPLACE FUNCTION ulger_truncated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ${changesTable} (tag) VALUES ('${everything}'); RETURN NULL; END $$`,
  ...[...new Set(tables)].map(
    (table) =>
      `CREATE OR REPLACE TRIGGER ulger_truncated AFTER TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ulger_truncated()`,
  ),
];

/**
 * Creates the table of changes and its triggers. Strapi's schema sync leaves them alone, except that SQLite loses a table's
 * triggers when the table is altered: so they are made anew with every start. Runs in `bootstrap()`.
 */
export const createChangeTriggers = async (strapi: Core.Strapi): Promise<void> => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const model = modelOfFiles(strapi.dirs.dist.root);
  const triggers = changeTriggers(model, tablesOfStrapi(strapi, model));
  const statements = [
    ...(isPostgres ? tableInPostgres : tableInSqlite),
    ...triggers.flatMap(triggerStatements[isPostgres ? 'postgres' : 'sqlite']),
    ...(isPostgres ? onTruncate(triggers.map(({ table }) => table)) : []),
  ];
  await strapi.db.connection.transaction(async (transaction) => {
    for (const statement of statements) await transaction.raw(statement);
  });
};
