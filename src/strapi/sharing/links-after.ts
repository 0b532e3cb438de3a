import { restoreOrder } from '../../domain/relation/order';
import type { Link } from './read-links';

type HasRow = (documentId: string) => boolean;

/** Links to documents in the order given, each keeping its place in the other document's list. */
export const inOrder = (documents: readonly string[], known: readonly Link[]): readonly Link[] =>
  documents.map((far, index) => ({
    far,
    nearOrder: index + 1,
    farOrder: known.find((link) => link.far === far)?.farOrder ?? null,
  }));

/**
 * The published links of a document that is being published: those of its draft whose other document is published. They take the
 * draft's numbering, so that one published later finds its place.
 */
export const linksWhenPublished = (
  draft: readonly Link[],
  published: readonly Link[],
  isPublished: HasRow,
): readonly Link[] =>
  draft
    .filter(({ far }) => isPublished(far))
    .map((link) => ({ ...link, farOrder: published.find(({ far }) => far === link.far)?.farOrder ?? link.farOrder }));

/**
 * The published links of a document seen from others only (it has no attribute for them): those it had, and, when it is
 * published for the first time, those of the others' drafts.
 *
 * @param isFree whether the other document can take one more link in its published state
 */
export const linksWhenFirstPublished = (
  draft: readonly Link[],
  published: readonly Link[],
  isPublished: HasRow,
  isFree: HasRow,
): readonly Link[] => {
  const had = new Set(published.map(({ far }) => far));
  return [...published, ...draft.filter(({ far }) => !had.has(far) && isPublished(far) && isFree(far))];
};

/**
 * The draft links of a document whose changes are discarded: the published ones, and those that publishing could not hold because
 * the other document has no published row. Discarding never takes an unpublished figure away from its article.
 */
export const linksWhenDiscarded = (
  draft: readonly Link[],
  published: readonly Link[],
  isPublished: HasRow,
  isFree: HasRow,
): readonly Link[] => {
  const had = new Set(draft.map(({ far }) => far));
  const restored = published.filter(({ far }) => had.has(far) || isFree(far)).map(({ far }) => far);
  const unpublished = new Set(draft.filter(({ far }) => !isPublished(far)).map(({ far }) => far));
  const order = restoreOrder(
    restored,
    draft.map(({ far }) => far).filter((far) => unpublished.has(far) || restored.includes(far)),
  );
  return inOrder(order, [...draft, ...published]);
};
