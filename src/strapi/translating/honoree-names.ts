import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { HonoreeName } from '../../localizing/checks/check-input';
import type { EntryLocale } from './segment-row';

const honoreeUid = 'api::honoree.honoree';

/** Types that link the honorees whom their words name, and the attribute that does. */
const linking = [
  { uid: 'api::article.article', attribute: 'honorees' },
  { uid: 'api::photo-caption.photo-caption', attribute: 'honorees' },
  { uid: 'api::conferral.conferral', attribute: 'honoree' },
] as const;

type Linked = { readonly documentId: string };
type Named = Linked & { readonly locale: string; readonly name: string | null };

/** How the honorees of an entry are called, in the source and by their own entries in the target locale. */
export const honoreeNames = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale }: EntryLocale,
): Promise<readonly HonoreeName[]> => {
  const link = linking.find(({ uid }) => uid === entryType);
  if (link === undefined) return [];
  const rows: readonly Readonly<Record<string, Linked | readonly Linked[] | null>>[] = await strapi.db
    .query(link.uid)
    .findMany({
      where: { documentId: entryDocumentId, locale: sourceLocale },
      populate: { [link.attribute]: { select: ['documentId'] } },
    });
  const documents = rows.flatMap((row) => [row[link.attribute] ?? []].flat().map(({ documentId }) => documentId));
  if (documents.length === 0) return [];
  const honorees: readonly Named[] = await strapi.db.query(honoreeUid).findMany({
    select: ['documentId', 'locale', 'name'],
    where: { documentId: { $in: [...new Set(documents)] }, publishedAt: { $null: true } },
  });
  return honorees.flatMap(({ documentId, locale, name }) => {
    if (locale !== sourceLocale || !name) return [];
    const target = honorees.find((other) => other.documentId === documentId && other.locale === targetLocale)?.name;
    return target ? [{ source: name, target }] : [];
  });
};
