import BetterSqlite3 from 'better-sqlite3';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { sqlite } from '../sql/sqlite';
import type { Tables } from '../sql/tables';
import type { Database } from './database';

/** How many statements are kept prepared. */
const keptStatements = 500;

/**
 * A text in small letters, as PostgreSQL's `lower` has it: letter by letter, so that nothing depends on its neighbours (Greek sigma) or
 * becomes longer (İ).
 */
const folded = (text: unknown): unknown =>
  typeof text === 'string'
    ? text.replace(/\p{Lu}/gu, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
      })
    : text;

/** SQLite through a connection of delivery's own, which can only read: it sees what is committed and waits for no writer. */
export const sqliteDatabase = (filename: string, tables: Tables): Database => {
  const connection = new BetterSqlite3(filename, { readonly: true, fileMustExist: true, timeout: 10_000 });
  connection.function('folded', { deterministic: true }, folded);
  let deadline = 0;
  connection.function('in_time', () => {
    if (performance.now() > deadline) throw codedError('TIME_LIMIT', { seconds: limits.ownTime / 1_000 });
    return 1;
  });
  const prepared = new Map<string, BetterSqlite3.Statement<unknown[], (string | null)[]>>();
  const statement = (text: string): BetterSqlite3.Statement<unknown[], (string | null)[]> => {
    const known = prepared.get(text);
    if (known) return known;
    if (prepared.size >= keptStatements) prepared.clear();
    const made = connection.prepare<unknown[], (string | null)[]>(text).raw();
    prepared.set(text, made);
    return made;
  };
  return {
    dialect: sqlite,
    tables,
    row: async ({ text, values }, signal) => {
      if (signal.aborted) throw codedError('TIME_LIMIT', { seconds: 0 });
      const asked = statement(text);
      deadline = performance.now() + limits.ownTime;
      return asked.get(...values) ?? [];
    },
    drop: () => undefined,
    close: async () => {
      connection.close();
    },
  };
};
