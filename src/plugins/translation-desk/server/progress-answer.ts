import type { Core } from '@strapi/strapi';
import { findAssignments } from '../../../strapi/translating/assignments';
import { entryStates } from '../../../strapi/translating/entry-states';
import type { ListedEntry } from '../../../strapi/translating/overview';
import { findPeople } from '../../../strapi/translating/people';
import { countSegments, entryKey, noCounts } from '../../../strapi/translating/progress-counts';
import { type TranslatableUid, targetLocales } from '../../../strapi/translating/translatable';
import type { OverviewEntry, Progress } from '../contract';
import { type AskedEntry, titleOf } from './asked-entry';

/** Entries as lists show them, each with how far each locale of it is. */
export const listedAnswers = async (
  strapi: Core.Strapi,
  entries: readonly ListedEntry[],
): Promise<readonly OverviewEntry[]> => {
  const documents = entries.map(({ entryDocumentId }) => entryDocumentId);
  const assignmentOf = await findAssignments(strapi, { documents });
  const people = new Map((await findPeople(strapi)).map((person) => [person.id, person]));
  const states = new Map<TranslatableUid, Awaited<ReturnType<typeof entryStates>>>();
  for (const type of new Set(entries.map(({ entryType }) => entryType))) {
    const own = entries.filter(({ entryType }) => entryType === type).map(({ entryDocumentId }) => entryDocumentId);
    states.set(type, await entryStates(strapi, type, own));
  }
  return entries.map(({ entryType, entryDocumentId, title, updatedAt, locales }) => ({
    type: entryType,
    documentId: entryDocumentId,
    title,
    updatedAt: new Date(updatedAt).toISOString(),
    locales: targetLocales.map((locale): Progress => {
      const assignment = assignmentOf({ entryType, entryDocumentId, targetLocale: locale });
      return {
        locale,
        entryState: states.get(entryType)?.(entryDocumentId, locale) ?? 'missing',
        ...(locales.get(locale) ?? noCounts),
        assignee: assignment?.assignee == null ? null : (people.get(assignment.assignee) ?? null),
        due: assignment?.dueOn ?? null,
      };
    }),
  }));
};

/** How far every locale of one entry is. */
export const statesAnswer = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, source }: Omit<AskedEntry, 'targetLocale'>,
): Promise<OverviewEntry> => {
  const counts = await countSegments(strapi, { entryType, documents: [entryDocumentId] });
  const [answer] = await listedAnswers(strapi, [
    {
      entryType,
      entryDocumentId,
      title: titleOf(entryType, source),
      updatedAt: String(source.updatedAt),
      locales: counts.get(entryKey(entryType, entryDocumentId))?.locales ?? new Map(),
    },
  ]);
  if (answer === undefined) throw new Error('An entry was asked for and none was told');
  return answer;
};

/** How far one locale of an entry is. */
export const progressAnswer = async (strapi: Core.Strapi, entry: AskedEntry): Promise<Progress> => {
  const { locales } = await statesAnswer(strapi, entry);
  const progress = locales.find(({ locale }) => locale === entry.targetLocale);
  if (progress === undefined) throw new Error(`${entry.targetLocale} is no target locale`);
  return progress;
};
