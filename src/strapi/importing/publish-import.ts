import type { Core } from '@strapi/strapi';
import type { Extraction } from '../../importing/extraction/extraction';
import type { Fields } from '../../importing/revision/revise';
import { sameValue } from '../../importing/revision/same-value';
import { problemOf } from '../problem-error';
import { type DocumentStore, documentStore } from './document-store';
import { amendRun, type WrittenDocument } from './import-run';
import { type PlannedDocument, planDocuments } from './planned-document';
import type { StoredImport } from './store-import';
import type { Progress } from './write-documents';

/** Sentences in the languages of the interface. */
type Sentences = { readonly en: readonly string[]; readonly zh: readonly string[] };

/** Why a document stays a draft. */
export type Reason =
  | { readonly kind: 'warned'; readonly messages: Sentences }
  | { readonly kind: 'group_warned' }
  | { readonly kind: 'honoree_left' }
  | { readonly kind: 'touched' }
  | { readonly kind: 'refused'; readonly messages: Sentences };

export type PublishedImport = {
  readonly published: readonly PlannedDocument[];
  /** Published before, and as it was. */
  readonly standing: readonly PlannedDocument[];
  readonly left: readonly { readonly document: PlannedDocument; readonly reason: Reason }[];
};

const sentencesOf = (told: readonly { readonly message: string; readonly messageZh: string }[]): Sentences => ({
  en: told.map(({ message }) => message),
  zh: told.map(({ messageZh }) => messageZh),
});

const confirmed: Fields = { reviewState: 'confirmed' };

/** A warning about a whole article (a word missing in a paragraph) is reported; it does not hold back everything else. */
const isWarned = ({ uid, warnings }: PlannedDocument): boolean => uid !== 'api::article.article' && warnings.length > 0;

const isTouched = async (store: DocumentStore, { uid, documentId, fields }: WrittenDocument): Promise<boolean> => {
  const names = Object.keys(fields);
  const now = await store.read(uid, documentId, names);
  return now === undefined || names.some((name) => !sameValue(now[name] ?? null, fields[name] ?? null));
};

/** Sorts out what must stay a draft, before anything is written. */
const findReasons = async (
  store: DocumentStore,
  planned: readonly PlannedDocument[],
  entries: ReadonlyMap<string, WrittenDocument>,
): Promise<ReadonlyMap<string, Reason>> => {
  const warnedGroups = new Set(planned.filter(isWarned).map(({ groupKey }) => groupKey));
  const reasons = new Map<string, Reason>();
  for (const document of planned) {
    const { key, groupKey, honoreeKey, warnings } = document;
    const entry = entries.get(key);
    if (entry === undefined || (await isTouched(store, entry))) reasons.set(key, { kind: 'touched' });
    else if (isWarned(document)) reasons.set(key, { kind: 'warned', messages: sentencesOf(warnings) });
    else if (groupKey !== null && warnedGroups.has(groupKey)) reasons.set(key, { kind: 'group_warned' });
    else if (honoreeKey !== null && reasons.has(honoreeKey)) reasons.set(key, { kind: 'honoree_left' });
  }
  return reasons;
};

/**
 * Confirms every proposal that carries no warning and publishes it in the source locale, the article last. What a rule refuses, what an
 * editor touched and what is doubtful stays a draft and is listed. Confirming is one transaction, publishing is one for each document: a
 * run that was cut off is completed by the next one.
 */
export const publishImport = async (
  strapi: Core.Strapi,
  extraction: Extraction,
  stored: StoredImport,
  progress: Progress = () => undefined,
): Promise<PublishedImport> => {
  const store = documentStore(strapi);
  const planned = planDocuments(extraction);
  const entries = new Map(stored.entries.map((entry) => [entry.key, entry]));
  const reasons = new Map(await findReasons(store, planned, entries));
  const rewritten = new Set(
    stored.revisions.flatMap((revision) =>
      revision.kind === 'update' || revision.kind === 'moved' ? [revision.proposal.key] : [],
    ),
  );

  const published: PlannedDocument[] = [];
  const standing: PlannedDocument[] = [];
  const due: (readonly [PlannedDocument, WrittenDocument])[] = [];
  for (const document of planned) {
    const entry = entries.get(document.key);
    if (entry === undefined || reasons.has(document.key)) continue;
    const stands = !rewritten.has(document.key) && (await store.isPublished(entry.uid, entry.documentId));
    if (stands) standing.push(document);
    else due.push([document, entry]);
  }

  // The figures of a group must all be confirmed before the first of them can be published.
  await strapi.db.transaction(async () => {
    for (const [{ key, initial }, entry] of due) {
      if (!('reviewState' in initial)) continue;
      await store.update(entry.uid, entry.documentId, confirmed);
      entries.set(key, { ...entry, fields: { ...entry.fields, ...confirmed } });
    }
    await amendRun(strapi, stored.run, [...entries.values()]);
  });

  const articleLast = [...due].sort(
    ([one], [other]) => Number(one.key === 'article') - Number(other.key === 'article'),
  );
  for (const [index, [document, { uid, documentId }]] of articleLast.entries()) {
    progress(index, due.length);
    try {
      await store.publish(uid, documentId);
      published.push(document);
    } catch (error) {
      const refusal = problemOf(error);
      if (refusal === null) throw error;
      reasons.set(document.key, { kind: 'refused', messages: sentencesOf([refusal]) });
    }
  }
  progress(due.length, due.length);

  const left = planned.flatMap((document) => {
    const reason = reasons.get(document.key);
    return reason === undefined ? [] : [{ document, reason }];
  });
  return { published, standing, left };
};
