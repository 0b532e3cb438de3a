import type { Core } from '@strapi/strapi';
import type { Review } from '../../importing/review/review-item';
import { reviewedExtraction } from '../../importing/review/reviewed-extraction';
import { type Fields, type Revision, revise } from '../../importing/revision/revise';
import { asMachine } from '../editing';
import { takeTurn } from '../middlewares/one-write-at-a-time';
import type { DocumentStore } from './document-store';
import {
  type EarlierRun,
  findEarlierRun,
  isStillThere,
  lastRunOf,
  summaryOf,
  type WrittenDocument,
} from './import-run';
import { readStored } from './read-stored';
import { resolveReferences } from './resolve-references';
import { changeRun, type OpenedRun } from './review-run';
import { planReviewed, type ReviewedDocument, rejectedIn } from './reviewed-documents';
import { textDigest } from './text-digest';
import { type Writing, writeDocuments } from './write-documents';

/** What was made of a review. */
export type StoredReview = {
  readonly articleDocumentId: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** What an editor had touched and stays as it is. */
  readonly kept: number;
};

type Known = Exclude<Revision<ReviewedDocument>, { kind: 'gone' }>;

/** Whether the review puts its reading in the place of whatever stands there. */
const isReplaced = ({ wanted, chosen }: ReviewedDocument): boolean =>
  Object.keys(wanted).every((name) => name in chosen);

/** What stands in the article's list of captions is the review's to say, whoever changed the caption's words. */
const orderOf = ({ uid, wanted }: ReviewedDocument, base: Fields, touched: readonly string[]): Fields =>
  uid === 'api::photo-caption.photo-caption' && !touched.includes('order') && base.order !== wanted.order
    ? { order: wanted.order ?? null }
    : {};

const touchedWriting = (
  { proposal, documentId, touched }: Known & { kind: 'touched' | 'unchanged' },
  before: Fields,
): Writing => {
  const { uid, key, honoreeKey, chosen, fields, initial } = proposal;
  const order = orderOf(proposal, before, touched);
  const written = { ...chosen, ...order };
  const act = Object.keys(written).length === 0 ? 'keep' : 'update';
  const base = isReplaced(proposal) ? { ...fields, ...initial } : { ...before, ...order };
  return { uid, key, honoreeKey, act, documentId, fields: written, base };
};

const writingOf = (revision: Known, before: Fields): Writing => {
  const { uid, key, honoreeKey, fields, initial, wanted, chosen, state } = revision.proposal;
  const read = { ...fields, ...initial };
  const common = { uid, key, honoreeKey, fields: wanted, base: read };
  const isDecided = state !== 'proposed' && uid !== 'api::article.article';
  switch (revision.kind) {
    case 'create':
      return { ...common, act: 'create', documentId: null };
    case 'deleted':
      return isReplaced(revision.proposal)
        ? { ...common, act: 'create', documentId: null }
        : { ...common, act: 'skip', documentId: revision.documentId, base: before };
    case 'touched':
      return touchedWriting(revision, before);
    case 'update':
      return { ...common, act: 'update', documentId: revision.documentId };
    case 'moved':
    case 'unchanged': {
      const { documentId } = revision;
      if (revision.kind === 'unchanged' && revision.touched.length > 0) return touchedWriting(revision, before);
      if (isDecided) return { ...common, act: 'update', documentId };
      const written = revision.kind === 'moved' ? { ...fields, ...chosen } : chosen;
      const act = Object.keys(written).length === 0 ? 'keep' : 'update';
      return { ...common, act, documentId, fields: written, base: { ...before, ...fields } };
    }
  }
};

/** What an editor made from selected text is made once, and compared with no later reading. */
const addedWriting = ({ uid, key, honoreeKey, wanted }: ReviewedDocument): Writing => ({
  uid,
  key,
  honoreeKey,
  act: 'create',
  documentId: null,
  fields: wanted,
  base: null,
});

/** The review's id of what an earlier run wrote. */
const itemOf = ({ uid, key }: WrittenDocument): string => {
  if (uid === 'api::achievement.achievement') return `figure:${key}`;
  return uid === 'api::conferral.conferral' ? `honoree:${key.slice(0, key.lastIndexOf('/'))}` : '';
};

