import type { Core } from '@strapi/strapi';
import type { Extraction } from '../../importing/extraction/extraction';
import { itemsOf, type Review } from '../../importing/review/review-item';
import { startReview } from '../../importing/review/start-review';
import type { Written } from '../../importing/revision/revise';
import { isSameArticle } from '../../importing/revision/same-article';
import { type ImportedUid, importedUids } from './planned-document';

/** What a run wrote: the base of the next three-way comparison. Kept as JSON in `import_run.entries`. */
export type WrittenDocument = Written & { readonly uid: ImportedUid };

/** An earlier run over the same article, or over an earlier state of it. */
export type EarlierRun = {
  readonly documentId: string;
  readonly articleDocumentId: string | null;
  readonly sha256: string;
  readonly entries: readonly WrittenDocument[];
  /** The ids of the proposals that an editor rejected. */
  readonly rejected: readonly string[];
};

/** What a list of imports tells of each. */
export type RunSummary = {
  readonly title: string | null;
  readonly counts: {
    readonly figures: number;
    readonly captions: number;
    readonly honorees: number;
    readonly warnings: number;
    /** Proposals that no decision was made on. */
    readonly undecided: number;
  };
};

export const importRun = 'api::import-run.import-run';

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

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

type StoredRun = {
  readonly documentId: string;
  readonly articleDocumentId: string | null;
  readonly sourceDocument: { readonly sha256: string; readonly text: string } | null;
};

const newestFirst = [{ startedAt: 'desc' }, { id: 'desc' }];

const readEarlierRun = async (strapi: Core.Strapi, where: object): Promise<EarlierRun | null> => {
  const run: (StoredRun & { readonly entries: unknown; readonly rejected: unknown }) | null = await strapi.db
    .query(importRun)
    .findOne({
      select: ['documentId', 'articleDocumentId', 'entries', 'rejected'],
      where: { ...where, outcome: 'stored' },
      orderBy: newestFirst,
      populate: { sourceDocument: { select: ['sha256'] } },
    });
  if (run === null) return null;
  const { documentId, articleDocumentId, sourceDocument } = run;
  const sha256 = sourceDocument?.sha256 ?? '';
  return { documentId, articleDocumentId, sha256, entries: entriesOf(run.entries), rejected: idsOf(run.rejected) };
};

/** The last run over an article that is known; null when there is none. */
export const lastRunOf = async (strapi: Core.Strapi, articleDocumentId: string): Promise<EarlierRun | null> =>
  readEarlierRun(strapi, { articleDocumentId });

/** Finds the last run over this text or over another state of the same article; null when the article is new. */
export const findEarlierRun = async (strapi: Core.Strapi, text: string, sha256: string): Promise<EarlierRun | null> => {
  // @NOTE Not the Document Service: it refuses to filter by private fields, and a run has no others.
  const found: readonly StoredRun[] = await strapi.db.query(importRun).findMany({
    select: ['documentId', 'articleDocumentId'],
    where: { outcome: 'stored' },
    orderBy: newestFirst,
    limit: lookBack,
    populate: { sourceDocument: { select: ['sha256', 'text'] } },
  });
  const same = found.find(
    ({ sourceDocument }) => sourceDocument?.sha256 === sha256 || isSameArticle(sourceDocument?.text ?? '', text),
  );
  return same === undefined ? null : readEarlierRun(strapi, { documentId: same.documentId });
};

/** Whether the article of an earlier run is still there: one that an editor deleted is imported anew. */
export const isStillThere = async (strapi: Core.Strapi, { articleDocumentId }: EarlierRun): Promise<boolean> => {
  if (articleDocumentId === null) return false;
  return (await strapi.db.query('api::article.article').count({ where: { documentId: articleDocumentId } })) > 0;
};

/** What a list of imports tells of a review as it stands. */
export const summaryOf = (review: Review): RunSummary => {
  const kept = <I extends { readonly state: string }>(items: readonly I[]): number =>
    items.filter(({ state }) => state !== 'rejected').length;
  const items = itemsOf(review);
  return {
    title: review.article.title?.slice(0, 255) ?? null,
    counts: {
      figures: kept(review.figures),
      captions: kept(review.captions),
      honorees: kept(review.honorees),
      warnings: review.warnings.length + items.flatMap(({ warnings }) => warnings).length,
      undecided: items.filter(({ state }) => state === 'proposed').length,
    },
  };
};

/** An extraction as a run keeps it: its text is that of the source document. */
export const withoutText = (extraction: Extraction): Omit<Extraction, 'text'> => {
  const { text: _, ...rest } = extraction;
  return rest;
};

/** Writes down a finished run: what it read, what it wrote. */
export const recordRun = async (
  strapi: Core.Strapi,
  {
    extraction,
    ...run
  }: {
    readonly sourceDocument: string;
    readonly articleDocumentId: string | undefined;
    readonly startedAt: string;
    readonly entries: readonly WrittenDocument[];
    readonly rejected?: readonly string[];
    /** For who looks at the import later; a run without it cannot be shown. */
    readonly extraction?: Extraction;
  },
): Promise<string> => {
  const reading =
    extraction === undefined ? {} : { ...summaryOf(startReview(extraction)), extraction: withoutText(extraction) };
  const { documentId } = await strapi.documents(importRun).create({
    // @NOTE All of it is JSON by its type; Strapi's type of a JSON attribute takes no readonly lists.
    data: { ...run, ...reading, outcome: 'stored', finishedAt: new Date() } as never,
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
  await strapi.documents(importRun).update({ documentId, data: { entries: entries as never, finishedAt: new Date() } });
};
