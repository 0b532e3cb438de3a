import type { Core } from '@strapi/strapi';
import { type Revision, revise } from '../../importing/revision/revise';
import { documentStore } from './document-store';
import { type EarlierRun, findEarlierRun, recordRun, type WrittenDocument } from './import-run';
import { type PlannedDocument, planDocuments } from './planned-document';
import { readStored } from './read-stored';
import { resolveReferences } from './resolve-references';
import { type ReadSource, storeSource } from './store-source';
import { textDigest } from './text-digest';
import { type Progress, type Writing, writeDocuments } from './write-documents';

export type { ReadSource } from './store-source';

export type StoredImport = {
  /** `unchanged`: this very text was imported last. Nothing was written. */
  readonly outcome: 'created' | 'revised' | 'unchanged';
  /** The import run's documentId. */
  readonly run: string;
  readonly revisions: readonly Revision<PlannedDocument>[];
  /** Where every proposal is stored now, and what it was written as. */
  readonly entries: readonly WrittenDocument[];
};

/** What an editor rejected at the desk is not proposed again by a run without a review. */
const withoutRejected = (
  planned: readonly PlannedDocument[],
  earlier: EarlierRun | null,
): readonly PlannedDocument[] => {
  const known = new Set(earlier?.entries.map(({ key }) => key));
  const rejected = new Set(earlier?.rejected);
  return planned.filter(({ item, key }) => known.has(key) || !rejected.has(item));
};

/** What a run without a review writes: the text's facts where nobody touched them. */
const writingOf = (
  revision: Exclude<Revision<PlannedDocument>, { kind: 'gone' }>,
  base: WrittenDocument | undefined,
): Writing => {
  const { uid, key, honoreeKey, fields, initial } = revision.proposal;
  const common = { uid, key, honoreeKey, fields: { ...fields, ...initial } };
  const before = base?.fields ?? {};
  switch (revision.kind) {
    case 'create':
      return { ...common, act: 'create', documentId: null, base: common.fields };
    case 'update':
      return { ...common, act: 'update', documentId: revision.documentId, base: common.fields };
    case 'moved':
      return { ...common, act: 'update', documentId: revision.documentId, fields, base: { ...before, ...fields } };
    case 'deleted':
      return { ...common, act: 'skip', documentId: revision.documentId, base: before };
    default:
      // What stands there is not what this run read: the next comparison goes on from what was written last.
      return { ...common, act: 'keep', documentId: revision.documentId, base: before };
  }
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
    const references = await resolveReferences(strapi, store, extraction, sourceDocument);
    const planned = withoutRejected(planDocuments(extraction, references), earlier);
    const written = earlier?.entries ?? [];
    const revisions = revise(written, await readStored(store, written), planned);

    const writings = revisions.flatMap((revision) =>
      revision.kind === 'gone'
        ? []
        : [
            writingOf(
              revision,
              written.find(({ key }) => key === revision.proposal.key),
            ),
          ],
    );
    const entries = await writeDocuments(store, writings, progress);
    const keys = new Set(entries.map(({ key }) => key));
    const all = [...entries, ...written.filter(({ key }) => !keys.has(key))];
    const articleDocumentId = all.find(({ key }) => key === 'article')?.documentId;
    const run = await recordRun(strapi, {
      extraction,
      sourceDocument,
      articleDocumentId,
      startedAt,
      entries: all,
      rejected: earlier?.rejected ?? [],
    });
    return { outcome: earlier === null ? 'created' : 'revised', run, revisions, entries: all };
  });
