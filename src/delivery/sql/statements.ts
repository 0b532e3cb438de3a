import type { ListPlan, RowsPlan } from '../plan/plan';
import type { DeliveredType, RelationField } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName } from './compiling';
import { named } from './dialect';
import { column, join, keyword, type Sql, sql } from './fragment';
import { links } from './links';
import { orderBy } from './order';
import { byLocale, hasStatus, isServed } from './served-row';
import { where } from './where';

/** What every row brings besides its fields. */
export const rowColumns = {
  id: '_id',
  document: '_document',
  locale: '_locale',
  parent: '_parent',
  total: '_total',
} as const;

const selected = (compiling: Compiling, { type, columns }: RowsPlan, alias: string): Sql =>
  named([
    [column(alias, 'id'), rowColumns.id],
    [column(alias, 'document_id'), rowColumns.document],
    [column(alias, 'locale'), rowColumns.locale],
    ...columns.map(({ name }) => [fieldColumn(compiling, type.uid, alias, name), name] as const),
  ]);

const matches = (compiling: Compiling, list: ListPlan, alias: string): Sql =>
  sql`${isServed(compiling, list.rows.type, alias)} AND ${where(compiling, list.rows.type, alias, list.where)}`;

/** The rows of a root list. */
export const listStatement = (compiling: Compiling, list: ListPlan): Sql => {
  const { type } = list.rows;
  const order = list.order.length > 0 ? list.order : type.order;
  const row = compiling.alias();
  return sql`SELECT ${selected(compiling, list.rows, row)} FROM ${tableName(compiling, type.uid)} ${keyword(row)} WHERE ${matches(compiling, list, row)} ORDER BY ${orderBy(compiling, type, row, order)} LIMIT ${list.page.limit} OFFSET ${list.page.offset}`;
};

/** How many rows a root list has on all pages. */
export const countStatement = (compiling: Compiling, list: ListPlan): Sql => {
  const row = compiling.alias();
  return sql`SELECT COUNT(*) AS ${keyword(`"${rowColumns.total}"`)} FROM ${tableName(compiling, list.rows.type.uid)} ${keyword(row)} WHERE ${matches(compiling, list, row)}`;
};

/** The served row of one document. */
export const oneStatement = (compiling: Compiling, rows: RowsPlan, documentId: Sql): Sql => {
  const row = compiling.alias();
  return sql`SELECT ${selected(compiling, rows, row)} FROM ${tableName(compiling, rows.type.uid)} ${keyword(row)} WHERE ${column(row, 'document_id')} = ${documentId} AND ${isServed(compiling, rows.type, row)} LIMIT 1`;
};

/** The served row of the document that has the slug in the best of the wanted locales. */
export const slugStatement = (compiling: Compiling, rows: RowsPlan, slug: string): Sql => {
  const row = compiling.alias();
  const { type } = rows;
  const inWantedLocale = sql`${column(row, 'locale')} IN (${join(
    compiling.scope.locales.map((locale) => sql`${locale}`),
    ', ',
  )})`;
  const document = sql`(SELECT ${column(row, 'document_id')} FROM ${tableName(compiling, type.uid)} ${keyword(row)} WHERE ${fieldColumn(compiling, type.uid, row, 'slug')} = ${slug} AND ${hasStatus(compiling, type, row)} AND ${inWantedLocale} ORDER BY ${byLocale(compiling, row)}, ${column(row, 'document_id')} LIMIT 1)`;
  return oneStatement(compiling, rows, document);
};

const linkedDocuments = (
  compiling: Compiling,
  type: DeliveredType,
  field: RelationField,
  parents: readonly string[],
): Sql => {
  const found = links(compiling, type, field, (parent) => compiling.dialect.isAmong(parent, parents));
  const [inSource = sql`NULL`, anywhere = sql`NULL`] = found.order;
  return sql`SELECT ${found.parent} AS parent, ${found.child} AS child, ${inSource} AS place, ${anywhere} AS place2 FROM ${found.from} WHERE ${found.where} GROUP BY 1, 2`;
};

const linkOrder = (link: string): readonly Sql[] => [column(link, 'place'), column(link, 'place2')];

/** The targets of a relation, for many parents at once, each parent's list in its own order and window. */
export const relationStatement = (
  compiling: Compiling,
  type: DeliveredType,
  field: RelationField,
  list: ListPlan,
  parents: readonly string[],
): Sql => {
  const link = compiling.alias();
  const row = compiling.alias();
  const page = compiling.alias();
  const target = list.rows.type;
  const order = orderBy(compiling, target, row, list.order, linkOrder(link));
  const rows = sql`SELECT ${column(link, 'parent')} AS ${keyword(`"${rowColumns.parent}"`)}, ROW_NUMBER() OVER (PARTITION BY ${column(link, 'parent')} ORDER BY ${order}) AS "_place", ${selected(compiling, list.rows, row)} FROM (${linkedDocuments(compiling, type, field, parents)}) ${keyword(link)} JOIN ${tableName(compiling, target.uid)} ${keyword(row)} ON ${column(row, 'document_id')} = ${column(link, 'child')} WHERE ${matches(compiling, list, row)}`;
  const { offset, limit } = list.page;
  return sql`SELECT * FROM (${rows}) ${keyword(page)} WHERE "_place" > ${offset} AND "_place" <= ${offset + limit} ORDER BY "_place"`;
};

/** How many targets a relation has, for many parents at once. */
export const relationCountStatement = (
  compiling: Compiling,
  type: DeliveredType,
  field: RelationField,
  list: ListPlan,
  parents: readonly string[],
): Sql => {
  const link = compiling.alias();
  const row = compiling.alias();
  return sql`SELECT ${column(link, 'parent')} AS ${keyword(`"${rowColumns.parent}"`)}, COUNT(*) AS ${keyword(`"${rowColumns.total}"`)} FROM (${linkedDocuments(compiling, type, field, parents)}) ${keyword(link)} JOIN ${tableName(compiling, list.rows.type.uid)} ${keyword(row)} ON ${column(row, 'document_id')} = ${column(link, 'child')} WHERE ${matches(compiling, list, row)} GROUP BY 1`;
};
