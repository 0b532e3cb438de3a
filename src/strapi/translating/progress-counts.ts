import type { Core } from '@strapi/strapi';
import { type SegmentState, segmentStates } from '../../localizing/states/segment-state';

/** How many segments of an entry are in which state in a locale, and what the checks find in them. */
export type Counts = {
  readonly total: number;
  readonly counts: Readonly<Record<SegmentState, number>>;
  readonly errors: number;
  readonly warnings: number;
};

/** An entry's counts by its target locales. */
export type EntryCounts = {
  readonly entryType: string;
  readonly entryDocumentId: string;
  readonly locales: ReadonlyMap<string, Counts>;
};

export const noCounts: Counts = {
  total: 0,
  counts: { untranslated: 0, machine: 0, translated: 0, reviewed: 0, approved: 0, outdated: 0 },
  errors: 0,
  warnings: 0,
};

export const addCounts = (one: Counts, other: Counts): Counts => {
  const counts = { ...one.counts };
  for (const state of segmentStates) counts[state] += other.counts[state];
  return {
    total: one.total + other.total,
    counts,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
  };
};

type Group = {
  readonly entry_type: string;
  readonly entry_document_id: string;
  readonly target_locale: string;
  /** PostgreSQL tells sums as texts. */
  readonly total: number | string;
  readonly errors: number | string;
  readonly warnings: number | string;
} & Readonly<Record<SegmentState, number | string>>;

const columns = ['entry_type', 'entry_document_id', 'target_locale'] as const;

const countsOfGroup = (group: Group): Counts => ({
  total: Number(group.total),
  counts: {
    untranslated: Number(group.untranslated),
    machine: Number(group.machine),
    translated: Number(group.translated),
    reviewed: Number(group.reviewed),
    approved: Number(group.approved),
    outdated: Number(group.outdated),
  },
  errors: Number(group.errors),
  warnings: Number(group.warnings),
});

export const entryKey = (entryType: string, entryDocumentId: string): string => `${entryType} ${entryDocumentId}`;

/**
 * The counts of entries that have segments, by `entryKey`: of one type or of all, of some documents or of all. One statement, read
 * off an index. What the system makes (a slug) does not count.
 */
export const countSegments = async (
  strapi: Core.Strapi,
  { entryType, documents }: { readonly entryType?: string; readonly documents?: readonly string[] } = {},
): Promise<ReadonlyMap<string, EntryCounts>> => {
  const query = strapi.db
    .connection('translation_segments')
    .select(...columns)
    .count({ total: '*' })
    .sum({ errors: 'errors', warnings: 'warnings' })
    .where('kind', 'string')
    .groupBy(...columns);
  for (const state of segmentStates)
    query.select(strapi.db.connection.raw('sum(case when state = ? then 1 else 0 end) as ??', [state, state]));
  if (entryType !== undefined) query.where('entry_type', entryType);
  if (documents !== undefined) query.whereIn('entry_document_id', [...documents]);
  // @NOTE Knex types the sums and forgets the columns beside them.
  const groups = (await query) as unknown as readonly Group[];
  const entries = new Map<string, { entryType: string; entryDocumentId: string; locales: Map<string, Counts> }>();
  for (const group of groups) {
    const key = entryKey(group.entry_type, group.entry_document_id);
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { entryType: group.entry_type, entryDocumentId: group.entry_document_id, locales: new Map() };
      entries.set(key, entry);
    }
    entry.locales.set(group.target_locale, countsOfGroup(group));
  }
  return entries;
};
