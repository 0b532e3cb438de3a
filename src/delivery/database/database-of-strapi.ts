import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import { limits } from '../limits';
import type { DeliveredModel } from '../shape/delivered-model';
import type { Database } from './database';
import { Gate } from './gate';
import { guardedDatabase } from './guarded-database';
import { postgresDatabase } from './postgres-database';
import { type Pulse, postgresPulse, sqlitePulse } from './pulse';
import { sqliteDatabase } from './sqlite-database';
import { tablesOfStrapi } from './tables-of-strapi';

/** The database that Strapi writes to, as delivery reads it, and whether it is there. */
export const databaseOfStrapi = (
  strapi: Core.Strapi,
  model: DeliveredModel,
): { readonly database: Database; readonly pulse: Pulse } => {
  const tables = tablesOfStrapi(strapi, model);
  const { database, delivery } = settings();
  const gate = new Gate({ places: delivery.statements, queue: limits.queue, patience: limits.queueTime });
  const isPostgres = database.client === 'postgres';
  const pulse = isPostgres ? postgresPulse(database) : sqlitePulse;
  const bare = isPostgres ? postgresDatabase(database, tables) : sqliteDatabase(database.filename, tables);
  return { database: guardedDatabase(bare, gate, pulse), pulse };
};
