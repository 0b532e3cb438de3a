import type { DocumentLinks } from './document-links';
import { rowsOf, type Transaction } from './document-rows';
import { linksWhenDiscarded, linksWhenFirstPublished, linksWhenPublished } from './links-after';
import type { Link } from './read-links';
import { type RelationView, type Status, statusesOf } from './relation-join';
import { writeLinks } from './write-links';

type HasRow = (documentId: string) => boolean;

/** Writes the links that a document had before anew, at the rows that it has now. */
export const relink = async (
  transaction: Transaction,
  documentId: string,
  before: DocumentLinks,
  statuses: readonly Status[] = ['draft', 'published'],
): Promise<void> => {
  for (const view of before.views) {
    for (const status of statusesOf(view.join)) {
      if (!statuses.includes(status)) continue;
      const links = before.of(view)[status];
      await writeLinks(transaction, view, documentId, status, links, links);
    }
  }
};

const publishedAmong = async (
  transaction: Transaction,
  { far }: RelationView,
  links: readonly Link[],
): Promise<HasRow> => {
  const documents = links.map((link) => link.far);
  const rows = await rowsOf(transaction, far, documents, 'published');
  return (documentId) => (rows.get(documentId)?.length ?? 0) > 0;
};

/** Whether the other document may take one more link: always, unless it may have one only and has it. */
const freeAmong = async (
  transaction: Transaction,
  { join, near, far }: RelationView,
  documentId: string,
  links: readonly Link[],
  status: Status,
): Promise<HasRow> => {
  if (!far.toOne) return () => true;
  const rows = await rowsOf(
    transaction,
    far,
    links.map((link) => link.far),
    status,
  );
  const documents = new Map([...rows].flatMap(([document, found]) => found.map(({ id }) => [id, document] as const)));
  const linked: readonly number[] = await transaction(`${join.table} as j`)
    .join(`${near.table} as n`, 'n.id', `j.${near.column}`)
    .whereIn(`j.${far.column}`, [...documents.keys()])
    .whereNot('n.document_id', documentId)
    .pluck(`j.${far.column}`);
  const taken = new Set(linked.map((id) => documents.get(id)));
  return (document) => !taken.has(document);
};

/** After a publish: the published rows carry the draft's links, as far as the other documents are published. */
export const relinkPublished = async (
  transaction: Transaction,
  documentId: string,
  before: DocumentLinks,
): Promise<void> => {
  for (const view of before.views) {
    const { draft, published } = before.of(view);
    await writeLinks(transaction, view, documentId, 'draft', draft, draft);
    const isPublished = await publishedAmong(transaction, view, draft);
    let wanted: readonly Link[] = published;
    if (view.near.attribute !== null) wanted = linksWhenPublished(draft, published, isPublished);
    else if (!before.isPublished) {
      const isFree = await freeAmong(transaction, view, documentId, draft, 'published');
      wanted = linksWhenFirstPublished(draft, published, isPublished, isFree);
    }
    await writeLinks(transaction, view, documentId, 'published', wanted, published);
  }
};

/** After the draft of the owning locale was discarded: the drafts carry the published links again. */
export const relinkDiscarded = async (
  transaction: Transaction,
  documentId: string,
  before: DocumentLinks,
): Promise<void> => {
  for (const view of before.views) {
    const { draft, published } = before.of(view);
    await writeLinks(transaction, view, documentId, 'published', published, published);
    if (view.near.attribute === null) {
      await writeLinks(transaction, view, documentId, 'draft', draft, draft);
      continue;
    }
    const isPublished = await publishedAmong(transaction, view, draft);
    const isFree = await freeAmong(transaction, view, documentId, published, 'draft');
    const wanted = linksWhenDiscarded(draft, published, isPublished, isFree);
    await writeLinks(transaction, view, documentId, 'draft', wanted, draft);
  }
};
