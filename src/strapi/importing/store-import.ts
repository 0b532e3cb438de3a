import type { Core } from '@strapi/strapi';
import type { Extraction } from '../../importing/extraction/extraction';
import { type Fields, type Revision, revise } from '../../importing/revision/revise';
import { type SourceFormat, sourceMediaType } from '../../importing/source/source';
import { type DocumentStore, documentStore } from './document-store';
import { findEarlierRun, recordRun, type WrittenDocument } from './import-run';
import { type PlannedDocument, planDocuments } from './planned-document';
import { resolveReferences } from './resolve-references';
import { textDigest } from './text-digest';

/** A source that was read: where it came from and what was found in it. */
export type ReadSource = {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly byteLength: number;
  /** Plain text where it is not said. */
  readonly format?: SourceFormat;
  readonly extraction: Extraction;
};

export type StoredImport = {
  /** `unchanged`: this very text was imported last. Nothing was written. */
  readonly outcome: 'created' | 'revised' | 'unchanged';
  /** The import run's documentId. */
  readonly run: string;
  readonly revisions: readonly Revision<PlannedDocument>[];
  /** Where every proposal is stored now, and what it was written as. */
  readonly entries: readonly WrittenDocument[];
};

/** Told after each document, for a progress line: how many are done, of how many. */
export type Progress = (done: number, of: number) => void;

const storeSource = async (
  strapi: Core.Strapi,
  { name, byteLength, format = 'text', extraction }: ReadSource,
): Promise<string> => {
  const { text, encoding } = extraction;
  const sha256 = textDigest(text);
  const sources = 'api::source-document.source-document';
  // @NOTE Not the Document Service: it refuses to filter by private fields.
  const stored: { readonly documentId: string } | null = await strapi.db.query(sources).findOne({ where: { sha256 } });
  if (stored !== null) return stored.documentId;
  const receivedAt = new Date();
  const data = {
    name,
    channel: 'file' as const,
    text,
    sha256,
    encoding,
    byteLength,
    mediaType: sourceMediaType[format],
    receivedAt,
  };
  return (await strapi.documents(sources).create({ data })).documentId;
};

const readStored = async (
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

/** Writes one document as its revision says; returns its entry for the next comparison. */
const applyRevision = async (
  store: DocumentStore,
  revision: Exclude<Revision<PlannedDocument>, { kind: 'gone' }>,
  relations: Fields,
  base: WrittenDocument | undefined,
): Promise<WrittenDocument> => {
  const { uid, key, fields, initial } = revision.proposal;
  if (revision.kind === 'create') {
    const documentId = await store.create(uid, { ...fields, ...initial, ...relations });
    return { uid, key, documentId, fields: { ...fields, ...initial } };
  }
  const { documentId } = revision;
  const before = base?.fields ?? {};
  if (revision.kind === 'update') {
    await store.update(uid, documentId, { ...fields, ...initial });
    return { uid, key, documentId, fields: { ...fields, ...initial } };
  }
  if (revision.kind === 'moved') {
    await store.update(uid, documentId, fields);
    return { uid, key, documentId, fields: { ...before, ...fields } };
  }
  // What stands there is not what this run read: the next comparison goes on from what was written last.
  return { uid, key, documentId, fields: before };
};

const listOf: Readonly<Partial<Record<PlannedDocument['uid'], string>>> = {
  'api::photo-caption.photo-caption': 'captions',
  'api::achievement.achievement': 'achievements',
  'api::honoree.honoree': 'honorees',
};

/** Links to the article what was made in this run, at the end of its lists; what an editor arranged stays as it is. */
const linkToArticle = async (
  store: DocumentStore,
  article: string,
  created: readonly WrittenDocument[],
): Promise<void> => {
  const links = Object.entries(listOf).flatMap(([uid, name]) => {
    const connect = created.filter((entry) => entry.uid === uid).map(({ documentId }) => ({ documentId }));
    return connect.length === 0 ? [] : [[name, { connect }] as const];
  });
  if (links.length > 0) await store.update('api::article.article', article, Object.fromEntries(links));
};

/**
 * Stores what was read as drafts in the source locale, or compares it with what an earlier run over the same article wrote. All of
 * it is one transaction: it is all there, or not there.
 *
 * @throws the refusal of a rule, as a Strapi error with `details.code`; nothing is stored then
 */
export const storeImport = async (
  strapi: Core.Strapi,
  source: ReadSource,
  progress: Progress = () => undefined,
): Promise<StoredImport> =>
  strapi.db.transaction(async (): Promise<StoredImport> => {
    const { extraction } = source;
    const startedAt = new Date().toISOString();
    const earlier = await findEarlierRun(strapi, extraction.text, textDigest(extraction.text));
    if (earlier?.sha256 === textDigest(extraction.text)) {
      return { outcome: 'unchanged', run: earlier.documentId, revisions: [], entries: earlier.entries };
    }

    const store = documentStore(strapi);
    const sourceDocument = await storeSource(strapi, source);
    const planned = planDocuments(extraction, await resolveReferences(strapi, store, extraction, sourceDocument));
    const written = earlier?.entries ?? [];
    const revisions = revise(written, await readStored(store, written), planned);

    const entries = new Map<string, WrittenDocument>();
    const created: WrittenDocument[] = [];
    for (const [index, revision] of revisions.entries()) {
      progress(index, revisions.length);
      if (revision.kind === 'gone') continue;
      const { proposal } = revision;
      const relations: Record<string, string> = {};
      const article = entries.get('article')?.documentId;
      const honoree = proposal.honoreeKey === null ? undefined : entries.get(proposal.honoreeKey)?.documentId;
      if (honoree !== undefined) relations.honoree = honoree;
      if (proposal.uid === 'api::conferral.conferral' && article !== undefined) relations.article = article;
      const base = written.find(({ key }) => key === proposal.key);
      const entry = await applyRevision(store, revision, relations, base);
      entries.set(proposal.key, entry);
      if (revision.kind === 'create') created.push(entry);
    }
    const article = entries.get('article');
    if (article !== undefined) await linkToArticle(store, article.documentId, created);
    progress(revisions.length, revisions.length);

    const kept = written.filter(({ key }) => !entries.has(key));
    const all = [...entries.values(), ...kept];
    const articleDocumentId = article?.documentId;
    const run = await recordRun(strapi, { sourceDocument, articleDocumentId, startedAt, entries: all });
    return { outcome: earlier === null ? 'created' : 'revised', run, revisions, entries: all };
  });
