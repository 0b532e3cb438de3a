import type { DeliveredType, RelationField } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName, target } from './compiling';
import { allOf, column, identifier, join, keyword, type Sql, sql } from './fragment';
import { hasStatus, isBest, isServed, localeRank, servedId } from './served-row';
import { type LinkTable, tableOf } from './tables';

/** The served targets of a relation, seen from a row of the near type: tables, conditions, and the order of the links. */
export type RelatedRows = {
  readonly from: Sql;
  readonly where: Sql;
  /** The target's alias. */
  readonly row: string;
  /** The place in the list; null where the links have none. */
  readonly place: Sql | null;
};

const linkTable = ({ tables }: Compiling, uid: string, field: string): LinkTable => {
  const links = tableOf(tables, uid).links.get(field);
  if (!links) throw new Error(`${uid} has no links ${field}`);
  return links;
};

/**
 * Targets that link rows store. Every row of a document is linked to some row of each target document (`strapi/sharing`), with
 * the same order in all; which row of the target is served is decided here. Mostly it is the linked one.
 */
const storedRows = (compiling: Compiling, near: DeliveredType, alias: string, field: RelationField): RelatedRows => {
  const far = target(compiling, field.target);
  const links = linkTable(compiling, near.uid, field.name);
  const [link, linked, row] = [compiling.alias(), compiling.alias(), compiling.alias()];
  const table = tableName(compiling, far.uid);
  const ofParent = sql`${column(link, links.from)} = ${column(alias, 'id')}`;
  const place = links.order ? column(link, links.order) : null;
  const start = sql`${identifier(links.table)} ${keyword(link)} JOIN ${table} `;
  if (!far.localized) {
    return {
      from: sql`${start}${keyword(row)} ON ${column(row, 'id')} = ${column(link, links.to)}`,
      where: allOf([ofParent, isServed(compiling, far, row)]),
      row,
      place,
    };
  }
  const best = isBest(compiling, far, linked);
  const served = servedId(compiling, far, column(linked, 'document_id'));
  return {
    from: sql`${start}${keyword(linked)} ON ${column(linked, 'id')} = ${column(link, links.to)} JOIN ${table} ${keyword(row)} ON ${column(row, 'id')} = CASE WHEN ${best} THEN ${column(linked, 'id')} ELSE ${served} END`,
    where: allOf([
      ofParent,
      ...hasStatus(compiling, far, linked),
      sql`(${best} OR NOT EXISTS (${betterLink(compiling, near, alias, field, linked)}))`,
    ]),
    row,
    place,
  };
};

/** Another row of the same document that the same row is linked to, in a better locale: one link of a document counts. */
const betterLink = (
  compiling: Compiling,
  near: DeliveredType,
  alias: string,
  field: RelationField,
  linked: string,
): Sql => {
  const far = target(compiling, field.target);
  const links = linkTable(compiling, near.uid, field.name);
  const [link, other] = [compiling.alias(), compiling.alias()];
  const order = (row: string): Sql => sql`(${localeRank(compiling, row)}, ${column(row, 'id')})`;
  const conditions = [
    sql`${column(link, links.from)} = ${column(alias, 'id')}`,
    sql`${column(other, 'document_id')} = ${column(linked, 'document_id')}`,
    ...hasStatus(compiling, far, other),
    sql`${order(other)} < ${order(linked)}`,
  ];
  return sql`SELECT 1 FROM ${identifier(links.table)} ${keyword(link)} JOIN ${tableName(compiling, far.uid)} ${keyword(other)} ON ${column(other, 'id')} = ${column(link, links.to)} WHERE ${join(conditions, ' AND ')}`;
};

/**
 * Whether the row `alias` is linked to one of some rows of the far type.
 *
 * @NOTE `LIMIT 1` is for SQLite: 3.51 makes a join of an `EXISTS` over one table, and then skips a row of an `OFFSET` once for each
 * link. PostgreSQL takes no notice of it.
 */
export const isLinkedTo = (
  compiling: Compiling,
  near: DeliveredType,
  alias: string,
  field: RelationField,
  rows: Sql,
): Sql => {
  const links = linkTable(compiling, near.uid, field.name);
  const link = compiling.alias();
  return sql`EXISTS (SELECT 1 FROM ${identifier(links.table)} ${keyword(link)} WHERE ${column(link, links.from)} = ${column(alias, 'id')} AND ${compiling.dialect.among(column(link, links.to), rows)} LIMIT 1)`;
};

/** The target that a code names. */
const rowsByCode = (
  compiling: Compiling,
  near: DeliveredType,
  alias: string,
  field: RelationField,
  codes: { readonly from: string; readonly to: string },
): RelatedRows => {
  const far = target(compiling, field.target);
  const row = compiling.alias();
  const [own, its] = [
    fieldColumn(compiling, near.uid, alias, codes.from),
    fieldColumn(compiling, far.uid, row, codes.to),
  ];
  return {
    from: sql`${tableName(compiling, far.uid)} ${keyword(row)}`,
    where: allOf([sql`${its} = ${own}`, isServed(compiling, far, row)]),
    row,
    place: null,
  };
};

/** The targets that rows of a third type lead to, each document once: by the row that is served of it, mostly the linked one. */
const rowsThrough = (
  compiling: Compiling,
  near: DeliveredType,
  alias: string,
  field: RelationField,
  { via, onward }: { readonly via: string; readonly onward: string },
): RelatedRows => {
  const [between = ''] = field.passes;
  const far = target(compiling, field.target);
  const [first, second] = [linkTable(compiling, near.uid, via), linkTable(compiling, between, onward)];
  const { alias: name } = compiling;
  const [link, step, next, linked, row] = [name(), name(), name(), name(), name()];
  const conditions = [
    sql`${column(link, first.from)} = ${column(alias, 'id')}`,
    ...hasStatus(compiling, target(compiling, between), step),
    ...hasStatus(compiling, far, linked),
  ];
  const served = far.localized
    ? sql`CASE WHEN ${isBest(compiling, far, linked)} THEN ${column(linked, 'id')} ELSE ${servedId(compiling, far, column(linked, 'document_id'))} END`
    : column(linked, 'id');
  const rows = sql`SELECT ${served} FROM ${identifier(first.table)} ${keyword(link)} JOIN ${tableName(compiling, between)} ${keyword(step)} ON ${column(step, 'id')} = ${column(link, first.to)} JOIN ${identifier(second.table)} ${keyword(next)} ON ${column(next, second.from)} = ${column(step, 'id')} JOIN ${tableName(compiling, far.uid)} ${keyword(linked)} ON ${column(linked, 'id')} = ${column(next, second.to)} WHERE ${join(conditions, ' AND ')}`;
  return {
    from: sql`${tableName(compiling, far.uid)} ${keyword(row)}`,
    where: allOf([sql`${column(row, 'id')} IN (${rows})`, ...(far.localized ? [] : [isServed(compiling, far, row)])]),
    row,
    place: null,
  };
};

/** The served targets of a relation of the row `alias`. */
export const relatedRows = (
  compiling: Compiling,
  near: DeliveredType,
  alias: string,
  field: RelationField,
): RelatedRows => {
  const { derived } = field;
  switch (derived?.kind) {
    case 'code':
      return rowsByCode(compiling, near, alias, field, derived);
    case 'through':
      return rowsThrough(compiling, near, alias, field, derived);
    default:
      return storedRows(compiling, near, alias, field);
  }
};
