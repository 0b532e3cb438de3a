import type { FileField, Leaf } from '../plan/plan';
import type { ComponentField, DeliveredType, MediaField } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName } from './compiling';
import type { Entry } from './dialect';
import { allOf, column, identifier, join, keyword, literal, type Sql, sql } from './fragment';
import { tableOf } from './tables';
import { tagEntry } from './tag-entry';
import { toldValue } from './told-value';

/** Strapi's uid of a file of the media library. */
export const fileUid = 'plugin::upload.file';

/** A single one or the list of all, from rows that are in order. */
const oneOrAll = ({ dialect }: Compiling, many: boolean, entries: readonly Entry[], rows: Sql, alias: string): Sql =>
  many
    ? dialect.list(entries, sql`(${rows}) ${keyword(alias)}`)
    : dialect.one(entries, sql`(${rows} LIMIT 1) ${keyword(alias)}`);

const absolute = ({ publicUrl }: Compiling, url: Sql): Sql =>
  publicUrl === '' ? url : sql`CASE WHEN substr(${url}, 1, 1) = '/' THEN ${publicUrl} || ${url} ELSE ${url} END`;

/** The smaller renditions of a picture, the narrowest first. */
const renditions = (compiling: Compiling, file: string, leaves: readonly Leaf[]): Sql => {
  const { dialect } = compiling;
  const [member, rendition] = [compiling.alias(), compiling.alias()];
  const value = column(member, 'value');
  const width = dialect.member(value, 'width', 'number');
  const entries = leaves.map(({ key, name }): Entry => {
    if (name === '__typename') return [key, literal('UploadFileFormat')];
    if (name === 'name') return [key, column(rendition, 'name')];
    const isNumber = name === 'width' || name === 'height' || name === 'size';
    const told = dialect.member(column(rendition, 'value'), name, isNumber ? 'number' : 'text');
    return [key, name === 'url' ? absolute(compiling, told) : told];
  });
  const rows = sql`SELECT ${column(member, 'key')} AS "name", ${value} AS "value" FROM ${dialect.members(fieldColumn(compiling, fileUid, file, 'formats'), member)} ORDER BY ${width}`;
  return dialect.list(entries, sql`(${rows}) ${keyword(rendition)}`);
};

const fileEntry = (compiling: Compiling, file: string, { key, name, renditions: leaves }: FileField): Entry => {
  if (leaves) return [key, renditions(compiling, file, leaves)];
  if (name === '__typename') return [key, literal('UploadFile')];
  if (name === 'focalPoint') return [key, compiling.dialect.json(fieldColumn(compiling, fileUid, file, name))];
  // Made when the file was uploaded, and kept with what else is known of it (`strapi/upload`).
  if (name === 'placeholder') {
    return [key, compiling.dialect.member(fieldColumn(compiling, fileUid, file, 'provider_metadata'), name, 'text')];
  }
  const value = fieldColumn(compiling, fileUid, file, name);
  return [key, name === 'url' ? absolute(compiling, value) : value];
};

/** The files of a media field of the row `alias`. */
export const mediaJson = (
  compiling: Compiling,
  type: DeliveredType,
  alias: string,
  field: MediaField,
  fields: readonly FileField[],
): Sql => {
  const [link, file, one] = [compiling.alias(), compiling.alias(), compiling.alias()];
  const conditions = [
    sql`${column(link, 'related_id')} = ${column(alias, 'id')}`,
    sql`${column(link, 'related_type')} = ${literal(type.uid)}`,
    sql`${column(link, 'field')} = ${literal(field.name)}`,
    ...(field.only
      ? [
          sql`${fieldColumn(compiling, type.uid, alias, field.only.field)} IN (${join(field.only.values.map(literal), ', ')})`,
        ]
      : []),
  ];
  const rows = sql`SELECT ${keyword(file)}.* FROM ${identifier('files_related_mph')} ${keyword(link)} JOIN ${tableName(compiling, fileUid)} ${keyword(file)} ON ${column(file, 'id')} = ${column(link, 'file_id')} WHERE ${allOf(conditions)} ORDER BY ${column(link, 'order')}, ${column(file, 'id')}`;
  const entries = [
    ...tagEntry(compiling, 'file', column(one, 'id')),
    ...fields.map((leaf) => fileEntry(compiling, one, leaf)),
  ];
  return oneOrAll(compiling, field.many, entries, rows, one);
};

/** The entries of a component field of the row `alias`. */
export const componentJson = (
  compiling: Compiling,
  type: DeliveredType,
  alias: string,
  field: ComponentField,
  leaves: readonly Leaf[],
): Sql => {
  const [link, entry, one] = [compiling.alias(), compiling.alias(), compiling.alias()];
  const { uid, fields, name: typename } = field.component;
  const table = identifier(`${tableOf(compiling.tables, type.uid).table}_cmps`);
  const rows = sql`SELECT ${keyword(entry)}.* FROM ${table} ${keyword(link)} JOIN ${tableName(compiling, uid)} ${keyword(entry)} ON ${column(entry, 'id')} = ${column(link, 'cmp_id')} WHERE ${column(link, 'entity_id')} = ${column(alias, 'id')} AND ${column(link, 'component_type')} = ${literal(uid)} AND ${column(link, 'field')} = ${literal(field.name)} ORDER BY ${column(link, 'order')}, ${column(entry, 'id')}`;
  const entries = leaves.map(({ key, name }): Entry => {
    const scalar = fields.find((known) => known.name === name);
    return [key, scalar ? toldValue(compiling, scalar, fieldColumn(compiling, uid, one, name)) : literal(typename)];
  });
  return oneOrAll(compiling, field.many, entries, rows, one);
};
