import { gramsTable, searchTable, termsTable } from '../search/searched-types';
import { column, identifier, keyword, type Sql, sql } from './fragment';

/** Rows of the table of what is searched: tables, conditions, and what grows with each row that is put in. */
type Held = { readonly from: Sql; readonly where: readonly Sql[]; readonly age: Sql };

/** The rows that have all of some words. */
export type Holding = (words: readonly string[], row: string) => Held;

const plain = (row: string): Sql => sql`${identifier(searchTable)} ${keyword(row)}`;
const nothing: Holding = (_words, row) => ({
  from: plain(row),
  where: [sql`1 = 0`],
  age: column(row, 'id'),
});

/** Beyond so many places where a word of one or two characters begins a trigram, no more are looked at. */
const mostPlaces = 100_000;

const isLong = (word: string): boolean => [...word].length >= 3;
const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;

/** After all that begin so: no character comes after it. */
const last = '\u{10ffff}';

/**
 * SQLite finds words of three characters and more by their trigrams, latest rows first. Without any, the rows are found by the
 * trigrams that the first word begins. The others are then looked for in what is found.
 */
export const holdingInSqlite: Holding = (words, row) => {
  const [first] = words;
  if (first === undefined) return nothing(words, row);
  const long = words.filter(isLong);
  const grams = `${row}g`;
  const table = sql`${identifier(searchTable)} ${keyword(row)} ON ${column(row, 'id')}`;
  const others = (looked: readonly string[]): readonly Sql[] =>
    looked.map((word) => sql`instr(${column(row, 'folded')}, ${word}) > 0`);
  if (long.length > 0) {
    const match = long.map(quoted).join(' AND ');
    return {
      from: sql`${identifier(gramsTable)} ${keyword(grams)} CROSS JOIN ${table} = ${column(grams, 'rowid')}`,
      where: [sql`${column(grams, gramsTable)} MATCH ${match}`, ...others(words.filter((word) => !isLong(word)))],
      // The index tells its rows in this order by itself, and no more of them than are wanted.
      age: column(grams, 'rowid'),
    };
  }
  const terms = identifier(termsTable);
  const places = sql`SELECT doc FROM ${terms} WHERE term >= ${first} AND term < ${first + last} LIMIT ${keyword(String(mostPlaces))}`;
  return {
    from: sql`(SELECT DISTINCT doc FROM (${places})) ${keyword(grams)} CROSS JOIN ${table} = ${column(grams, 'doc')}`,
    where: others(words.slice(1)),
    age: column(grams, 'doc'),
  };
};

/** All single characters and pairs of a word. */
const gramsOf = (word: string): readonly string[] => {
  const characters = [...word];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** PostgreSQL finds rows that have all pairs of characters, and then looks whether these stand together. */
export const holdingInPostgres: Holding = (words, row) => {
  if (words.length === 0) return nothing(words, row);
  const grams = [...new Set(words.flatMap(gramsOf))].join('\n');
  const together = words.filter(isLong).map((word) => sql`strpos(${column(row, 'folded')}, ${word}) > 0`);
  return {
    from: plain(row),
    where: [sql`${column(row, 'grams')} @> string_to_array(${grams}, chr(10))`, ...together],
    age: column(row, 'id'),
  };
};
