import { folding } from '../../domain/search/fold';
import { gramsTable, searchTable, termsTable } from './searched-types';

/** A text as it is searched, where SQLite replaces one character at a time. */
const foldedInSqlite = (text: string): string => {
  const pairs = [...folding.from].map((from, index) => [from, [...folding.to][index] ?? ''] as const);
  const others = pairs.filter(([from]) => !/[A-Z]/.test(from));
  const dropped = [...folding.dropped].map((from) => [from, ''] as const);
  return [...others, ...dropped].reduce(
    (sofar, [from, to]) => `replace(${sofar}, '${from}', '${to}')`,
    `lower(${text})`,
  );
};

/**
 * Trigrams find words of three characters and more. A shorter word is the beginning of a trigram, so it is looked up in the list of
 * these: the two line ends give the last characters of a text trigrams to begin.
 */
const inSqlite: readonly string[] = [
  `CREATE TABLE ${searchTable} (id INTEGER PRIMARY KEY, type TEXT NOT NULL, row_id INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, folded_title TEXT GENERATED ALWAYS AS (${foldedInSqlite('title')}) STORED, folded TEXT GENERATED ALWAYS AS (${foldedInSqlite('title || char(10) || text')} || char(10) || char(10)) STORED)`,
  `CREATE VIRTUAL TABLE ${gramsTable} USING fts5(folded, content = '${searchTable}', content_rowid = 'id', tokenize = 'trigram case_sensitive 1')`,
  `CREATE VIRTUAL TABLE ${termsTable} USING fts5vocab('${gramsTable}', 'instance')`,
  `CREATE TRIGGER ${searchTable}_insert AFTER INSERT ON ${searchTable} BEGIN INSERT INTO ${gramsTable} (rowid, folded) VALUES (NEW.id, NEW.folded); END`,
  `CREATE TRIGGER ${searchTable}_delete BEFORE DELETE ON ${searchTable} BEGIN INSERT INTO ${gramsTable} (${gramsTable}, rowid, folded) VALUES ('delete', OLD.id, OLD.folded); END`,
];

const foldedInPostgres = (text: string): string =>
  `translate(${text}, '${folding.from}${folding.dropped}', '${folding.to}')`;

/**
 * Pairs of characters, and single ones, in an index of PostgreSQL's own.
 *
 * @NOTE Not pg_trgm: most Chinese words have two characters, which have no trigram; what it takes for a letter depends on the locale
 * of the database; and it is an extension, which not every host permits.
 */
const inPostgres: readonly string[] = [
  `CREATE OR REPLACE FUNCTION ulger_grams(characters text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_agg(DISTINCT gram COLLATE "C") FROM unnest(characters, characters[2:]) AS pairs (one, next), LATERAL (VALUES (one), (one || next)) AS grams (gram) WHERE gram IS NOT NULL $$`,
  `CREATE TABLE ${searchTable} (id BIGINT PRIMARY KEY, type TEXT NOT NULL, row_id INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, folded_title TEXT GENERATED ALWAYS AS (${foldedInPostgres('title')}) STORED, folded TEXT GENERATED ALWAYS AS (${foldedInPostgres('title || chr(10) || text')}) STORED, grams TEXT[] GENERATED ALWAYS AS (ulger_grams(string_to_array(${foldedInPostgres('title || chr(10) || text')}, NULL))) STORED)`,
];

/** What makes the tables of what is searched, what indexes them once they are filled, and what drops them. */
export const searchSchema = {
  sqlite: {
    create: inSqlite,
    index: [],
    drop: [termsTable, gramsTable, searchTable].map((table) => `DROP TABLE IF EXISTS ${table}`),
  },
  postgres: {
    create: inPostgres,
    index: [`CREATE INDEX ${searchTable}_by_gram ON ${searchTable} USING gin (grams)`],
    drop: [`DROP TABLE IF EXISTS ${searchTable}`],
  },
} as const;
