import { type DeliveredType, scalarFields } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName } from './compiling';
import { allOf, anyOf, column, join, keyword, literal, type Sql, sql } from './fragment';

/** What decides which row of a document is served. */
export type Serving = Pick<Compiling, 'tables' | 'scope' | 'alias'>;

/** The row has the status that is served. A type without draft & publish has rows of one kind only. */
export const hasStatus = (serving: Serving, type: DeliveredType, alias: string): readonly Sql[] => {
  if (!type.draftAndPublish) return [];
  const published = column(alias, 'published_at');
  return [serving.scope.status === 'PUBLISHED' ? sql`${published} IS NOT NULL` : sql`${published} IS NULL`];
};

/** Words that are missing are served as an empty text; a fact that is missing has nothing to stand for it. */
const hasEmptyValue = (scalar: string): boolean => scalar === 'String' || scalar === 'BlocksContent';

/**
 * The row has the facts that the schema promises. (A draft may lack one, such as an achievement without a kind: it is left out
 * rather than breaking the list.)
 */
const hasFacts = (serving: Serving, type: DeliveredType, alias: string): readonly Sql[] => {
  const facts = scalarFields(type).filter(
    (field) => field.required && (field.kind === 'enum' || !hasEmptyValue(field.scalar)),
  );
  const { only } = type;
  return [
    ...facts.map(({ name }) => sql`${fieldColumn(serving, type.uid, alias, name)} IS NOT NULL`),
    ...(only ? [sql`${fieldColumn(serving, type.uid, alias, only.field)} IN (${literals(only.values)})`] : []),
  ];
};

const literals = (words: readonly string[]): Sql => join(words.map(literal), ', ');

const localeOf = (alias: string): Sql => column(alias, 'locale');

/** The place of a row's locale among those wanted; after them all for any other. */
export const localeRank = ({ scope }: Serving, alias: string): Sql => {
  const cases = scope.locales.map((locale, index) => sql`WHEN ${literal(locale)} THEN ${keyword(String(index))}`);
  return sql`CASE ${localeOf(alias)} ${join(cases, ' ')} ELSE ${keyword(String(scope.locales.length))} END`;
};

/** The locale is one of those wanted. */
export const hasWantedLocale = ({ scope }: Serving, alias: string): Sql =>
  sql`${localeOf(alias)} IN (${literals(scope.locales)})`;

/** The id of the row that is served of a document; nothing where none is. */
export const servedId = (serving: Serving, type: DeliveredType, document: Sql): Sql => {
  const row = serving.alias();
  const conditions = [
    sql`${column(row, 'document_id')} = ${document}`,
    ...hasStatus(serving, type, row),
    ...(type.localized ? [hasWantedLocale(serving, row)] : []),
    ...hasFacts(serving, type, row),
  ];
  const order = type.localized ? sql` ORDER BY ${localeRank(serving, row)}` : sql``;
  return sql`(SELECT ${column(row, 'id')} FROM ${tableName(serving, type.uid)} ${keyword(row)} WHERE ${join(conditions, ' AND ')}${order} LIMIT 1)`;
};

/** The row is in the locale that was asked for and can be served: nothing is better. */
export const isBest = (serving: Serving, type: DeliveredType, alias: string): Sql =>
  allOf([
    ...(type.localized ? [sql`${localeOf(alias)} = ${literal(serving.scope.locales[0])}`] : []),
    ...hasFacts(serving, type, alias),
  ]);

/**
 * No row of the same document, in one of these better locales, can be served.
 *
 * @NOTE Not `NOT EXISTS`: PostgreSQL would read the whole table for a hashed look-up before it looks at the first row.
 */
const hasNoBetter = (serving: Serving, type: DeliveredType, alias: string, better: readonly string[]): Sql => {
  const row = serving.alias();
  const conditions = [
    sql`${column(row, 'document_id')} = ${column(alias, 'document_id')}`,
    ...hasStatus(serving, type, row),
    sql`${localeOf(row)} IN (${literals(better)})`,
    ...hasFacts(serving, type, row),
  ];
  return sql`(SELECT 1 FROM ${tableName(serving, type.uid)} ${keyword(row)} WHERE ${join(conditions, ' AND ')} LIMIT 1) IS NULL`;
};

/** The row is the one that is served of its document. */
export const isServed = (serving: Serving, type: DeliveredType, alias: string): Sql => {
  const status = hasStatus(serving, type, alias);
  const facts = hasFacts(serving, type, alias);
  if (!type.localized) return allOf([...status, ...facts]);
  const { locales } = serving.scope;
  const places = locales.map((locale, place) => {
    const isIn = sql`${localeOf(alias)} = ${literal(locale)}`;
    return place === 0 ? isIn : sql`(${isIn} AND ${hasNoBetter(serving, type, alias, locales.slice(0, place))})`;
  });
  return allOf([...status, ...facts, anyOf(places)]);
};
