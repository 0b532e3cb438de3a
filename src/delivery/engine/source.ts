import type { Addresses } from '../computed/computation';
import type { Database } from '../database/database';
import type { PhraseFigure } from '../phrases';
import type { Scope } from '../plan/plan';
import type { Locales } from '../plan/plan-scope';
import type { DeliveredModel } from '../shape/delivered-model';
import { aliases, type Compiling } from '../sql/compiling';

/** What the engine needs, the same for all requests. */
export type Source = Addresses & {
  readonly model: DeliveredModel;
  readonly locales: Locales;
  readonly database: Database;
  readonly phraseFigure: PhraseFigure;
  /** The name under which objects tell their tags; null where answers are not kept. */
  readonly tagKey: string | null;
};

/** What a root field is compiled with. */
export const compilingFor = ({ database, ...source }: Source, scope: Scope): Compiling => ({
  ...source,
  tables: database.tables,
  dialect: database.dialect,
  scope,
  alias: aliases(),
});
