import { type DeliveredType, scalarFields } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName } from './compiling';
import { allOf, column, join, keyword, list, type Sql, sql } from './fragment';

/** The row has the status that is served. A type without draft & publish has rows of one kind only. */
export const hasStatus = (compiling: Compiling, type: DeliveredType, alias: string): Sql => {
  if (!type.draftAndPublish) return allOf([]);
  const published = column(alias, 'published_at');
  return compiling.scope.status === 'PUBLISHED' ? sql`${published} IS NOT NULL` : sql`${published} IS NULL`;
};

/** Words that are missing are served as an empty text; a fact that is missing has nothing to stand for it. */
const hasEmptyValue = (scalar: string): boolean => scalar === 'String' || scalar === 'BlocksContent';

/**
 * The row can be served at all: it has the status, its locale is one of those wanted, and it has the facts that the schema
 * promises. (A draft may lack one, such as an achievement without a kind: it is left out rather than breaking the list.)
 */
const isServable = (compiling: Compiling, type: DeliveredType, alias: string): Sql => {
  const facts = scalarFields(type).filter(
    (field) => field.required && (field.kind === 'enum' || !hasEmptyValue(field.scalar)),
  );
  const { only } = type;
  return allOf([
    hasStatus(compiling, type, alias),
    ...(type.localized ? [sql`${column(alias, 'locale')} IN (${list(compiling.scope.locales)})`] : []),
    ...facts.map(({ name }) => sql`${fieldColumn(compiling, type.uid, alias, name)} IS NOT NULL`),
    ...(only ? [sql`${fieldColumn(compiling, type.uid, alias, only.field)} IN (${list(only.values)})`] : []),
  ]);
};

const rank = ({ scope }: Compiling, alias: string): Sql => {
  const cases = scope.locales.map((locale, index) => sql`WHEN ${locale} THEN ${keyword(String(index))}`);
  return sql`CASE ${column(alias, 'locale')} ${join(cases, ' ')} END`;
};

/** The row is the one that is served of its document: there is none in a better locale. */
export const isServed = (compiling: Compiling, type: DeliveredType, alias: string): Sql => {
  const servable = isServable(compiling, type, alias);
  if (!type.localized || compiling.scope.locales.length === 1) return servable;
  const better = compiling.alias();
  return sql`(${servable} AND NOT EXISTS (SELECT 1 FROM ${tableName(compiling, type.uid)} ${keyword(better)} WHERE ${column(better, 'document_id')} = ${column(alias, 'document_id')} AND ${isServable(compiling, type, better)} AND ${rank(compiling, better)} < ${rank(compiling, alias)}))`;
};

/** Rows by the locale that they are in, the best first. */
export const byLocale = (compiling: Compiling, alias: string): Sql => rank(compiling, alias);
