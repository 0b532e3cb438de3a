import type { Core } from '@strapi/strapi';
import { makeTransactionsDurable } from './durable-transactions';
import { takeTurnsOnSqlite } from './immediate-transactions';
import { keepColumns } from './kept-columns';
import { keepRows } from './kept-rows';
import { takeStartLock } from './start-lock';
import { createUniqueIndexes, explainUniqueViolations } from './unique-indexes';

/**
 * What loses nothing, before Strapi touches the database. Runs in `register()`.
 *
 * @throws StartRefused when this start would lose something, or another instance is starting
 */
export const layGround = async (strapi: Core.Strapi): Promise<void> => {
  makeTransactionsDurable(strapi);
  takeTurnsOnSqlite(strapi);
  await takeStartLock(strapi);
  await keepRows(strapi);
  keepColumns(strapi);
};

/** What needs the tables. Runs first in `bootstrap()`. */
export const finishGround = async (strapi: Core.Strapi): Promise<void> => {
  await createUniqueIndexes(strapi);
  explainUniqueViolations(strapi);
};
