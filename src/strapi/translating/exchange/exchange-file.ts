import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import type { ExchangeFile, ExchangeUnit } from '../../../localizing/exchange/exchange';
import { parseInline } from '../../../localizing/segments/inline-notation';
import type { Unit } from '../../../localizing/segments/segment';
import { entryDraft } from '../entry-draft';
import type { EntryLocale, SegmentRow } from '../segment-row';
import { segmentsOf } from '../segment-store';
import { digest, sourceUnits } from '../source-parts';
import type { TranslatableUid } from '../translatable';

const unitOf = (unit: Unit, byPath: ReadonlyMap<string, SegmentRow>): ExchangeUnit => ({
  path: unit.path,
  sourceHash: digest(unit.segments.map(({ sourceHash }) => sourceHash).join(' ')),
  kind: unit.kind,
  note: null,
  maxLength: unit.maxLength,
  meanings: unit.meanings,
  segments: unit.segments.map(({ path, source, gap }) => {
    const { targetText = null, state = 'untranslated' } = byPath.get(path) ?? {};
    return { path, source, gap, state, target: targetText === null ? null : parseInline(targetText) };
  }),
});

/** Units of which at least one segment is wanted. */
type Wanted = (row: SegmentRow) => boolean;

/** An entry's translation as it goes to a CAT tool; null where the entry is not there or nothing of it is wanted. */
export const exchangeFile = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale }: EntryLocale & { readonly entryType: TranslatableUid },
  wanted: Wanted = () => true,
): Promise<ExchangeFile | null> => {
  const source = await entryDraft(strapi, entryType, entryDocumentId, sourceLocale);
  if (source === null) return null;
  const rows = await segmentsOf(strapi, { entryType, entryDocumentId, targetLocale });
  const byPath = new Map(rows.map((row) => [row.path, row]));
  const units = sourceUnits(entryType, source, rows)
    .filter(({ segments }) =>
      segments.some(({ path }) => {
        const row = byPath.get(path);
        return row !== undefined && wanted(row);
      }),
    )
    .map((unit) => unitOf(unit, byPath));
  return units.length === 0
    ? null
    : { contentType: entryType, documentId: entryDocumentId, sourceLocale, targetLocale, units };
};
