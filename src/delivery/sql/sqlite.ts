import type { Dialect, Entry } from './dialect';
import { join, keyword, literal, type Sql, sql } from './fragment';
import { holdingInSqlite } from './holding';

/** @NOTE SQLite's `lower` knows ASCII only: the connection has `folded` for it (`database/sqlite-database.ts`). */
const folded = (text: Sql): Sql => sql`folded(${text})`;

const object = (entries: readonly Entry[]): Sql =>
  sql`json_object(${join(
    entries.map(([name, value]) => sql`${literal(name)}, ${value}`),
    ', ',
  )})`;

/** Each row of a list asks whether there is time left: the connection has `in_time` for it, which ends the statement where there is none. */
const inTime = keyword('FILTER (WHERE in_time())');

/** @NOTE `LIKE` is not used: it has patterns of its own, and does not tell capitals apart. */
export const sqlite: Dialect = {
  ordered: (text) => text,
  folded,
  contains: (text, part) => sql`instr(${text}, ${part}) > 0`,
  startsWith: (text, part) => sql`substr(${text}, 1, length(${part})) = ${part}`,
  endsWith: (text, part) =>
    sql`(length(${text}) >= length(${part}) AND substr(${text}, length(${text}) - length(${part}) + 1) = ${part})`,
  boundInstant: (iso) => new Date(iso).valueOf(),
  boundBoolean: (value) => (value ? 1 : 0),
  object,
  list: (entries, rows) => sql`(SELECT json_group_array(${object(entries)}) ${inTime} FROM ${rows})`,
  one: (entries, rows) => sql`(SELECT ${object(entries)} FROM ${rows})`,
  truth: (column) => sql`CASE WHEN ${column} THEN json('true') WHEN NOT ${column} THEN json('false') END`,
  instant: (column) =>
    sql`(strftime('%Y-%m-%dT%H:%M:%S', ${column} / 1000, 'unixepoch') || printf('.%03dZ', ${column} % 1000))`,
  json: (column) => sql`json(${column})`,
  emptyList: sql`'[]'`,
  members: (column, alias) => sql`json_each(${column}) ${keyword(alias)}`,
  member: (value, name) => sql`json_extract(${value}, ${keyword(`'$.${name}'`)})`,
  among: (value, found) => sql`${value} IN (${found})`,
  holding: holdingInSqlite,
  least: (one, other) => sql`min(${one}, ${other})`,
  quotientUp: (count, size) => sql`((${count} + ${keyword(String(size - 1))}) / ${keyword(String(size))})`,
};