/** What an earlier import made and this review rejects is rejected where it stands. */
const rejections = (written: readonly WrittenDocument[], rejected: readonly string[]): readonly Writing[] =>
  written
    .filter((entry) => rejected.includes(itemOf(entry)))
    .map(({ uid, key, documentId, fields }) => ({
      uid,
      key,
      honoreeKey: null,
      act: 'update',
      documentId,
      fields: { reviewState: 'rejected' },
      base: fields,
    }));

const countsOf = (
  writings: readonly (readonly [ReviewedDocument, Writing])[],
  touched: ReadonlySet<ReviewedDocument>,
): Omit<StoredReview, 'articleDocumentId'> => {
  const held = writings.filter(
    ([document, { act }]) => act === 'skip' || (touched.has(document) && !isReplaced(document)),
  );
  const count = (wanted: Writing['act']): number =>
    writings.filter((pair) => pair[1].act === wanted && !held.includes(pair)).length;
  return { created: count('create'), updated: count('update'), unchanged: count('keep'), kept: held.length };
};

/** The run that the review compares with: the last one over its article, or null where the article is new or was deleted. */
export const earlierRunOf = async (strapi: Core.Strapi, run: OpenedRun): Promise<EarlierRun | null> => {
  if (run.articleDocumentId === null) return null;
  const earlier = await lastRunOf(strapi, run.articleDocumentId);
  return earlier !== null && (await isStillThere(strapi, earlier)) ? earlier : null;
};

/** The article that an import began or was finished with while this review was open, unknown to it; null where there is none. */
export const articleBegunMeanwhile = async (strapi: Core.Strapi, run: OpenedRun): Promise<string | null> => {
  if (run.articleDocumentId !== null) return null;
  const { text } = run.extraction;
  const found = await findEarlierRun(strapi, text, textDigest(text));
  return found !== null && (await isStillThere(strapi, found)) ? found.articleDocumentId : null;
};

/**
 * Makes the drafts of a review and closes it, in one transaction: it is all there, or not there. What an editor touched since an earlier
 * import stays, unless this review corrects it or takes the text's new reading.
 *
 * @param store writes as whom the drafts are asked for, and refuses what that user may not write
 * @returns what was made; null when the review was changed, closed or overtaken in the meantime, and nothing was written
 * @throws the refusal of a rule, as a Strapi error with `details.code`
 */
export const storeReview = async (
  strapi: Core.Strapi,
  store: DocumentStore,
  run: OpenedRun,
  review: Review,
): Promise<StoredReview | null> =>
  strapi.db.transaction(async ({ trx }): Promise<StoredReview | null> => {
    await takeTurn(strapi, trx);
    if ((await articleBegunMeanwhile(strapi, run)) !== null) return null;
    // From here on nobody else changes the review: the row is this transaction's.
    const claimed = { ...run, version: run.version + 1 };
    if (!(await changeRun(strapi, run, { version: claimed.version }))) return null;
    const { extraction } = run;
    const wanted = reviewedExtraction(extraction, review);
    const references = await resolveReferences(strapi, store, wanted, run.source.documentId);
    const documents = planReviewed(extraction, review, references);
    const earlier = await earlierRunOf(strapi, run);
    const written = earlier?.entries ?? [];
    const before = new Map(written.map(({ key, fields }) => [key, fields]));
    const revisions = revise(
      written,
      await readStored(store, written),
      documents.filter(({ added }) => !added),
    );
    const rejected = rejectedIn(extraction, review);
    const byDocument = new Map(
      revisions.flatMap((revision) =>
        revision.kind === 'gone'
          ? []
          : [[revision.proposal, writingOf(revision, before.get(revision.proposal.key) ?? {})] as const],
      ),
    );
    const writings = documents.map(
      (document) => [document, byDocument.get(document) ?? addedWriting(document)] as const,
    );
    const touched = new Set(revisions.flatMap((one) => (one.kind === 'touched' ? [one.proposal] : [])));
    const entries = await asMachine(() =>
      writeDocuments(
        store,
        [...writings.map(([, writing]) => writing), ...rejections(written, rejected)],
        () => undefined,
      ),
    );
    const keys = new Set(entries.map(({ key }) => key));
    const articleDocumentId = entries.find(({ key }) => key === 'article')?.documentId ?? '';
    const made = { articleDocumentId, ...countsOf(writings, touched) };
    await changeRun(strapi, claimed, {
      ...summaryOf(review),
      outcome: 'stored',
      articleDocumentId,
      entries: [...entries, ...written.filter(({ key }) => !keys.has(key))],
      rejected,
      report: made,
      finishedAt: new Date(),
    });
    return made;
  });
