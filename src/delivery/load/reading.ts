import { codedError } from '../coded-error';
import { limits } from '../limits';
import type { Scope } from '../plan/plan';
import type { Locales } from '../plan/plan-scope';
import type { DeliveredModel } from '../shape/delivered-model';
import { aliases, type Compiling } from '../sql/compiling';
import type { Dialect } from '../sql/dialect';
import type { Sql } from '../sql/fragment';
import type { Tables } from '../sql/tables';
import type { RawRow } from './decode';
import type { PhraseFigure } from './phrases';

/** The database as delivery sees it: it is read, one statement at a time. */
export type Database = {
  readonly dialect: Dialect;
  readonly tables: Tables;
  readonly run: (statement: Sql) => Promise<readonly RawRow[]>;
};

/** What reading needs, the same for all requests. */
export type Source = {
  readonly model: DeliveredModel;
  readonly locales: Locales;
  readonly database: Database;
  readonly phraseFigure: PhraseFigure;
  /** Put before the path of a file. */
  readonly publicUrl: string;
};

/** Reads for one root field. */
export class Reading {
  private rows = 0;

  constructor(
    readonly source: Source,
    readonly scope: Scope,
  ) {}

  /** The same reading in other locales: for words that are wanted in a locale of their own. */
  compiling(scope: Scope = this.scope): Compiling {
    const { model, database, locales } = this.source;
    const { tables, dialect } = database;
    return { model, tables, dialect, scope, sourceLocale: locales[0].code, alias: aliases() };
  }

  /** Runs a statement; refuses with `ANSWER_TOO_LARGE` when the field has brought too many rows. */
  async run(statement: Sql): Promise<readonly RawRow[]> {
    const rows = await this.source.database.run(statement);
    this.rows += rows.length;
    if (this.rows > limits.objects) throw codedError('ANSWER_TOO_LARGE', { limit: limits.objects });
    return rows;
  }
}
