import type { Leaf, Page } from '../plan/plan';
import type { Compiling } from './compiling';
import type { Entry } from './dialect';
import { keyword, literal, type Sql, sql } from './fragment';

/** Whether rows have to be counted for what is told of a page: where nothing counts them, each row would tell it. */
export const isCounted = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ name }) => name === 'total' || name === 'pageCount');

/** What is told of a page, of rows that are counted here. */
export const pageInfoEntries = (
  { dialect }: Compiling,
  { offset, limit }: Page,
  leaves: readonly Leaf[],
): readonly Entry[] => {
  const total = sql`COUNT(*)`;
  const told: Readonly<Record<string, Sql>> = {
    page: keyword(String(Math.floor(offset / limit) + 1)),
    pageSize: keyword(String(limit)),
    pageCount: dialect.quotientUp(total, limit),
    total,
  };
  return leaves.map(({ key, name }): Entry => [key, told[name] ?? literal('Pagination')]);
};
