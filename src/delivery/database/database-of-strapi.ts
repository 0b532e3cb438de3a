import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import type { DeliveredModel } from '../shape/delivered-model';
import type { Database } from './database';
import { postgresDatabase } from './postgres-database';
import { sqliteDatabase } from './sqlite-database';
import { tablesOfStrapi } from './tables-of-strapi';

/** The database that Strapi writes to, as delivery reads it. */
export const databaseOfStrapi = (strapi: Core.Strapi, model: DeliveredModel): Database => {
  const tables = tablesOfStrapi(strapi, model);
  const { database } = settings();
  return database.client === 'postgres'
    ? postgresDatabase(database, tables)
    : sqliteDatabase(database.filename, tables);
};
