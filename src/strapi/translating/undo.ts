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

/**
 * The way back before the last change of a translation; asked again, before the one before that.
 *
 * @throws SEGMENT_NOTHING_TO_UNDO (409)
 */
export const undoOf = async (strapi: Core.Strapi, row: SegmentRow): Promise<Happening> => {
  let undone = 0;
  const events = await eventsOf(strapi, row);
  for (const [index, event] of events.entries()) {
    if (event.action === 'undone') undone += 1;
    else if (undoable.has(event.action)) {
      if (undone > 0) undone -= 1;
      else {
        const { textBefore: text, stateBefore } = event;
        // The words that were there before came by the change before this one.
        const came = events
          .slice(index + 1)
          .find(({ action, textAfter }) => action !== 'suggested' && textAfter === text);
        const origin = came?.action;
        const source = came?.sourceText ?? event.sourceText;
        return {
          action: 'undone',
          translated: source,
          event: {
            kind: 'undo',
            before: {
              state: stateBefore ?? 'untranslated',
              text,
              origin:
                text === null
                  ? null
                  : origin === 'memory' || origin === 'machine' || origin === 'file'
                    ? origin
                    : 'typed',
              touched: text !== null && origin !== 'machine',
              translatedHash: text === null || source === null ? null : digest(source),
            },
          },
        };
      }
    }
  }
  throw problemError(problem('SEGMENT_NOTHING_TO_UNDO'), 409);
};
