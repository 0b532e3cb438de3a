import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { alignEntry } from '../../localizing/alignment/align-entry';
import { blockTypes } from '../../localizing/alignment/block-types';
import type { Unit } from '../../localizing/segments/segment';
import { type CheckContext, checkContext, checksOf, countsOf } from './check-segments';
import { entryDraft } from './entry-draft';
import { joinedSources } from './joined-sources';
import { keepInMemory } from './memory-store';
import type { EntryLocale, SegmentChanges, SegmentRow } from './segment-row';
import { changeSegment, segmentsOf } from './segment-store';
import { unitsIn } from './source-parts';
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

/** A half translated field is filled up with the source's words: these nobody has typed. */
const isFilledUp = (row: SegmentRow, words: string): boolean =>
  row.targetText === null && words === row.sourceText && /\p{Script=Han}/u.test(words);

/** What words that stand in the entry change of a segment; null where it has them already. */
const changesOf = (
  row: SegmentRow,
  words: string | null,
  by: Translator,
  context: CheckContext,
): SegmentChanges | null => {
  if (words === row.targetText || (words !== null && isFilledUp(row, words))) return null;
  if (words === null) return untranslated;
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

/**
 * Takes the words of an entry in a target locale in, as typed by whoever saved them: what stands in the draft is what the segments
 * say. Words that are as they were keep their state. What a machine writes (a seed, an import) is settled, and so is what somebody
 * with the right to review types, as long as the checks find no error in it.
 *
 * @param units those of the source; empty where there is none
 */
export const takeWords = async (
  strapi: Core.Strapi,
  entry: EntryLocale & { readonly entryType: TranslatableUid },
  units: readonly Unit[],
  by: Translator,
): Promise<void> => {
  const rows = await segmentsOf(strapi, entry);
  if (rows.length === 0) return;
  const { entryType, entryDocumentId, targetLocale } = entry;
  const draft = await entryDraft(strapi, entryType, entryDocumentId, targetLocale);
  const targets = draft === null ? [] : unitsIn(entryType, draft, targetLocale);
  const known = new Map(rows.map((row) => [row.path, row.targetText ?? row.sourceText]));
  const fields = fieldsOf(entryType);
  const source = await entryDraft(strapi, entryType, entryDocumentId, sourceLocale);
  const types = new Map([...blockTypes(source ?? {}, fields, units), ...blockTypes(draft ?? {}, fields, targets)]);
  const words = alignEntry(fields, units, targets, {
    known: (path) => known.get(path) ?? null,
    typeOf: (unit) => types.get(unit),
  });
  const context = await checkContext(strapi, entry, rows);
  const at = new Date().toISOString();
  const events: TranslationEvent[] = [];
  const changed: SegmentRow[] = [];
  const told = joinedSources(rows.map((row) => ({ ...row, targetText: words.get(row.path) ?? null })));
  for (const row of rows) {
    const changes = changesOf(row, words.get(row.path) ?? null, by, { ...context, sourceOf: told });
    const after = changes === null ? null : await changeSegment(strapi, row, changes);
    if (after === null || after === row) continue;
    changed.push(after);
    events.push(eventOf({ action: 'typed', actor: by.name, at, before: row, after }));
  }
  await keepInMemory(strapi, changed);
  await logEvents(strapi, events);
};
