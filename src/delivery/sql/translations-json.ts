import type { PlannedField } from '../plan/plan';
import type { DeliveredType } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName } from './compiling';
import type { Entry } from './dialect';
import { column, join, keyword, literal, type Sql, sql } from './fragment';
import { hasStatus } from './served-row';
import { translationProgress } from './translation-progress';

type Translations = Extract<PlannedField, { readonly kind: 'translations' }>;

/**
 * The state of a row, null where there is none. Only who may see drafts is told of them: to everybody else, what is published is
 * published and nothing more, and what is not is missing.
 */
const stateOf = (compiling: Compiling, type: DeliveredType, row: string): Sql => {
  const missing = sql`WHEN ${column(row, 'id')} IS NULL THEN ${literal('MISSING')}`;
  if (compiling.scope.status === 'PUBLISHED') return sql`CASE ${missing} ELSE ${literal('PUBLISHED')} END`;
  const its = compiling.alias();
  const conditions = [
    sql`${column(its, 'document_id')} = ${column(row, 'document_id')}`,
    sql`${column(its, 'locale')} = ${column(row, 'locale')}`,
    sql`${column(its, 'published_at')} IS NOT NULL`,
  ];
  const changed = fieldColumn(compiling, type.uid, row, 'updatedAt');
  const published = sql`(SELECT max(${fieldColumn(compiling, type.uid, its, 'updatedAt')}) FROM ${tableName(compiling, type.uid)} ${keyword(its)} WHERE ${join(conditions, ' AND ')})`;
  return sql`CASE ${missing} WHEN ${published} IS NULL THEN ${literal('DRAFT')} WHEN ${changed} > ${published} THEN ${literal('MODIFIED')} ELSE ${literal('PUBLISHED')} END`;
};

/** The row of the document of `alias` in a locale, as far as it may be seen. */
const rowIn = (compiling: Compiling, type: DeliveredType, alias: string, row: string, locale: Sql): Sql => {
  const conditions = [
    sql`${column(row, 'document_id')} = ${column(alias, 'document_id')}`,
    sql`${column(row, 'locale')} = ${locale}`,
    ...hasStatus(compiling, type, row),
  ];
  return sql`JOIN ${tableName(compiling, type.uid)} ${keyword(row)} ON ${join(conditions, ' AND ')}`;
};

/** The locales in which the document of the row `alias` is there, or all, in the order of the configuration. */
export const translationsJson = (
  compiling: Compiling,
  type: DeliveredType,
  alias: string,
  { leaves, missing }: Translations,
): Sql => {
  const [locale, row, source] = [compiling.alias(), compiling.alias(), compiling.alias()];
  const listed = compiling.locales.map(({ code }, index) => sql`(${literal(code)}, ${keyword(String(index))})`);
  const [code, place] = [column(locale, 'column1'), column(locale, 'column2')];
  const told: Readonly<Record<string, () => Sql>> = {
    locale: () => code,
    state: () => stateOf(compiling, type, row),
    progress: () =>
      sql`coalesce(${translationProgress(compiling, type, row, source)}, CASE WHEN ${column(row, 'id')} IS NULL THEN 0 END)`,
    __typename: () => literal('ArticleTranslation'),
  };
  const one = compiling.alias();
  const keys = leaves.map((leaf, index) => ({ ...leaf, name: leaf.name, as: `c${index}` }));
  const values = keys.map(({ name, as }) => {
    const value = told[name]?.() ?? fieldColumn(compiling, type.uid, row, name);
    return sql`${value} AS "${keyword(as)}"`;
  });
  const wantsSource = leaves.some(({ name }) => name === 'progress');
  const sourceLocale = literal(compiling.locales[0].code);
  const joined = [
    sql`${keyword(missing ? 'LEFT ' : '')}${rowIn(compiling, type, alias, row, code)}`,
    ...(wantsSource ? [sql`LEFT ${rowIn(compiling, type, alias, source, sourceLocale)}`] : []),
  ];
  // @NOTE SQLite has no row without a column: what is told of a translation may all be skipped.
  const selected = values.length === 0 ? keyword('1') : join(values, ', ');
  const rows = sql`SELECT ${selected} FROM (VALUES ${join(listed, ', ')}) ${keyword(locale)} ${join(joined, ' ')} ORDER BY ${place}`;
  const entries = keys.map(({ key, as }): Entry => [key, column(one, as)]);
  return compiling.dialect.list(entries, sql`(${rows}) ${keyword(one)}`);
};
