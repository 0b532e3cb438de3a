import type { Dialect, Entry } from './dialect';
import { join, keyword, literal, quoted, type Sql, sql } from './fragment';
import { holdingInPostgres } from './holding';

/** @NOTE A function of PostgreSQL takes a hundred arguments at most. */
const most = 48;

const small = (entries: readonly Entry[]): Sql =>
  sql`json_build_object(${join(
    entries.map(([name, value]) => sql`${literal(name)}, ${value}`),
    ', ',
  )})`;

const object = (entries: readonly Entry[]): Sql => {
  if (entries.length <= most) return small(entries);
  const [first, rest] = [small(entries.slice(0, most)), object(entries.slice(most))];
  return sql`(left(${first}::text, -1) || ', ' || substr(${rest}::text, 2))::json`;
};

/** The columns of a row can be told as the entries of an object: twice as fast as a function that takes them one by one. */
const isNameable = (entries: readonly Entry[]): boolean =>
  entries.length <= mostColumns && entries.every(([name]) => name.length <= longestName);

/** @NOTE PostgreSQL cuts longer names off, and has no wider rows. */
const [longestName, mostColumns] = [63, 1_600];

/** The alias of such rows: no field has that name, which would be taken for the column. */
const record = keyword('"."');

const named = (entries: readonly Entry[], rows: Sql): Sql =>
  sql`(SELECT ${join(
    entries.map(([name, value]) => sql`${value} AS ${quoted(name)}`),
    ', ',
  )} FROM ${rows}) ${record}`;

/** What the process takes a stored instant for: `timestamp` has no zone of its own. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const inUtc = (column: Sql): Sql =>
  zone === 'UTC' ? column : sql`((${column} AT TIME ZONE ${literal(zone)}) AT TIME ZONE 'UTC')`;

export const postgres: Dialect = {
  ordered: (text) => sql`${text} COLLATE "C"`,
  folded: (text) => sql`lower(${text})`,
  contains: (text, part) => sql`strpos(${text}, ${part}) > 0`,
  startsWith: (text, part) => sql`left(${text}, length(${part})) = ${part}`,
  endsWith: (text, part) => sql`right(${text}, length(${part})) = ${part}`,
  boundInstant: (iso) => new Date(iso),
  boundBoolean: (value) => value,
  object,
  list: (entries, rows) => {
    const whole = sql`coalesce(json_agg(${object(entries)}), '[]'::json)`;
    return isNameable(entries)
      ? sql`(SELECT coalesce(json_agg(${record}), '[]'::json) FROM ${named(entries, rows)})`
      : sql`(SELECT ${whole} FROM ${rows})`;
  },
  one: (entries, rows) =>
    isNameable(entries)
      ? sql`(SELECT row_to_json(${record}) FROM ${named(entries, rows)})`
      : sql`(SELECT ${object(entries)} FROM ${rows})`,
  truth: (column) => column,
  instant: (column) => sql`to_char(${inUtc(column)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  json: (column) => column,
  emptyList: keyword(`'[]'`),
  members: (column, alias) =>
    sql`jsonb_each(CASE WHEN jsonb_typeof(${column}) = 'object' THEN ${column} END) ${keyword(alias)}`,
  member: (value, name, type) => {
    const text = sql`(${value} ->> ${literal(name)})`;
    return type === 'text' ? text : sql`${text}::float8`;
  },
  among: (value, found) => sql`${value} = ANY (ARRAY(${found}))`,
  holding: holdingInPostgres,
  least: (one, other) => sql`least(${one}, ${other})`,
  quotientUp: (count, size) => sql`((${count} + ${keyword(String(size - 1))}) / ${keyword(String(size))})`,
};
