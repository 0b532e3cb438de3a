import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { problem } from '../../../domain/problem';
import type { StoredEntry } from '../../../strapi/document-action';
import { problemError } from '../../../strapi/problem-error';
import { entryDraft } from '../../../strapi/translating/entry-draft';
import type { EntryLocale, SegmentRow } from '../../../strapi/translating/segment-row';
import { findSegment } from '../../../strapi/translating/segment-store';
import {
  isTargetLocale,
  type TranslatableUid,
  titleField,
  translatableType,
} from '../../../strapi/translating/translatable';
import type { DeskContext } from './context';
import { mayRead } from './permissions';

/** An entry in a target locale, with its draft in the source locale. */
export type AskedEntry = EntryLocale & { readonly entryType: TranslatableUid; readonly source: StoredEntry };

const unknown = (): Error => problemError(problem('TRANSLATION_ENTRY_UNKNOWN'), 404);

/** The type and document that the address names. @throws TRANSLATION_ENTRY_UNKNOWN (404), also where the user may not see it */
export const askedDocument = async (
  strapi: Core.Strapi,
  context: DeskContext,
): Promise<Omit<AskedEntry, 'targetLocale'>> => {
  const { type = '', documentId = '' } = context.params;
  const entryType = translatableType(type);
  if (entryType === null || !mayRead(strapi, context, entryType)) throw unknown();
  const source = await entryDraft(strapi, entryType, documentId, sourceLocale);
  if (source === null) throw unknown();
  return { entryType, entryDocumentId: documentId, source };
};

/** The entry and the target locale that the address names. */
export const askedEntry = async (strapi: Core.Strapi, context: DeskContext): Promise<AskedEntry> => {
  const { locale } = context.params;
  if (!isTargetLocale(locale)) throw unknown();
  return { ...(await askedDocument(strapi, context)), targetLocale: locale };
};

/** Where it is and nothing else: what segments are asked for by. */
export const placeOf = <Type extends string>({
  entryType,
  entryDocumentId,
  targetLocale,
}: EntryLocale & { readonly entryType: Type }) => ({
  entryType,
  entryDocumentId,
  targetLocale,
});

/** What an entry is called in the source locale. */
export const titleOf = (uid: TranslatableUid, entry: StoredEntry): string =>
  String(entry[titleField(uid)] || entry.documentId);

/** A segment and the type that it is of. */
export type AskedSegment = { readonly row: SegmentRow; readonly entryType: TranslatableUid };

/** The segment that the address names. @throws SEGMENT_UNKNOWN (404) */
export const askedSegment = async (strapi: Core.Strapi, context: DeskContext): Promise<AskedSegment> => {
  const { id = '' } = context.params;
  const row = /^\d{1,9}$/.test(id) ? await findSegment(strapi, Number(id)) : null;
  const entryType = row === null ? null : translatableType(row.entryType);
  if (row === null || entryType === null || !mayRead(strapi, context, entryType))
    throw problemError(problem('SEGMENT_UNKNOWN'), 404);
  return { row, entryType };
};
