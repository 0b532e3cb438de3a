import { type Problem, problem } from '../../domain/problem';
import { same, type Transition } from './change-automatically';
import type { PersonEvent } from './segment-event';
import { isEmpty, type Origin, type SegmentState, type Standing } from './segment-state';

const taken = (standing: Standing): Transition => ({ standing, outcome: 'taken' });

/** What a machine made is marked so until a person has read it again. */
const stateOf = (origin: Origin): SegmentState => (origin === 'machine' ? 'machine' : 'translated');

const inState = (standing: Standing, state: SegmentState): Transition => taken({ ...standing, state, touched: true });

const withWords = (standing: Standing, text: string, origin: Origin): Transition =>
  taken({
    ...standing,
    state: stateOf(origin),
    text,
    origin,
    touched: true,
    translatedHash: standing.sourceHash,
    suggestion: standing.suggestion?.text === text ? null : standing.suggestion,
  });

const save = (standing: Standing, text: string, origin: Origin): Transition => {
  if (text === '') {
    if (standing.text === null) return same(standing);
    const { suggestion, sourceHash } = standing;
    const empty = { state: 'untranslated', text: null, origin: null, touched: false, translatedHash: null } as const;
    return taken({ ...empty, suggestion, sourceHash });
  }
  const isSaved = text === standing.text && !['machine', 'outdated'].includes(standing.state);
  return isSaved ? same(standing) : withWords(standing, text, origin);
};

const raise = (standing: Standing, state: 'reviewed' | 'approved', errors: number): Transition | Problem => {
  if (isEmpty(standing)) return problem('SEGMENT_EMPTY');
  if (standing.state === 'outdated') return problem('SEGMENT_OUTDATED');
  if (errors > 0) return problem('SEGMENT_HAS_ERRORS', { errors });
  return standing.state === state || standing.state === 'approved' ? same(standing) : inState(standing, state);
};

const reject = (standing: Standing): Transition | Problem => {
  if (isEmpty(standing)) return problem('SEGMENT_EMPTY');
  return ['reviewed', 'approved'].includes(standing.state) ? inState(standing, 'translated') : same(standing);
};

const acceptSuggestion = (standing: Standing): Transition | Problem => {
  const { suggestion } = standing;
  if (suggestion === null) return problem('SEGMENT_WITHOUT_SUGGESTION');
  const { standing: accepted } = withWords(standing, suggestion.text, suggestion.origin);
  return taken({ ...accepted, suggestion: null });
};

/** Takes the words back and nothing else: the source and what is suggested stay as they are now. */
const undo = (standing: Standing, before: Extract<PersonEvent, { kind: 'undo' }>['before']): Transition => {
  const { text, origin, touched, translatedHash } = before;
  const isStale = !isEmpty(before) && translatedHash !== standing.sourceHash;
  const state = isStale ? 'outdated' : before.state === 'outdated' ? 'translated' : before.state;
  return taken({ ...standing, state, text, origin, touched, translatedHash });
};

/**
 * What a person does to a segment. Saving the words that are there changes nothing once somebody has seen them; other words go
 * through review anew. A problem where the segment is empty, outdated or has errors, or there is no suggestion.
 *
 * @example changeByPerson(standing, { kind: 'approve', errors: 1 }) // { code: 'SEGMENT_HAS_ERRORS', … }
 */
export const changeByPerson = (standing: Standing, event: PersonEvent): Transition | Problem => {
  switch (event.kind) {
    case 'save':
      return save(standing, event.text, event.origin);
    case 'review':
      return raise(standing, 'reviewed', event.errors);
    case 'approve':
      return raise(standing, 'approved', event.errors);
    case 'reject':
      return reject(standing);
    case 'keep':
      return standing.state === 'outdated'
        ? taken({ ...standing, state: 'translated', touched: true, translatedHash: standing.sourceHash })
        : problem('SEGMENT_NOT_OUTDATED');
    case 'accept-suggestion':
      return acceptSuggestion(standing);
    case 'drop-suggestion':
      return standing.suggestion === null
        ? problem('SEGMENT_WITHOUT_SUGGESTION')
        : taken({ ...standing, suggestion: null });
    case 'undo':
      return undo(standing, event.before);
  }
};
