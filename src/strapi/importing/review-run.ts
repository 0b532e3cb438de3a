import type { Core } from '@strapi/strapi';
import type { Extraction } from '../../importing/extraction/extraction';
import { type Decision, readDecisions } from '../../importing/review/decision';
import { importRun, type RunSummary } from './import-run';

/** An import at the desk, as it is stored. */
export type ReviewRun = {
  readonly documentId: string;
  readonly outcome: 'started' | 'stored';
  /** Counts up with every change of the decisions. */
  readonly version: number;
  readonly startedAt: string;
  readonly startedBy: string | null;
  /** The article that the drafts are of; of an open review, the article of which the text is another state. */
  readonly articleDocumentId: string | null;
  readonly summary: RunSummary;
  readonly source: { readonly documentId: string; readonly name: string };
};

/** A run with everything that was read and decided. */
export type OpenedRun = ReviewRun & {
  readonly extraction: Extraction;
  readonly decisions: readonly Decision[];
  /** As `review-photos.ts` keeps them. */
  readonly photos: unknown;
  /** What making the drafts reported. */
  readonly report: unknown;
};

type Row = Readonly<Record<string, unknown>> & {
  readonly sourceDocument: { readonly documentId: string; readonly name: string; readonly text?: string } | null;
};

const brief = ['documentId', 'outcome', 'version', 'startedAt', 'startedBy', 'articleDocumentId', 'title', 'counts'];

const nothingCounted: RunSummary['counts'] = { figures: 0, captions: 0, honorees: 0, warnings: 0, undecided: 0 };

const asRun = (row: Row): ReviewRun => ({
  documentId: String(row.documentId),
  outcome: row.outcome === 'stored' ? 'stored' : 'started',
  version: Number(row.version ?? 0),
  startedAt: new Date(String(row.startedAt)).toISOString(),
  startedBy: typeof row.startedBy === 'string' ? row.startedBy : null,
  articleDocumentId: typeof row.articleDocumentId === 'string' ? row.articleDocumentId : null,
  summary: {
    title: typeof row.title === 'string' ? row.title : null,
    // @NOTE Written by `summaryOf` only.
    counts: (row.counts as RunSummary['counts'] | null) ?? nothingCounted,
  },
  source: { documentId: row.sourceDocument?.documentId ?? '', name: row.sourceDocument?.name ?? '' },
});

/** Runs that can be shown: those whose reading was kept. Newest first. */
export const listRuns = async (
  strapi: Core.Strapi,
  limit: number,
  where: object = {},
): Promise<readonly ReviewRun[]> => {
  const rows: readonly Row[] = await strapi.db.query(importRun).findMany({
    select: brief,
    where: { outcome: { $in: ['started', 'stored'] }, extraction: { $notNull: true }, ...where },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    limit,
    populate: { sourceDocument: { select: ['documentId', 'name'] } },
  });
  return rows.map(asRun);
};

/** A run with its reading and decisions; null when there is none, or none that can be shown. */
export const openRun = async (strapi: Core.Strapi, documentId: string): Promise<OpenedRun | null> => {
  const row: Row | null = await strapi.db.query(importRun).findOne({
    select: [...brief, 'extraction', 'decisions', 'photos', 'report'],
    where: { documentId, outcome: { $in: ['started', 'stored'] }, extraction: { $notNull: true } },
    populate: { sourceDocument: { select: ['documentId', 'name', 'text'] } },
  });
  if (row === null || row.sourceDocument === null) return null;
  // @NOTE Written by `withoutText` only; the text is the source document's.
  const reading = row.extraction as Omit<Extraction, 'text'>;
  return {
    ...asRun(row),
    extraction: { ...reading, text: row.sourceDocument.text ?? '' },
    decisions: readDecisions(row.decisions ?? []) ?? [],
    photos: row.photos,
    report: row.report,
  };
};

/** What a write of a run may change. */
type Change = Readonly<Record<string, unknown>>;

/**
 * Changes an open run unless it was changed or closed since it was read; of two that try at once, one succeeds.
 *
 * @param version the one that the change was made on
 * @returns whether it was changed
 */
export const changeRun = async (
  strapi: Core.Strapi,
  { documentId, version }: Pick<ReviewRun, 'documentId' | 'version'>,
  data: Change,
): Promise<boolean> => {
  const { count } = await strapi.db
    .query(importRun)
    .updateMany({ where: { documentId, version, outcome: 'started' }, data });
  return count === 1;
};
