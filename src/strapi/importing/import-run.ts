import type { Core } from '@strapi/strapi';
import type { Written } from '../../importing/revision/revise';
import { isSameArticle } from '../../importing/revision/same-article';
import { type ImportedUid, importedUids } from './planned-document';

/** What a run wrote: the base of the next three-way comparison. Kept as JSON in `import_run.entries`. */
export type WrittenDocument = Written & { readonly uid: ImportedUid };

/** An earlier run over the same article, or over an earlier state of it. */
export type EarlierRun = {
  readonly documentId: string;
  readonly sha256: string;
  readonly entries: readonly WrittenDocument[];
};

const runs = 'api::import-run.import-run';

/** Runs looked through for an earlier state of the article, newest first. */
const lookBack = 500;

const isWritten = (entry: unknown): entry is WrittenDocument =>
  typeof entry === 'object' &&
  entry !== null &&
  'uid' in entry &&
  importedUids.some((uid) => uid === entry.uid) &&
  'key' in entry &&
  'documentId' in entry &&
  'fields' in entry;

const entriesOf = (value: unknown): readonly WrittenDocument[] => (Array.isArray(value) ? value.filter(isWritten) : []);

type StoredRun = {
  readonly documentId: string;
  readonly entries: unknown;
  readonly sourceDocument: { readonly sha256: string; readonly text: string } | null;
};

/** Finds the last run over this text or over another state of the same article; null when the article is new. */
export const findEarlierRun = async (strapi: Core.Strapi, text: string, sha256: string): Promise<EarlierRun | null> => {
  // @NOTE Not the Document Service: it refuses to filter by private fields, and a run has no others.
  const found: readonly StoredRun[] = await strapi.db.query(runs).findMany({
    where: { outcome: 'stored' },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    limit: lookBack,
    populate: ['sourceDocument'],
  });
  const same = found.find(
    ({ sourceDocument }) => sourceDocument?.sha256 === sha256 || isSameArticle(sourceDocument?.text ?? '', text),
  );
  if (same === undefined) return null;
  return { documentId: same.documentId, sha256: same.sourceDocument?.sha256 ?? '', entries: entriesOf(same.entries) };
};

/** Writes down a finished run: what it wrote, and what it reported. */
export const recordRun = async (
  strapi: Core.Strapi,
  run: {
    readonly sourceDocument: string;
    readonly articleDocumentId: string | undefined;
    readonly startedAt: string;
    readonly entries: readonly WrittenDocument[];
  },
): Promise<string> => {
  const { documentId } = await strapi.documents(runs).create({
    // @NOTE Entries are JSON by their type; Strapi's type of a JSON attribute takes no readonly lists.
    data: { ...run, outcome: 'stored', entries: run.entries as never },
  });
  return documentId;
};

/** Replaces what a run wrote down, after it published some of it. */
export const amendRun = async (
  strapi: Core.Strapi,
  documentId: string,
  entries: readonly WrittenDocument[],
): Promise<void> => {
  // @NOTE As in `recordRun`.
  await strapi.documents(runs).update({ documentId, data: { entries: entries as never, finishedAt: new Date() } });
};
