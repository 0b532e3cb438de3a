import BetterSqlite3 from 'better-sqlite3';
import { type Changes, changesTable, type OnChanges } from './changes';

/**
 * Looks at the table of changes whenever the file has been written to by anybody, which SQLite tells at no cost: what is asked
 * after a commit is answered by what was committed.
 */
export const sqliteChanges = (filename: string, { told, lost }: OnChanges): Changes => {
  const connection = new BetterSqlite3(filename, { readonly: true, fileMustExist: true, timeout: 10_000 });
  const version = connection.prepare<[], number>('PRAGMA data_version').pluck();
  const ends = connection.prepare<[], { first: number | null; last: number | null }>(
    `SELECT min(id) AS first, max(id) AS last FROM ${changesTable}`,
  );
  const news = connection.prepare<[number], string>(`SELECT DISTINCT tag FROM ${changesTable} WHERE id > ?`).pluck();
  let seen = version.get();
  let last = ends.get()?.last ?? 0;
  return {
    isCurrent: () => {
      const now = version.get();
      if (now === seen) return true;
      seen = now;
      const { first = null, last: newest = null } = ends.get() ?? {};
      if (first !== null && first > last + 1) lost();
      told(news.all(last));
      last = Math.max(last, newest ?? 0);
      return true;
    },
    caughtUp: () => Promise.resolve(),
    close: async () => {
      connection.close();
    },
  };
};
