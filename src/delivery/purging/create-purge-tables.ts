import type { Core } from '@strapi/strapi';
import { changesTable } from '../cache/changes';
import { purgesTable, purgeTargetsTable } from './tables';

/**
 * Creates what is missing of the tables of purging. Strapi's schema sync leaves them alone. Times are milliseconds since 1970. Runs in
 * `bootstrap()`, under the lock of the start, when the table of changes is there.
 */
export const createPurgeTables = async ({ db }: Core.Strapi): Promise<void> => {
  // @NOTE Each use of Knex's `schema` is a list of statements of its own.
  const knex = db.connection;
  if (!(await knex.schema.hasTable(purgeTargetsTable))) {
    await knex.schema.createTable(purgeTargetsTable, (table) => {
      table.increments('id');
      table.text('name').notNullable();
      table.text('url').notNullable();
      table.text('secret').notNullable();
      table.boolean('enabled').notNullable();
      table.bigInteger('created_at').notNullable();
      table.bigInteger('sent_at');
      table.bigInteger('failing_since');
      table.bigInteger('failed_at');
      table.text('failure');
      table.bigInteger('given_up_at');
    });
  }
  if (!(await knex.schema.hasTable(purgesTable))) {
    await knex.schema.createTable(purgesTable, (table) => {
      table.bigIncrements('id');
      table.integer('target_id').notNullable();
      table.text('message').notNullable();
      table.text('keys').notNullable();
      table.text('at').notNullable();
      table.integer('attempts').notNullable().defaultTo(0);
      table.bigInteger('due_at').notNullable();
      table.index(['target_id', 'id'], `${purgesTable}_of_target`);
    });
  }
  if (!(await knex.schema.hasColumn(changesTable, 'collected'))) {
    await knex.schema.alterTable(changesTable, (table) => {
      table.boolean('collected').notNullable().defaultTo(false);
    });
  }
  await knex.raw(`CREATE INDEX IF NOT EXISTS ${changesTable}_uncollected ON ${changesTable} (id) WHERE NOT collected`);
};
