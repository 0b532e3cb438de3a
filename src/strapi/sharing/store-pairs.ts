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

/** Makes the stored pairs of some rows equal to those wanted, touching none that is right already. */
export const storePairs = async (
  transaction: Transaction,
  view: RelationView,
  nearIds: readonly number[],
  status: Status,
  wanted: ReadonlyMap<string, Pair>,
): Promise<void> => {
  const { join, near, far } = view;
  const missing = new Map(wanted);
  const wrong: number[] = [];
  for (const stored of await readPairs(transaction, view, nearIds, status)) {
    const key = pairKey(stored[near.column] ?? 0, stored[far.column] ?? 0);
    const pair = missing.get(key);
    missing.delete(key);
    if (pair === undefined) {
      wrong.push(stored.id);
      continue;
    }
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
