import type { Core } from '@strapi/strapi';
import { entryKey } from './progress-counts';
import type { EntryLocale } from './segment-row';

const assignmentUid = 'api::translation-assignment.translation-assignment';

/** Who translates an entry into a locale, and the day on which it is to be done. */
export type StoredAssignment = EntryLocale & { readonly assignee: number | null; readonly dueOn: string | null };

const localeKey = ({ entryType, entryDocumentId, targetLocale }: EntryLocale): string =>
  `${entryKey(entryType, entryDocumentId)} ${targetLocale}`;

/** The assignments of some entries, or those of a user. */
export const findAssignments = async (
  strapi: Core.Strapi,
  where: { readonly documents: readonly string[] } | { readonly assignee: number },
): Promise<(entry: EntryLocale) => StoredAssignment | null> => {
  const rows: readonly StoredAssignment[] = await strapi.db.query(assignmentUid).findMany({
    where: 'assignee' in where ? where : { entryDocumentId: { $in: [...where.documents] } },
  });
  const byEntry = new Map(rows.map((row) => [localeKey(row), row]));
  return (entry) => byEntry.get(localeKey(entry)) ?? null;
};

/** Assigns an entry's translation; nobody and no day take the assignment away. */
export const assign = async (
  strapi: Core.Strapi,
  entry: EntryLocale,
  { assignee, dueOn }: Pick<StoredAssignment, 'assignee' | 'dueOn'>,
): Promise<void> =>
  strapi.db.transaction(async () => {
    await strapi.db.query(assignmentUid).deleteMany({ where: { ...entry } });
    if (assignee !== null || dueOn !== null)
      await strapi.db.query(assignmentUid).create({ data: { ...entry, assignee, dueOn } });
  });
