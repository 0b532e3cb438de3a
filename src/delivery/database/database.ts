import type { Dialect } from '../sql/dialect';
import type { Tables } from '../sql/tables';

/** A statement with `?` where its values are bound, in order. */
type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** The database as delivery sees it: one row of texts is asked for, and nothing is ever written. */
export type Database = {
  readonly dialect: Dialect;
  readonly tables: Tables;
  /**
   * Answers the columns of the only row.
   *
   * @param signal ends the statement when nobody waits for its answer any more
   * @throws `TIME_LIMIT` when it takes too long
   */
  readonly row: (statement: Statement, signal: AbortSignal) => Promise<readonly (string | null)[]>;
  /** Gives up all connections, whatever they are doing: the database does not answer. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
};
