import type { Transaction } from './document-rows';
import type { RelationView, Status } from './relation-join';

/** A link between two documents, as the near one sees it, whatever rows it is stored between. */
export type Link = {
  /** The other document. */
  readonly far: string;
  /** The other document's place in the near one's list; null where the near one has one at most. */
  readonly nearOrder: number | null;
  /** The near document's place in the other one's list. */
  readonly farOrder: number | null;
};

export type LinksByStatus = Readonly<Record<Status, readonly Link[]>>;

type RawLink = {
  readonly far: string;
  readonly published_at: unknown;
  readonly near_order: number | null;
  readonly far_order: number | null;
};

/** Reads the links of a document in one relation, in the near document's order. */
export const readLinks = async (
  transaction: Transaction,
  { join, near, far }: RelationView,
  documentId: string,
): Promise<LinksByStatus> => {
  const order = (column: string | null) => (column === null ? transaction.raw('NULL') : transaction.ref(`j.${column}`));
  // The status of a link is that of its end that keeps drafts apart.
  const decides = (join.owner.draftAndPublish ? join.owner : join.target) === near ? 'n' : 'f';
  const found: readonly RawLink[] = await transaction(`${join.table} as j`)
    .join(`${near.table} as n`, 'n.id', `j.${near.column}`)
    .join(`${far.table} as f`, 'f.id', `j.${far.column}`)
    .where('n.document_id', documentId)
    .select({
      far: 'f.document_id',
      published_at: `${decides}.published_at`,
      near_order: order(near.orderColumn),
      far_order: order(far.orderColumn),
    })
    .orderBy('j.id');

  const keepsDrafts = join.owner.draftAndPublish || join.target.draftAndPublish;
  const ofStatus = (status: Status): readonly Link[] => {
    const links = new Map<string, Link>();
    for (const { far: farDocument, published_at, near_order, far_order } of found) {
      const isDraft = keepsDrafts && published_at === null;
      if (isDraft !== (status === 'draft') || links.has(farDocument)) continue;
      links.set(farDocument, { far: farDocument, nearOrder: near_order, farOrder: far_order });
    }
    return [...links.values()].sort((a, b) => (a.nearOrder ?? 0) - (b.nearOrder ?? 0));
  };
  return { draft: ofStatus('draft'), published: ofStatus('published') };
};
