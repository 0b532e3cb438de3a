import type { Leaf, Page } from '../plan/plan';
import type { Compiling } from './compiling';
import type { Entry } from './dialect';
import { keyword, literal, type Sql, sql } from './fragment';

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
