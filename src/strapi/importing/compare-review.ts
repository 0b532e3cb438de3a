import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { startReview } from '../../importing/review/start-review';
import { type Fields, type Revision, revise } from '../../importing/revision/revise';
import type { FieldValue } from '../../importing/revision/same-value';
import type { DocumentStore } from './document-store';
import type { EarlierRun, WrittenDocument } from './import-run';
import { readStored } from './read-stored';
import { resolveReferences } from './resolve-references';
import type { OpenedRun } from './review-run';
import { planReviewed, type ReviewedDocument } from './reviewed-documents';

/** One field of a document in three states. */
type FieldChange = {
  readonly field: string;
  /** As the earlier import read it. */
  readonly before: FieldValue;
  readonly stored: FieldValue;
  /** As the text says it now. */
  readonly now: FieldValue;
};

/** How the reading of one proposal stands to what an earlier import wrote. */
type ProposalComparison =
  | { readonly kind: 'new' | 'unchanged' | 'moved' | 'deleted' }
  | {
      readonly kind: 'update' | 'confirmed' | 'touched';
      readonly documentId: string;
      readonly changes: readonly FieldChange[];
    };

export type ReviewComparison = {
  /** By the proposal's id. */
  readonly comparisons: Readonly<Record<string, ProposalComparison>>;
  readonly gone: readonly WrittenDocument[];
};

/** Which word of a linked document an editor knows it by. */
const linkedNames: Readonly<Record<string, readonly [uid: string, name: string]>> = {
  unit: ['api::unit.unit', 'code'],
  award: ['api::award.award', 'name'],
  publication: ['api::publication.publication', 'name'],
};

/** Not an editor's to compare: where the words stand, what the review itself says, what the machine thought of them. */
const untold: ReadonlySet<string> = new Set(['sourceDocument', 'licence', 'reviewState', 'textChecked', 'warnings']);

const nameIn = async (strapi: Core.Strapi, field: string, value: FieldValue): Promise<FieldValue> => {
  const [uid, name] = linkedNames[field] ?? [];
  if (uid === undefined || name === undefined || typeof value !== 'string') return value;
  const found: Readonly<Record<string, string>> | null = await strapi.db
    // @NOTE One of the three types above.
    .query(uid as 'api::unit.unit')
    .findOne({ where: { documentId: value, locale: sourceLocale }, select: [name] });
  return found?.[name] ?? value;
};

const changesOf = async (
  strapi: Core.Strapi,
  names: readonly string[],
  before: Fields,
  stored: Fields,
  now: Fields,
): Promise<readonly FieldChange[]> => {
  const changes: FieldChange[] = [];
  for (const field of new Set(names)) {
    if (untold.has(field)) continue;
    const [one, two, three] = [before, stored, now].map((fields) => fields[field] ?? null);
    changes.push({
      field,
      before: await nameIn(strapi, field, one ?? null),
      stored: await nameIn(strapi, field, two ?? null),
      now: await nameIn(strapi, field, three ?? null),
    });
  }
  return changes;
};

type Known = Exclude<Revision<ReviewedDocument>, { kind: 'gone' }>;

/** Of an honoree and its conferrals, the one that an editor has to look at. */
const weight: Readonly<Record<ProposalComparison['kind'], number>> = {
  unchanged: 0,
  moved: 1,
  new: 2,
  deleted: 3,
  update: 4,
  confirmed: 5,
  touched: 6,
};

/** Compares what was read with what an earlier import of the article wrote and what is stored now. Writes nothing. */
export const compareReview = async (
  strapi: Core.Strapi,
  store: DocumentStore,
  run: OpenedRun,
  earlier: EarlierRun,
): Promise<ReviewComparison> => {
  const { extraction } = run;
  const references = await resolveReferences(strapi, null, extraction, run.source.documentId);
  const documents = planReviewed(extraction, startReview(extraction), references);
  const stored = await readStored(store, earlier.entries);
  const base = new Map(earlier.entries.map((entry) => [entry.key, entry.fields]));

  const compare = async (revision: Known): Promise<ProposalComparison> => {
    const { proposal } = revision;
    switch (revision.kind) {
      case 'create':
        return { kind: earlier.rejected.includes(proposal.item) ? 'unchanged' : 'new' };
      case 'update':
      case 'touched': {
        const now = stored.get(revision.documentId) ?? {};
        const before = base.get(proposal.key) ?? {};
        const names = [...revision.changed, ...(revision.kind === 'touched' ? revision.touched : [])];
        const changes = await changesOf(strapi, names, before, now, proposal.fields);
        const isMerelyConfirmed = revision.kind === 'touched' && revision.touched.every((name) => untold.has(name));
        return { kind: isMerelyConfirmed ? 'confirmed' : revision.kind, documentId: revision.documentId, changes };
      }
      default:
        return { kind: revision.kind };
    }
  };

  const comparisons: Record<string, ProposalComparison> = {};
  const gone: WrittenDocument[] = [];
  for (const revision of revise(earlier.entries, stored, documents)) {
    if (revision.kind === 'gone') {
      const entry = earlier.entries.find(({ key }) => key === revision.written.key);
      if (entry !== undefined) gone.push(entry);
      continue;
    }
    const { item } = revision.proposal;
    const found = await compare(revision);
    const known = comparisons[item];
    if (known === undefined || weight[known.kind] < weight[found.kind]) comparisons[item] = found;
  }
  return { comparisons, gone };
};
