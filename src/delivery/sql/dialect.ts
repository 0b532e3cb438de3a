import { identifier, join, keyword, type Sql, sql } from './fragment';

/** What SQLite and PostgreSQL say in different ways. Both answer alike: texts are compared by code point, absent values come last. */
export type Dialect = {
  /** The column is one of a list of any length. */
  readonly isAmong: (column: Sql, values: readonly string[] | readonly number[]) => Sql;
  /** A text as it is compared and ordered. */
  readonly ordered: (text: Sql) => Sql;
  /** A text without the difference of small and capital letters, Latin and Cyrillic. */
  readonly folded: (text: Sql) => Sql;
  readonly contains: (text: Sql, part: Sql) => Sql;
  readonly startsWith: (text: Sql, part: Sql) => Sql;
  readonly endsWith: (text: Sql, part: Sql) => Sql;
  readonly boundInstant: (iso: string) => number | Date;
  readonly boundBoolean: (value: boolean) => number | boolean;
};

const cyrillicCapitals = 'АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ';

/** @NOTE SQLite's `lower` knows ASCII only, and Mongolian is written with Cyrillic letters. */
const foldedInSqlite = (text: Sql): Sql =>
  [...cyrillicCapitals].reduce(
    (folded, letter) => sql`replace(${folded}, ${keyword(`'${letter}'`)}, ${keyword(`'${letter.toLowerCase()}'`)})`,
    sql`lower(${text})`,
  );

/** @NOTE `LIKE` is used by neither: it has patterns of its own, and in SQLite it does not tell capitals apart. */
export const sqlite: Dialect = {
  isAmong: (column, values) => sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
  ordered: (text) => text,
  folded: foldedInSqlite,
  contains: (text, part) => sql`instr(${text}, ${part}) > 0`,
  startsWith: (text, part) => sql`substr(${text}, 1, length(${part})) = ${part}`,
  endsWith: (text, part) =>
    sql`(length(${text}) >= length(${part}) AND substr(${text}, length(${text}) - length(${part}) + 1) = ${part})`,
  boundInstant: (iso) => new Date(iso).valueOf(),
  boundBoolean: (value) => (value ? 1 : 0),
};

export const postgres: Dialect = {
  isAmong: (column, values) => sql`${column} = ANY(${values})`,
  ordered: (text) => sql`${text} COLLATE "C"`,
  folded: (text) => sql`lower(${text})`,
  contains: (text, part) => sql`strpos(${text}, ${part}) > 0`,
  startsWith: (text, part) => sql`left(${text}, length(${part})) = ${part}`,
  endsWith: (text, part) => sql`right(${text}, length(${part})) = ${part}`,
  boundInstant: (iso) => new Date(iso),
  boundBoolean: (value) => value,
};

/** `"a"."x" AS "title", …` */
export const named = (columns: readonly (readonly [Sql, string])[]): Sql =>
  join(
    columns.map(([column, name]) => sql`${column} AS ${identifier(name)}`),
    ', ',
  );
