import { project } from '../computed/project';
import type { ListPlan, PlannedField, RowsPlan } from '../plan/plan';
import type { DeliveredType } from '../shape/delivered-model';
import { componentJson, mediaJson } from './attached';
import { type Compiled, type Finish, finishAll, finishUnder, type Told } from './compiled';
import { type Compiling, fieldColumn } from './compiling';
import type { Entry } from './dialect';
import { column, keyword, literal, type Sql, sql } from './fragment';
import type { Source } from './list-source';
import { orderBy } from './order';
import { pageInfoJson } from './page-info';
import { phraseJson } from './phrase-json';
import { type RelatedRows, relatedRows } from './related-rows';
import { tagEntry } from './tag-entry';
import { toldValue } from './told-value';
import { translationsJson } from './translations-json';
import { where } from './where';

type Object = Compiled<Told>;

const plain = (json: Sql): Object => ({ json, finish: null });

const relatedSource = (
  compiling: Compiling,
  { rows: { type }, where: asked, order }: ListPlan,
  { from, where: related, row, place }: RelatedRows,
): Source => {
  const wanted = sql`${related} AND ${where(compiling, type, row, asked)}`;
  return {
    from,
    where: wanted,
    row,
    order: orderBy(compiling, type, () => row, order, place ? [place] : []),
    counted: sql`${from} WHERE ${wanted}`,
  };
};

const relationJson = (
  compiling: Compiling,
  type: DeliveredType,
  alias: string,
  { key, field, list }: Extract<PlannedField, { readonly kind: 'relation' }>,
): Object => {
  const rows = () => relatedRows(compiling, type, alias, field);
  if (field.many) return listJson(compiling, list, key, () => relatedSource(compiling, list, rows()));
  const own = rows();
  const { entries, finish } = rowEntries(compiling, list.rows, own.row);
  const one = sql`${own.from} WHERE ${own.where} LIMIT ${keyword('1')}`;
  return { json: compiling.dialect.one(entries, one), finish: finishUnder(key, finish) };
};

const fieldJson = (compiling: Compiling, type: DeliveredType, alias: string, field: PlannedField): Object => {
  switch (field.kind) {
    case 'typename':
      return plain(literal(type.name));
    case 'column':
      return plain(toldValue(compiling, field.field, fieldColumn(compiling, type.uid, alias, field.field.name)));
    case 'locale':
      return plain(column(alias, 'locale'));
    case 'isFallback':
      return plain(
        compiling.dialect.truth(sql`(${column(alias, 'locale')} <> ${literal(compiling.scope.locales[0])})`),
      );
    case 'relation':
      return relationJson(compiling, type, alias, field);
    case 'media':
      return plain(mediaJson(compiling, type, alias, field.field, field.files));
    case 'component':
      return plain(componentJson(compiling, type, alias, field.field, field.leaves));
    case 'translations':
      return plain(translationsJson(compiling, type, alias, field));
    case 'phrase':
      return phraseJson(compiling, type, alias, field);
    case 'computed':
      return computedJson(compiling, alias, field);
  }
};

/** What a computation reads of the row `alias`; made into what it tells when the answer is there. */
const computedJson = (
  compiling: Compiling,
  alias: string,
  { key, rows, computation, asked, shape }: Extract<PlannedField, { readonly kind: 'computed' }>,
): Object => {
  const read = rowEntries(compiling, rows, alias);
  return {
    json: compiling.dialect.object(read.entries),
    finish: (object) => {
      // @NOTE The statement tells an object here, of every row.
      const told = object[key] as Told;
      read.finish?.(told);
      object[key] = project(computation.tell(told, asked, compiling), shape);
    },
  };
};

/** What the answer tells of the row `alias`: the planned fields in their order, and what is still to be done with them. */
export const rowEntries = (
  compiling: Compiling,
  { type, fields }: RowsPlan,
  alias: string,
): { readonly entries: readonly Entry[]; readonly finish: Finish<Told> } => {
  const compiled = fields.map((field) => ({ key: field.key, ...fieldJson(compiling, type, alias, field) }));
  return {
    entries: [
      ...tagEntry(compiling, type.one, column(alias, 'document_id')),
      ...compiled.map(({ key, json }): Entry => [key, json]),
    ],
    finish: finishAll(compiled.map(({ finish }) => finish)),
  };
};

/** The list of a window of rows. The window is cut first: what is told of a row is asked for those in it only. */
const windowJson = (compiling: Compiling, list: ListPlan, rows: RowsPlan, source: Source): Object => {
  const { page } = list;
  const row = compiling.alias();
  const { entries, finish } = rowEntries(compiling, rows, row);
  const offset = page.offset > 0 ? sql` OFFSET ${page.offset}` : sql``;
  const window = sql`SELECT ${keyword(source.row)}.* FROM ${source.from} WHERE ${source.where} ORDER BY ${source.order} LIMIT ${keyword(String(page.limit))}${offset}`;
  return { json: compiling.dialect.list(entries, sql`(${window}) ${keyword(row)}`), finish };
};

/** A list, or a connection with its nodes and page info. @param source is asked for each time that the rows are looked at */
export const listJson = (compiling: Compiling, list: ListPlan, key: string, source: () => Source): Object => {
  if (list.connection === null) {
    const { json, finish } = windowJson(compiling, list, list.rows, source());
    return { json, finish: finishUnder(key, finish) };
  }
  const parts = list.connection.map((field): { key: string } & Object => {
    if (field.kind === 'nodes') {
      const { json, finish } = windowJson(compiling, list, field.rows, source());
      return { key: field.key, json, finish: finishUnder(field.key, finish) };
    }
    if (field.kind === 'pageInfo') {
      const rows = sql`FROM ${source().counted}`;
      return { key: field.key, ...plain(pageInfoJson(compiling, list.page, field.leaves, rows)) };
    }
    return { key: field.key, ...plain(literal(`${list.rows.type.name}Connection`)) };
  });
  return {
    json: compiling.dialect.object(parts.map(({ key: name, json }): Entry => [name, json])),
    finish: finishUnder(key, finishAll(parts.map(({ finish }) => finish))),
  };
};
