import type { Core } from '@strapi/strapi';
import { isProblem, type Problem } from '../../domain/problem';
import type { Outcome } from '../../localizing/states/change-automatically';
import { changeSegment as changeStanding } from '../../localizing/states/change-segment';
import type { SegmentEvent } from '../../localizing/states/segment-event';
import { takeTurn } from '../middlewares/one-write-at-a-time';
import { type CheckContext, checkContext, checksOf, countsOf } from './check-segments';
import { keepInMemory } from './memory-store';
import { putWords } from './put-words';
import type { EntryLocale, SegmentChanges, SegmentRow } from './segment-row';
import { changeSegment, segmentsOf } from './segment-store';
import { changesTo, standingOf } from './standing';
import type { TranslatableUid } from './translatable';
import { type EventAction, eventOf, logEvents, type TranslationEvent } from './translation-events';
import type { Translator } from './translator';

/** What is to happen to a segment, decided when it is read within the transaction. */
export type Happening = {
  readonly event: SegmentEvent;
  readonly action: EventAction;
  readonly reason?: string | null;
  /** The source that the words of an `undo` were made from. */
  readonly translated?: string | null;
};

export type Applied = {
  readonly row: SegmentRow;
  readonly outcome: Outcome | 'refused' | 'conflict';
  readonly problem: Problem | null;
};

type PlacedEntry = EntryLocale & { readonly entryType: TranslatableUid };

const changesOf = (row: SegmentRow, changes: SegmentChanges, context: CheckContext): SegmentChanges =>
  changes.targetText === row.targetText
    ? changes
    : { ...changes, ...countsOf(checksOf({ ...row, ...changes }, context)) };

const applyOne = async (
  strapi: Core.Strapi,
  row: SegmentRow,
  { event, translated = null }: Happening,
  context: CheckContext,
): Promise<Applied> => {
  const transition = changeStanding(standingOf(row), event);
  if (isProblem(transition)) return { row, outcome: 'refused', problem: transition };
  const { standing, outcome } = transition;
  if (outcome === 'same') return { row, outcome, problem: null };
  const changes = changesTo(standing, translated ?? row.previousSourceText ?? row.sourceText);
  const after = await changeSegment(strapi, row, changesOf(row, changes, context));
  return after === null ? { row, outcome: 'conflict', problem: null } : { row: after, outcome, problem: null };
};

/**
 * Lets things happen to segments of an entry, all in one transaction: each segment as the rules of states allow, its history, the
 * memory, and the words in the entry itself.
 *
 * @param decide what happens to a segment as it is now; null for nothing
 * @returns the segments that something was to happen to
 */
export const applyEvents = async (
  strapi: Core.Strapi,
  entry: PlacedEntry,
  decide: (row: SegmentRow) => Happening | null | Promise<Happening | null>,
  by: Translator,
): Promise<readonly Applied[]> =>
  strapi.db.transaction(async ({ trx }) => {
    await takeTurn(strapi, trx);
    const at = new Date().toISOString();
    const rows = await segmentsOf(strapi, entry);
    const context = await checkContext(strapi, entry, rows);
    const applied: Applied[] = [];
    const events: TranslationEvent[] = [];
    const fields = new Set<string>();
    const worded: SegmentRow[] = [];
    for (const before of rows) {
      const happening = await decide(before);
      if (happening === null) continue;
      const one = await applyOne(strapi, before, happening, context);
      applied.push(one);
      if (one.outcome !== 'taken' && one.outcome !== 'suggested') continue;
      const { row: after } = one;
      const about = { actor: by.name, at, before, reason: happening.reason ?? null };
      // A segment has one suggestion; the history keeps those that a later one took the place of.
      events.push(
        one.outcome === 'suggested'
          ? eventOf({ ...about, action: 'suggested', after: { ...after, targetText: after.suggestion } })
          : eventOf({ ...about, action: happening.action, after }),
      );
      if (after.targetText !== before.targetText) fields.add(after.field);
      if (after.touchedByPerson && after.state !== 'outdated') worded.push(after);
    }
    await logEvents(strapi, events);
    await keepInMemory(strapi, worded);
    if (fields.size > 0) await putWords(strapi, entry, fields, by.id);
    return applied;
  });
