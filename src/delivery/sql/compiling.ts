import type { Addresses } from '../computed/computation';
import type { PhraseFigure } from '../phrases';
import type { Scope } from '../plan/plan';
import type { Locales } from '../plan/plan-scope';
import { type DeliveredModel, type DeliveredType, typeOf } from '../shape/delivered-model';
import type { Dialect } from './dialect';
import { column, identifier, type Sql } from './fragment';
import { type Tables, tableOf } from './tables';

/** Where the rows of a document are, in which dialect, and which of them are served. */
export type Compiling = Addresses & {
  readonly model: DeliveredModel;
  readonly tables: Tables;
  readonly dialect: Dialect;
  readonly scope: Scope;
  /** All locales, the source locale first: the order in which translations are told. */
  readonly locales: Locales;
  readonly phraseFigure: PhraseFigure;
  /** The name under which each object tells its tag, before anything else; null where nobody asks. */
  readonly tagKey: string | null;
  /** A name for one more table of the statement. */
  readonly alias: () => string;
};

/** Names tables `t1`, `t2` … */
export const aliases = (): (() => string) => {
  let last = 0;
  return () => {
    last += 1;
    return `t${last}`;
  };
};

export const tableName = ({ tables }: Pick<Compiling, 'tables'>, uid: string): Sql =>
  identifier(tableOf(tables, uid).table);

/** The column of a field of a type. @throws for a field that the type does not store. */
export const fieldColumn = ({ tables }: Pick<Compiling, 'tables'>, uid: string, alias: string, field: string): Sql => {
  const name = tableOf(tables, uid).columns.get(field);
  if (!name) throw new Error(`${uid} stores no ${field}`);
  return column(alias, name);
};

export const target = ({ model }: Compiling, uid: string): DeliveredType => typeOf(model, uid);
