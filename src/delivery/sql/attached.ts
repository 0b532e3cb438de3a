import type { ComponentField, DeliveredType, MediaField } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName } from './compiling';
import { named } from './dialect';
import { column, identifier, keyword, type Sql, sql } from './fragment';
import { hasStatus } from './served-row';
import { rowColumns } from './statements';
import { tableOf } from './tables';

/** Strapi's uid of a file of the media library. */
export const fileUid = 'plugin::upload.file';

/** What is read of a file. Its place in the library, its provider and its words stay inside. */
const fileFields = ['documentId', 'name', 'url', 'mime', 'width', 'height', 'size', 'formats'] as const;

/** The files of a media field, for many rows at once. */
export const mediaStatement = (
  compiling: Compiling,
  type: DeliveredType,
  field: MediaField,
  rows: readonly number[],
): Sql => {
  const file = compiling.alias();
  const link = compiling.alias();
  const columns = fileFields.map((name) => [fieldColumn(compiling, fileUid, file, name), name] as const);
  return sql`SELECT ${named([[column(link, 'related_id'), rowColumns.parent], ...columns])} FROM ${identifier('files_related_mph')} ${keyword(link)} JOIN ${tableName(compiling, fileUid)} ${keyword(file)} ON ${column(file, 'id')} = ${column(link, 'file_id')} WHERE ${column(link, 'related_type')} = ${type.uid} AND ${column(link, 'field')} = ${field.name} AND ${compiling.dialect.isAmong(column(link, 'related_id'), rows)} ORDER BY ${column(link, 'order')}, ${column(file, 'id')}`;
};

/** The entries of a component field, for many rows at once. */
export const componentStatement = (
  compiling: Compiling,
  type: DeliveredType,
  field: ComponentField,
  rows: readonly number[],
): Sql => {
  const entry = compiling.alias();
  const link = compiling.alias();
  const { uid, fields } = field.component;
  const columns = fields.map(({ name }) => [fieldColumn(compiling, uid, entry, name), name] as const);
  const table = identifier(`${tableOf(compiling.tables, type.uid).table}_cmps`);
  return sql`SELECT ${named([[column(link, 'entity_id'), rowColumns.parent], ...columns])} FROM ${table} ${keyword(link)} JOIN ${tableName(compiling, uid)} ${keyword(entry)} ON ${column(entry, 'id')} = ${column(link, 'cmp_id')} WHERE ${column(link, 'component_type')} = ${uid} AND ${column(link, 'field')} = ${field.name} AND ${compiling.dialect.isAmong(column(link, 'entity_id'), rows)} ORDER BY ${column(link, 'order')}, ${column(entry, 'id')}`;
};

/** Every locale in which documents of a type are there, with the slug and the title. */
export const translationsStatement = (compiling: Compiling, type: DeliveredType, documents: readonly string[]): Sql => {
  const row = compiling.alias();
  const columns = named([
    [column(row, 'document_id'), rowColumns.parent],
    [column(row, 'locale'), 'locale'],
    [fieldColumn(compiling, type.uid, row, 'slug'), 'slug'],
    [fieldColumn(compiling, type.uid, row, 'title'), 'title'],
  ]);
  return sql`SELECT ${columns} FROM ${tableName(compiling, type.uid)} ${keyword(row)} WHERE ${hasStatus(compiling, type, row)} AND ${compiling.dialect.isAmong(column(row, 'document_id'), documents)}`;
};
