import type { Core } from '@strapi/strapi';
import { locales } from '../../../config/locales';
import { createDerivedTable } from '../database/derived-table';
import { tablesOfStrapi } from '../database/tables-of-strapi';
import { modelOfFiles } from '../model-of-files';
import { keptLists } from './kept-list';
import { listSchema } from './list-schema';
import { listFilling, listTriggers } from './list-triggers';

/** Makes and fills the lists of what is served, where they are not as they would be made now. Runs in `bootstrap()`. */
export const createLists = async (strapi: Core.Strapi): Promise<void> => {
  const client = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
  const model = modelOfFiles(strapi.dirs.dist.root);
  const tables = tablesOfStrapi(strapi, model);
  for (const list of keptLists(model, tables)) {
    await createDerivedTable(strapi, {
      state: `${list.table}_state`,
      ...listSchema(client, list, tables),
      triggers: listTriggers(list, tables, locales),
      fill: [listFilling(list, tables, locales)],
    });
  }
};
