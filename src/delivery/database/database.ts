import type { Dialect } from '../sql/dialect';
import type { Tables } from '../sql/tables';

/** A statement with `?` where its values are bound, in order. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** The database as delivery sees it: one row of texts is asked for, and nothing is ever written. */
export type Database = {
  readonly dialect: Dialect;
  readonly tables: Tables;
  /** Answers the columns of the only row. */
  readonly row: (statement: Statement) => Promise<readonly (string | null)[]>;
  readonly close: () => Promise<void>;
};
