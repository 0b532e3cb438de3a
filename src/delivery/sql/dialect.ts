import type { Bound, Sql } from './fragment';
import type { Holding } from './holding';

/** An entry of a JSON object: its name in the answer and its value. */
export type Entry = readonly [string, Sql];

/** What SQLite and PostgreSQL say in different ways. Both answer alike: texts are compared by code point, absent values come last. */
export type Dialect = {
  /** A text as it is compared and ordered. */
  readonly ordered: (text: Sql) => Sql;
  /** A text without the difference of small and capital letters, Latin and Cyrillic. */
  readonly folded: (text: Sql) => Sql;
  readonly contains: (text: Sql, part: Sql) => Sql;
  readonly startsWith: (text: Sql, part: Sql) => Sql;
  readonly endsWith: (text: Sql, part: Sql) => Sql;
  readonly boundInstant: (iso: string) => Bound;
  readonly boundBoolean: (value: boolean) => Bound;
  /** A JSON object of any number of entries. */
  readonly object: (entries: readonly Entry[]) => Sql;
  /** The JSON array of an object for each row, in the order of the rows; empty where there is none. @param rows follow `FROM` */
  readonly list: (entries: readonly Entry[], rows: Sql) => Sql;
  /** The JSON object of the only row; nothing where there is none. */
  readonly one: (entries: readonly Entry[], rows: Sql) => Sql;
  /** A stored truth value, instant (UTC, to the millisecond) and JSON value, as JSON tells them. */
  readonly truth: (column: Sql) => Sql;
  readonly instant: (column: Sql) => Sql;
  readonly json: (column: Sql) => Sql;
  readonly emptyList: Sql;
  /** The members of a JSON object as rows of `key` and `value`. */
  readonly members: (column: Sql, alias: string) => Sql;
  /** A member of such a value, as text or as a number. */
  readonly member: (value: Sql, name: string, type: 'text' | 'number') => Sql;
  /** The value is one of those that a statement, which is the same for all rows, finds: it is run once. */
  readonly among: (value: Sql, found: Sql) => Sql;
  /** The rows of what is searched that have all of some words. */
  readonly holding: Holding;
  readonly least: (one: Sql, other: Sql) => Sql;
  /** A whole number, rounded up. */
  readonly quotientUp: (count: Sql, size: number) => Sql;
};
