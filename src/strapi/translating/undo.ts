import type { Core } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import { problemError } from '../problem-error';
import type { Happening } from './apply-events';
import type { SegmentRow } from './segment-row';
import { digest } from './source-parts';
import { type EventAction, eventsOf } from './translation-events';

/** What changes a translation; a change of the source, say, is nobody's to take back. */
const undoable: ReadonlySet<EventAction> = new Set([
  'typed',
  'memory',
  'machine',
  'file',
  'reviewed',
  'approved',
  'rejected',
  'kept',
]);

type Logged = Awaited<ReturnType<typeof eventsOf>>;

/** Where the last change stands that has not been taken back; -1 where there is none. */
const lastChange = (events: Logged): number => {
  let undone = 0;
  return events.findIndex(({ action }) => {
    if (action === 'undone') undone += 1;
    else if (undoable.has(action)) {
      if (undone === 0) return true;
      undone -= 1;
    }
    return false;
  });
};

/** Whether the last change of a translation is a reviewer's: words stayed as they were. */
export const lastIsReview = async (strapi: Core.Strapi, row: SegmentRow): Promise<boolean> => {
  const events = await eventsOf(strapi, row);
  return ['reviewed', 'approved', 'rejected'].includes(events[lastChange(events)]?.action ?? '');
};

/**
 * The way back before the last change of a translation; asked again, before the one before that.
 *
 * @throws SEGMENT_NOTHING_TO_UNDO (409)
 */
export const undoOf = async (strapi: Core.Strapi, row: SegmentRow): Promise<Happening> => {
  const events = await eventsOf(strapi, row);
  const index = lastChange(events);
  const event = events[index];
  if (event === undefined) throw problemError(problem('SEGMENT_NOTHING_TO_UNDO'), 409);
  const { textBefore: text, stateBefore } = event;
  // The words that were there before came by the change before this one.
  const came = events.slice(index + 1).find(({ action, textAfter }) => action !== 'suggested' && textAfter === text);
  const origin = came?.action;
  const source = came?.sourceText ?? event.sourceText;
  const brought = origin === 'memory' || origin === 'machine' || origin === 'file' ? origin : 'typed';
  return {
    action: 'undone',
    translated: source,
    event: {
      kind: 'undo',
      before: {
        state: stateBefore ?? 'untranslated',
        text,
        origin: text === null ? null : brought,
        touched: text !== null && origin !== 'machine',
        translatedHash: text === null || source === null ? null : digest(source),
      },
    },
  };
};
