import type { DocumentRow } from '../../domain/relation/best-row';
import { freeOrder } from '../../domain/relation/order';
import { rowFor, rowsOf, type Transaction } from './document-rows';
import type { Link } from './read-links';
import type { RelationView, Status } from './relation-join';
import { type Pair, pairKey, storePairs } from './store-pairs';

const farDocuments = (links: readonly Link[]): readonly string[] => links.map(({ far }) => far);

const ids = (rows: ReadonlyMap<string, readonly DocumentRow[]>): readonly number[] =>
  [...rows.values()].flat().map(({ id }) => id);

/** Orders in which no two links are tied: rows of other locales would break a tie in their own way. */
const withoutTies = (links: readonly Link[]): readonly Link[] => {
  const orders = links.map(({ nearOrder }) => nearOrder);
  return new Set(orders).size === orders.length && !orders.includes(null)
    ? links
    : links.map((link, index) => ({ ...link, nearOrder: index + 1 }));
};

/** Gives a newcomer a place in the other document's list: where it was in the other one's draft, or else last. */
const placeInFarList = async (
  transaction: Transaction,
  { join, near, far }: RelationView,
  orderColumn: string,
  nearIds: readonly number[],
  farRows: readonly DocumentRow[],
  link: Link,
): Promise<Link> => {
  const taken: readonly (number | null)[] = await transaction(join.table)
    .whereIn(
      far.column,
      farRows.map(({ id }) => id),
    )
    .whereNotIn(near.column, [...nearIds])
    .distinct()
    .pluck(orderColumn);
  const held = taken.filter((order) => order !== null);
  return { ...link, farOrder: freeOrder(held, link.farOrder) };
};

/**
 * The pairs of rows that make each link visible from every row of both documents. Where these have different locales, a row is
 * linked to several rows of one document; readers take the best of them (`oneRowPerDocument`).
 */
const pairsOf = (
  { near, far }: RelationView,
  links: readonly Link[],
  nearRows: readonly DocumentRow[],
  farRowsByDocument: ReadonlyMap<string, readonly DocumentRow[]>,
): ReadonlyMap<string, Pair> => {
  const pairs = new Map<string, Pair>();
  for (const { far: farDocument, nearOrder, farOrder } of links) {
    const farRows = farRowsByDocument.get(farDocument) ?? [];
    const add = (nearRow: DocumentRow | null, farRow: DocumentRow | null): void => {
      if (nearRow === null || farRow === null) return;
      pairs.set(pairKey(nearRow.id, farRow.id), { near: nearRow.id, far: farRow.id, nearOrder, farOrder });
    };
    const fromNear = (): void => {
      if (near.attribute !== null) for (const row of nearRows) add(row, rowFor(farRows, row.locale));
    };
    const fromFar = (): void => {
      if (far.attribute !== null) for (const row of farRows) add(rowFor(nearRows, row.locale), row);
    };
    // The end that has one at most chooses first: of several rows of one document, it is shown the one stored first.
    for (const choose of far.toOne ? [fromFar, fromNear] : [fromNear, fromFar]) choose();
  }
  return pairs;
};

/**
 * Makes the stored links of a document in one relation and one status equal to those wanted, from every row of both ends: a row
 * links to the other document's row of its own locale, else along the fallback chain. Documents that have no row in the status
 * are left out.
 *
 * @param known the documents that it was linked to before in this status: the others are newcomers, which leave whom they were
 *   linked to when they may be linked to one only
 */
export const writeLinks = async (
  transaction: Transaction,
  view: RelationView,
  documentId: string,
  status: Status,
  wanted: readonly Link[],
  known: readonly Link[],
): Promise<void> => {
  const { join, near, far } = view;
  const nearRows = (await rowsOf(transaction, near, [documentId], status)).get(documentId) ?? [];
  const nearIds = nearRows.map(({ id }) => id);
  const farRows = await rowsOf(transaction, far, farDocuments(wanted), status);
  const knownDocuments = new Set(farDocuments(known));
  const newcomers = farDocuments(wanted).filter((document) => !knownDocuments.has(document));

  if (far.toOne && newcomers.length > 0) {
    const newcomerIds = ids(await rowsOf(transaction, far, newcomers, status));
    await transaction(join.table)
      .whereIn(far.column, [...newcomerIds])
      .whereNotIn(near.column, nearIds)
      .delete();
  }
  const links: Link[] = [];
  for (const link of withoutTies(wanted)) {
    const isSettled = far.orderColumn === null || (knownDocuments.has(link.far) && link.farOrder !== null);
    links.push(
      isSettled || far.orderColumn === null
        ? link
        : await placeInFarList(transaction, view, far.orderColumn, nearIds, farRows.get(link.far) ?? [], link),
    );
  }
  await storePairs(transaction, view, nearIds, status, pairsOf(view, links, nearRows, farRows));
};
