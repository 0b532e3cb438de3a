import type { Core } from '@strapi/strapi';
import { deliveredTypes } from '../shape/delivered-types';

type Index = { readonly name: string; readonly table: string; readonly columns: string; readonly where: string };

type Column = { readonly name: string; readonly isText: boolean };

const columnOf = (strapi: Core.Strapi, uid: string, field: string): Column => {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  if (!attribute || !('columnName' in attribute) || typeof attribute.columnName !== 'string')
    throw new Error(`${uid} stores no ${field}`);
  return { name: attribute.columnName, isText: attribute.type === 'string' || attribute.type === 'text' };
};

/**
 * An index for each order in which rows of a type are listed, the document last as in every order of delivery: a page is read off
 * its beginning. Types without draft & publish have few rows and need none.
 */
const indexesOf = (strapi: Core.Strapi): readonly Index[] => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const byText = isPostgres ? ' COLLATE "C"' : '';
  return deliveredTypes.flatMap(({ uid, order, furtherOrders = [] }): readonly Index[] => {
    const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
    if (!type?.options?.draftAndPublish) return [];
    const table = strapi.db.metadata.get(uid).tableName;
    return [...order, ...furtherOrders].map(({ field, descending }) => {
      const { name, isText } = columnOf(strapi, uid, field);
      const nulls = isPostgres ? ' NULLS LAST' : '';
      const direction = descending ? `DESC${nulls}` : 'ASC';
      return {
        name: `ulger_${table}_by_${name}${descending && !order.some((key) => key.field === field) ? '_down' : ''}`,
        table,
        columns: `"${name}"${isText ? byText : ''} ${direction}, "document_id"${byText}`,
        where: '"published_at" IS NOT NULL',
      };
    });
  });
};

/** Creates what is missing of the indexes that delivery reads by. Strapi's schema sync leaves them alone. Runs in `bootstrap()`. */
export const createDeliveryIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { name, table, columns, where } of indexesOf(strapi)) {
    await strapi.db.connection.raw(`create index if not exists "${name}" on "${table}" (${columns}) where ${where}`);
  }
};
