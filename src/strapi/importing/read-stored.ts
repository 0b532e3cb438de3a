import type { Fields } from '../../importing/revision/revise';
import type { DocumentStore } from './document-store';
import type { WrittenDocument } from './import-run';

/** The stored fields of what an earlier run wrote, by documentId; what was deleted is not in it. */
export const readStored = async (
  store: DocumentStore,
  entries: readonly WrittenDocument[],
): Promise<ReadonlyMap<string, Fields>> => {
  const stored = new Map<string, Fields>();
  for (const { uid, documentId, fields } of entries) {
    const now = await store.read(uid, documentId, Object.keys(fields));
    if (now !== undefined) stored.set(documentId, now);
  }
  return stored;
};
