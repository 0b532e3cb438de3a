import type { Problem } from '../../domain/problem';
import { changeAutomatically, type Transition } from './change-automatically';
import { changeByPerson } from './change-by-person';
import type { SegmentEvent } from './segment-event';
import type { Standing } from './segment-state';

/**
 * What an event does to a segment: how it stands then, and whether its words were taken, became a suggestion or were the same; a
 * problem where the event is refused.
 *
 * @example changeSegment(untranslated('9b1e'), { kind: 'save', text: 'Ten people', origin: 'typed' })
 * // { standing: { state: 'translated', text: 'Ten people', touched: true, … }, outcome: 'taken' }
 */
export const changeSegment = (standing: Standing, event: SegmentEvent): Transition | Problem => {
  switch (event.kind) {
    case 'machine':
    case 'file':
    case 'sync':
    case 'source':
      return changeAutomatically(standing, event);
    default:
      return changeByPerson(standing, event);
  }
};
