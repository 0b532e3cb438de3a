import type { ComparedValue, RootPlan, RowsPlan } from '../plan/plan';
import type { DeliveredType } from '../shape/delivered-model';
import { type Compiled, finishUnder, type Told } from './compiled';
import { type Compiling, fieldColumn, tableName } from './compiling';
import { column, join, keyword, type Sql, sql } from './fragment';
import { rootRows } from './list-source';
import { listJson, rowEntries } from './rows-json';
import { searchJson } from './search-json';
import { hasStatus, hasWantedLocale, localeRank, servedId } from './served-row';

/** The document that has the slug in the best of the wanted locales. */
const documentOfSlug = (compiling: Compiling, type: DeliveredType, slug: ComparedValue): Sql => {
  const row = compiling.alias();
  const conditions = [
    sql`${fieldColumn(compiling, type.uid, row, 'slug')} = ${slug}`,
    ...hasStatus(compiling, type, row),
    hasWantedLocale(compiling, row),
  ];
  return sql`(SELECT ${column(row, 'document_id')} FROM ${tableName(compiling, type.uid)} ${keyword(row)} WHERE ${join(conditions, ' AND ')} ORDER BY ${localeRank(compiling, row)}, ${column(row, 'document_id')} LIMIT 1)`;
};

const oneJson = (compiling: Compiling, rows: RowsPlan, document: Sql): Compiled<Told> => {
  const row = compiling.alias();
  const { entries, finish } = rowEntries(compiling, rows, row);
  const id = servedId(compiling, rows.type, document);
  const found = sql`${tableName(compiling, rows.type.uid)} ${keyword(row)} WHERE ${column(row, 'id')} = ${id}`;
  return { json: compiling.dialect.one(entries, found), finish };
};

/** What a root field answers under its key, as one JSON value. */
export const rootJson = (compiling: Compiling, key: string, plan: RootPlan): Compiled<Told> => {
  if (plan.kind === 'search') return searchJson(compiling, key, plan);
  if (plan.kind === 'list') {
    const { list } = plan;
    const ordered = list.order.length > 0 ? list : { ...list, order: list.rows.type.order };
    return listJson(compiling, ordered, key, () => rootRows(compiling, ordered));
  }
  const document = plan.kind === 'one' ? sql`${plan.documentId}` : documentOfSlug(compiling, plan.rows.type, plan.slug);
  const { json, finish } = oneJson(compiling, plan.rows, document);
  return { json, finish: finishUnder(key, finish) };
};
