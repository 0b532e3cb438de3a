import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { Unit } from '../../localizing/segments/segment';
import { checkContext, storeCounts } from './check-segments';
import { entryDraft } from './entry-draft';
import { keepInMemory } from './memory-store';
import type { SegmentChanges, SegmentRow, SourcePart } from './segment-row';
import { addSegments, changeSegment, removeSegments, segmentsOf } from './segment-store';
import { sourceParts, sourceUnits } from './source-parts';
import { type TranslatableUid, targetLocales } from './translatable';
import { eventOf, logEvents, type TranslationEvent } from './translation-events';

/** Of a segment whose source is another one now: outdated where it was translated, as it was where its source came back. */
const changesOf = (row: SegmentRow, part: SourcePart): SegmentChanges => {
  if (row.sourceText === part.sourceText || !row.targetText) return part;
  if (row.state === 'outdated' && row.previousSourceText === part.sourceText)
    return { ...part, state: 'translated', previousSourceText: null };
  return { ...part, state: 'outdated', previousSourceText: row.previousSourceText ?? row.sourceText };
};

const sameSource = (row: SegmentRow, part: SourcePart): boolean =>
  Object.entries(part).every(([name, value]) =>
    isDeepStrictEqual(value, Object.getOwnPropertyDescriptor(row, name)?.value),
  );

type Place = { readonly entryType: TranslatableUid; readonly entryDocumentId: string };

/** Takes the segments of a locale to what the source is now; touches only those whose source is touched. */
const syncLocale = async (
  strapi: Core.Strapi,
  place: Place,
  targetLocale: string,
  stored: readonly SegmentRow[],
  parts: readonly SourcePart[],
): Promise<void> => {
  const at = new Date().toISOString();
  const byPath = new Map(stored.map((row) => [row.path, row]));
  const paths = new Set(parts.map(({ path }) => path));
  const events: TranslationEvent[] = [];
  const touched: SegmentRow[] = [];
  for (const part of parts) {
    const before = byPath.get(part.path);
    if (before === undefined || sameSource(before, part)) continue;
    const after = await changeSegment(strapi, before, changesOf(before, part));
    if (after === null) continue;
    if (after.sourceText !== before.sourceText && after.targetText !== null) touched.push(after);
    if (after.state !== before.state) events.push(eventOf({ action: 'outdated', actor: '', at, before, after }));
  }
  const entry = { ...place, targetLocale };
  await addSegments(
    strapi,
    entry,
    parts.filter(({ path }) => !byPath.has(path)),
  );
  const gone = stored.filter(({ path }) => !paths.has(path));
  await keepInMemory(strapi, gone);
  events.push(
    ...gone
      .filter(({ targetText }) => targetText !== null)
      .map((before) => eventOf({ action: 'removed', actor: '', at, before, after: null })),
  );
  await removeSegments(
    strapi,
    gone.map(({ id }) => id),
  );
  await logEvents(strapi, events);
  if (touched.length > 0) await storeCounts(strapi, touched, await checkContext(strapi, entry, touched));
};

/**
 * Takes an entry's segments to what its draft in the source locale says: new ones are untranslated in every target locale, changed
 * ones outdated where they were translated, and those that are gone leave their words in the memory.
 *
 * @returns the units of the source, null where it has no row, and whether it had no segments before
 */
export const syncSource = async (
  strapi: Core.Strapi,
  entryType: TranslatableUid,
  entryDocumentId: string,
): Promise<{ readonly units: readonly Unit[] | null; readonly isNew: boolean }> => {
  const place = { entryType, entryDocumentId };
  const stored = await segmentsOf(strapi, place);
  const draft = await entryDraft(strapi, entryType, entryDocumentId, sourceLocale);
  const units = draft === null ? [] : sourceUnits(entryType, draft, stored);
  const parts = sourceParts(units);
  for (const locale of targetLocales) {
    const ofLocale = stored.filter(({ targetLocale }) => targetLocale === locale);
    await syncLocale(strapi, place, locale, ofLocale, parts);
  }
  return { units: draft === null ? null : units, isNew: stored.length === 0 };
};
