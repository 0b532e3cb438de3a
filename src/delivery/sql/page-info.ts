import type { Leaf, Page } from '../plan/plan';
import type { Compiling } from './compiling';
import type { Entry } from './dialect';
import { keyword, literal, type Sql, sql } from './fragment';

const counted: readonly string[] = ['pageCount', 'total'];

/**
 * What is told of a page as one JSON object.
 *
 * @param rows `FROM … WHERE …`, which are counted where the answer needs it: without an aggregate they would tell an object each
 */
export const pageInfoJson = (
  { dialect }: Compiling,
  { offset, limit }: Page,
  leaves: readonly Leaf[],
  rows: Sql,
): Sql => {
  const total = sql`COUNT(*)`;
  const told: Readonly<Record<string, Sql>> = {
    page: keyword(String(Math.floor(offset / limit) + 1)),
    pageSize: keyword(String(limit)),
    pageCount: dialect.quotientUp(total, limit),
    total,
  };
  const object = dialect.object(leaves.map(({ key, name }): Entry => [key, told[name] ?? literal('Pagination')]));
  return leaves.some(({ name }) => counted.includes(name)) ? sql`(SELECT ${object} ${rows})` : object;
};
