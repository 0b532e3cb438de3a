import type { Fields } from '../../importing/revision/revise';
import { sameValue } from '../../importing/revision/same-value';
import type { DocumentStore } from './document-store';
import type { WrittenDocument } from './import-run';
import type { ImportedUid } from './planned-document';

/** What is to be done about one document of an article. */
export type Writing = {
  readonly uid: ImportedUid;
  readonly key: string;
  /** For a conferral: the key of its honoree, which has no documentId before it is stored. */
  readonly honoreeKey: string | null;
  /** `skip`: somebody deleted it, and what hangs on it is not made either. */
  readonly act: 'create' | 'update' | 'keep' | 'skip';
  /** Null for what is to be created. */
  readonly documentId: string | null;
  readonly fields: Fields;
  /** What the next comparison begins with; null for what no reading states, so that none compares it. */
  readonly base: Fields | null;
};

/** Told after each document, for a progress line: how many are done, of how many. */
export type Progress = (done: number, of: number) => void;

const article = 'api::article.article';
const caption = 'api::photo-caption.photo-caption';
const conferral = 'api::conferral.conferral';

const listOf: Readonly<Partial<Record<ImportedUid, string>>> = {
  [caption]: 'captions',
  'api::achievement.achievement': 'achievements',
  'api::honoree.honoree': 'honorees',
};

type Made = { readonly uid: ImportedUid; readonly documentId: string };

/** Links to the article what was made in this run, at the end of its lists; what an editor arranged stays as it is. */
const linkToArticle = async (store: DocumentStore, home: string, created: readonly Made[]): Promise<void> => {
  const links = Object.entries(listOf).flatMap(([uid, name]) => {
    const connect = created.filter((made) => made.uid === uid).map(({ documentId }) => ({ documentId }));
    return connect.length === 0 ? [] : [[name, { connect }] as const];
  });
  if (links.length > 0) await store.update(article, home, Object.fromEntries(links));
};

/** Captions that change places with one another leave theirs first: no two may stand at one place, not even for a moment. */
const leavePlaces = async (store: DocumentStore, writings: readonly Writing[]): Promise<void> => {
  const leaving: string[] = [];
  for (const { uid, act, documentId, fields } of writings) {
    if (uid !== caption || act !== 'update' || documentId === null || fields.order === undefined) continue;
    const stored = await store.read(uid, documentId, ['order', 'position']);
    const stays = ['order', 'position'].every((name) => sameValue(stored?.[name] ?? null, fields[name] ?? null));
    if (!stays) leaving.push(documentId);
  }
  if (leaving.length > 0) await store.clearOrder(leaving);
};

/**
 * Writes the documents of an article, the article first, and links to it what was made.
 *
 * @returns the entries of what was read, in the order of the writings, for the next comparison
 */
export const writeDocuments = async (
  store: DocumentStore,
  writings: readonly Writing[],
  progress: Progress,
): Promise<readonly WrittenDocument[]> => {
  await leavePlaces(store, writings);
  const home: { documentId?: string } = {};
  const honorees = new Map<string, string | null>();
  const entries: WrittenDocument[] = [];
  const created: Made[] = [];
  for (const [index, { uid, key, honoreeKey, act, documentId: stored, fields, base }] of writings.entries()) {
    progress(index, writings.length);
    const honoree = honoreeKey === null ? undefined : honorees.get(honoreeKey);
    const skipped = act === 'skip' || honoree === null;
    let documentId = stored;
    if (act === 'create' && !skipped) {
      const relations: Record<string, string> = {};
      if (honoree !== undefined) relations.honoree = honoree;
      if (uid === conferral && home.documentId !== undefined) relations.article = home.documentId;
      documentId = await store.create(uid, { ...fields, ...relations });
      created.push({ uid, documentId });
    } else if (act === 'update' && documentId !== null) {
      await store.update(uid, documentId, fields);
    }
    if (uid === article && documentId !== null && !skipped) home.documentId = documentId;
    if (uid === 'api::honoree.honoree') honorees.set(key, skipped ? null : documentId);
    if (documentId !== null && base !== null) entries.push({ uid, key, documentId, fields: base });
  }
  if (home.documentId !== undefined) await linkToArticle(store, home.documentId, created);
  progress(writings.length, writings.length);
  return entries;
};
