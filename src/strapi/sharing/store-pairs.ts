import type { Transaction } from './document-rows';
import type { RelationView, Status } from './relation-join';

/** Two rows that are linked, each with the other's place in its list. */
export type Pair = {
  readonly near: number;
  readonly far: number;
  readonly nearOrder: number | null;
  readonly farOrder: number | null;
};

type StoredPair = Readonly<Record<string, number | null>> & { readonly id: number };

export const pairKey = (near: number, far: number): string => `${near}:${far}`;

const batchSize = 50;

const orderColumns = ({ near, far }: RelationView, { nearOrder, farOrder }: Pair): Record<string, number | null> => ({
  ...(near.orderColumn === null ? {} : { [near.orderColumn]: nearOrder }),
  ...(far.orderColumn === null ? {} : { [far.orderColumn]: farOrder }),
});

const readPairs = async (
  transaction: Transaction,
  { join, near, far }: RelationView,
  nearIds: readonly number[],
  status: Status,
): Promise<readonly StoredPair[]> => {
  const query = transaction(join.table)
    .whereIn(near.column, [...nearIds])
    .select('*')
    .orderBy('id');
  // A type that keeps no drafts apart has its draft and its published links at the same rows.
  if (!near.draftAndPublish && far.draftAndPublish) {
    const farIds = transaction(far.table).select('id');
    query.whereIn(
      far.column,
      status === 'draft' ? farIds.whereNull('published_at') : farIds.whereNotNull('published_at'),
    );
  }
  return query;
};

const sameOrder = (a: readonly string[], b: readonly string[]): boolean => a.every((key, index) => key === b[index]);

/** The rows of an end that has one at most whose pairs are not stored in the order in which they are wanted. */
const rowsOutOfOrder = (
  side: 'near' | 'far',
  stored: readonly string[],
  wanted: ReadonlyMap<string, Pair>,
): ReadonlySet<number> => {
  const after = [...stored, ...[...wanted.keys()].filter((key) => !stored.includes(key))];
  const rows = new Set([...wanted.values()].map((pair) => pair[side]));
  const ofRow = (keys: readonly string[], row: number) => keys.filter((key) => wanted.get(key)?.[side] === row);
  return new Set([...rows].filter((row) => !sameOrder(ofRow(after, row), ofRow([...wanted.keys()], row))));
};

/** Makes the stored pairs of some rows equal to those wanted, and stored in that order where an end has one at most. */
export const storePairs = async (
  transaction: Transaction,
  view: RelationView,
  nearIds: readonly number[],
  status: Status,
  wanted: ReadonlyMap<string, Pair>,
): Promise<void> => {
  const { join, near, far } = view;
  const keyOf = (stored: StoredPair): string => pairKey(stored[near.column] ?? 0, stored[far.column] ?? 0);
  const allStored = await readPairs(transaction, view, nearIds, status);
  const kept = allStored.map(keyOf).filter((key) => wanted.has(key));
  const nearMoves = near.toOne ? rowsOutOfOrder('near', kept, wanted) : new Set<number>();
  const farMoves = far.toOne ? rowsOutOfOrder('far', kept, wanted) : new Set<number>();

  const missing = new Map(wanted);
  const wrong: number[] = [];
  for (const stored of allStored) {
    const pair = wanted.get(keyOf(stored));
    if (pair === undefined || nearMoves.has(pair.near) || farMoves.has(pair.far)) {
      wrong.push(stored.id);
      continue;
    }
    missing.delete(keyOf(stored));
    const orders = orderColumns(view, pair);
    if (Object.entries(orders).some(([column, order]) => stored[column] !== order)) {
      await transaction(join.table).where('id', stored.id).update(orders);
    }
  }
  if (wrong.length > 0) await transaction(join.table).whereIn('id', wrong).delete();
  const rows = [...missing.values()].map((pair) => ({
    [near.column]: pair.near,
    [far.column]: pair.far,
    ...orderColumns(view, pair),
  }));
  for (let start = 0; start < rows.length; start += batchSize) {
    await transaction(join.table).insert(rows.slice(start, start + batchSize));
  }
};
