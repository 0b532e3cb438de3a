import type { Core } from '@strapi/strapi';
import type { RawRow } from '../load/decode';
import type { Database } from '../load/reading';
import type { DeliveredModel } from '../shape/delivered-model';
import { postgres, sqlite } from '../sql/dialect';
import { tablesOfStrapi } from './tables-of-strapi';

const isRow = (value: unknown): value is RawRow => typeof value === 'object' && value !== null;

/** SQLite's driver answers with the rows, PostgreSQL's with an object that holds them. */
const rowsOf = (answer: unknown): readonly RawRow[] => {
  const rows: unknown = isRow(answer) && !Array.isArray(answer) ? answer.rows : answer;
  return Array.isArray(rows) ? rows.filter(isRow) : [];
};

/** Strapi's database, read by statements of our own. */
export const databaseOfStrapi = (strapi: Core.Strapi, model: DeliveredModel): Database => ({
  dialect: strapi.db.dialect.client === 'postgres' ? postgres : sqlite,
  tables: tablesOfStrapi(strapi, model),
  // @NOTE Knex's type of a binding leaves out lists, which it hands to PostgreSQL's driver as arrays.
  run: async ({ text, values }) => rowsOf(await strapi.db.connection.raw(text, values as never)),
});
