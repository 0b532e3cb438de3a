import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { isRecord } from '../../localizing/segments/entry-values';
import { ingest } from '../../localizing/segments/ingest';
import { parseInline } from '../../localizing/segments/inline-notation';
import type { Segment } from '../../localizing/segments/segment';
import { hasDraftAndPublish, type StoredEntry } from '../document-action';
import { asDesk } from './desk-write';
import { entryDraft } from './entry-draft';
import { keepFormatting } from './keep-formatting';
import type { EntryLocale, SegmentRow } from './segment-row';
import { segmentsOf } from './segment-store';
import { sourceUnits } from './source-parts';
import { fieldsOf, type TranslatableUid } from './translatable';

type Documents = { update(params: object): Promise<unknown> };

/** Items of a component without the ids of the rows of the source. */
const withoutRowIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item) => {
        if (!isRecord(item)) return item;
        const { id: _id, ...fields } = item;
        return fields;
      })
    : value;

/** The fields of which every segment is translated: all that is served where no draft is kept apart. */
const finishedFields = (rows: readonly SegmentRow[]): readonly string[] =>
  [...new Set(rows.map(({ field }) => field))].filter((field) =>
    rows.every((row) => row.field !== field || row.targetText !== null),
  );

const requiredFields = (strapi: Core.Strapi, uid: TranslatableUid): readonly string[] =>
  Object.entries(strapi.contentType(uid).attributes).flatMap(([name, { required }]) => (required ? [name] : []));

/** What of some fields is written into the target locale. A draft may be half translated; what has none waits until a field is whole. */
const fieldsToWrite = (
  strapi: Core.Strapi,
  uid: TranslatableUid,
  rows: readonly SegmentRow[],
  fields: ReadonlySet<string>,
  target: StoredEntry | null,
): readonly string[] => {
  if (hasDraftAndPublish(strapi.contentType(uid))) return [...fields];
  const finished = finishedFields(rows);
  if (target !== null) return finished.filter((field) => fields.has(field));
  const lacksRequired = requiredFields(strapi, uid).some(
    (name) => rows.some(({ field }) => field === name) && !finished.includes(name),
  );
  return lacksRequired ? [] : finished;
};

/**
 * Puts what the segments say into the entry in the target locale, through the Document Service and so under all rules. What is not
 * translated of a field is told with the source's words.
 *
 * @param names the fields that have changed
 * @param by the id of the admin user who changed them; null for a machine
 */
export const putWords = async (
  strapi: Core.Strapi,
  { entryType: uid, entryDocumentId: documentId, targetLocale }: EntryLocale & { readonly entryType: TranslatableUid },
  names: ReadonlySet<string>,
  by: number | null,
): Promise<void> => {
  const source = await entryDraft(strapi, uid, documentId, sourceLocale);
  if (source === null) return;
  const rows = await segmentsOf(strapi, { entryType: uid, entryDocumentId: documentId, targetLocale });
  const target = await entryDraft(strapi, uid, documentId, targetLocale);
  const written = fieldsToWrite(strapi, uid, rows, names, target);
  if (written.length === 0) return;
  const byPath = new Map(rows.map((row) => [row.path, row]));
  const targetOf = ({ path }: Segment) => {
    const text = byPath.get(path)?.targetText ?? null;
    return text === null ? null : parseInline(text);
  };
  const fields = fieldsOf(uid).filter(({ name }) => written.includes(name));
  const words = ingest(source, fields, sourceUnits(uid, source, rows), {
    from: sourceLocale,
    to: targetLocale,
    targetOf,
  });
  const values = fields.map(({ name, kind }) => {
    const isTranslated = rows.some(({ field, targetText }) => field === name && targetText !== null);
    if (!isTranslated) return [name, null];
    if (kind === 'blocks') return [name, keepFormatting(words[name], target?.[name])];
    return [name, kind === 'component' ? withoutRowIds(words[name]) : words[name]];
  });
  // @NOTE Strapi types data by the content type, which is one of many here.
  const documents = strapi.documents(uid) as unknown as Documents;
  const data = { ...Object.fromEntries(values), ...(by === null ? {} : { updatedBy: by }) };
  await asDesk(() => documents.update({ documentId, locale: targetLocale, data }));
};
