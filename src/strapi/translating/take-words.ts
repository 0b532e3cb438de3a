import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { alignEntry } from '../../localizing/alignment/align-entry';
import { blockTypes } from '../../localizing/alignment/block-types';
import type { Unit } from '../../localizing/segments/segment';
import type { StoredEntry } from '../document-action';
import { type CheckContext, checkContext, checksOf, countsOf } from './check-segments';
import { entryDraft } from './entry-draft';
import { joinedSources } from './joined-sources';
import { keepInMemory } from './memory-store';
import type { EntryLocale, SegmentChanges, SegmentRow } from './segment-row';
import { changeSegment, segmentsOf } from './segment-store';
import { wholeUnits } from './source-parts';
import { fieldsOf, type TranslatableUid } from './translatable';
import { eventOf, logEvents, type TranslationEvent } from './translation-events';
import type { Translator } from './translator';

const untranslated: SegmentChanges = {
  targetText: null,
  state: 'untranslated',
  origin: null,
  touchedByPerson: false,
  previousSourceText: null,
  errors: 0,
  warnings: 0,
};

/** Nobody has translated it on its own, and no machine shall tell again what the segment before tells. */
const toldBefore: SegmentChanges = { ...untranslated, targetText: '', origin: 'typed', touchedByPerson: true };

/** A half translated field is filled up with the source's words: these nobody has typed. */
const isFilledUp = (row: SegmentRow, words: string): boolean =>
  words === row.sourceText && /\p{Script=Han}/u.test(words);

/** What words that stand in the entry change of a segment; null where it has them already. */
const changesOf = (
  row: SegmentRow,
  words: string | null,
  by: Translator,
  context: CheckContext,
): SegmentChanges | null => {
  if (words === row.targetText) return null;
  if (words === null || isFilledUp(row, words)) return row.targetText === null ? null : untranslated;
  if (words === '') return toldBefore;
  const typed = {
    targetText: words,
    origin: 'typed',
    touchedByPerson: true,
    previousSourceText: null,
    suggestion: row.suggestion === words ? null : row.suggestion,
    suggestionOrigin: row.suggestion === words ? null : row.suggestionOrigin,
  } as const;
  const counts = countsOf(checksOf({ ...row, ...typed }, context));
  return { ...typed, ...counts, state: by.approves && counts.errors === 0 ? 'approved' : 'translated' };
};

type Entry = EntryLocale & { readonly entryType: TranslatableUid };

/** An entry in the target locale, as it was before a save and as it is. */
type Saved = { readonly before: StoredEntry | null; readonly after: StoredEntry };

/** The words that a save changed, by the paths of their segments. */
const changedWords = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale: language }: Entry,
  { before, after }: Saved,
  units: readonly Unit[],
  rows: readonly SegmentRow[],
): Promise<ReadonlyMap<string, string | null>> => {
  const fields = fieldsOf(entryType);
  const source = (await entryDraft(strapi, entryType, entryDocumentId, sourceLocale)) ?? {};
  const known = new Map(
    rows.map(({ path, targetText, sourceText }) => [
      path,
      { text: targetText ?? sourceText, isFiller: targetText === null },
    ]),
  );
  const sides = { source: units, before: wholeUnits(entryType, before ?? {}), after: wholeUnits(entryType, after) };
  const types = new Map([
    ...blockTypes(source, fields, sides.source),
    ...blockTypes(before ?? {}, fields, sides.before),
    ...blockTypes(after, fields, sides.after),
  ]);
  return alignEntry(fields, sides, {
    known: (path) => known.get(path) ?? { text: '', isFiller: true },
    typeOf: (unit) => types.get(unit),
    language,
    sourceLanguage: sourceLocale,
  });
};

/**
 * Takes in what a save changed of an entry in a target locale, as typed by whoever saved it. Segments whose words the save has not
 * touched stay as they are. What a machine writes (a seed, an import) is settled, and so is what somebody with the right to review
 * types, as long as the checks find no error in it.
 *
 * @param units those of the source; empty where there is none
 * @param before the entry as it was before the save; null where there was none
 */
export const takeWords = async (
  strapi: Core.Strapi,
  entry: Entry,
  units: readonly Unit[],
  before: StoredEntry | null,
  by: Translator,
): Promise<void> => {
  const rows = await segmentsOf(strapi, entry);
  if (rows.length === 0) return;
  const after = await entryDraft(strapi, entry.entryType, entry.entryDocumentId, entry.targetLocale);
  const words =
    after === null
      ? new Map(rows.map(({ path }) => [path, null]))
      : await changedWords(strapi, entry, { before, after }, units, rows);
  const wordsOf = ({ path, targetText }: SegmentRow): string | null => {
    const changed = words.get(path);
    return changed === undefined ? targetText : changed;
  };
  if (rows.every((row) => wordsOf(row) === row.targetText)) return;
  const context = await checkContext(strapi, entry, rows);
  const at = new Date().toISOString();
  const events: TranslationEvent[] = [];
  const changed: SegmentRow[] = [];
  const told = joinedSources(rows.map((row) => ({ ...row, targetText: wordsOf(row) })));
  for (const row of rows) {
    const changes = changesOf(row, wordsOf(row), by, { ...context, sourceOf: told });
    const now = changes === null ? null : await changeSegment(strapi, row, changes);
    if (now === null || now === row) continue;
    changed.push(now);
    events.push(eventOf({ action: 'typed', actor: by.name, at, before: row, after: now }));
  }
  await keepInMemory(strapi, changed);
  await logEvents(strapi, events);
};
