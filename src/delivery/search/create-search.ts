import type { Core } from '@strapi/strapi';
import { createDerivedTable } from '../database/derived-table';
import { tablesOfStrapi } from '../database/tables-of-strapi';
import { modelOfFiles } from '../model-of-files';
import { searchSchema } from './search-schema';
import { searchFilling, searchTriggers } from './search-triggers';

/** Makes and fills the table of what is searched, where it is not as it would be made now. Runs in `bootstrap()`. */
export const createSearch = async (strapi: Core.Strapi): Promise<void> => {
  const client = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
  const model = modelOfFiles(strapi.dirs.dist.root);
  const tables = tablesOfStrapi(strapi, model);
  await createDerivedTable(strapi, {
    state: 'ulger_search_state',
    ...searchSchema[client],
    triggers: searchTriggers(client, model, tables),
    fill: searchFilling(client, model, tables),
  });
};
