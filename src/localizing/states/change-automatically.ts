import type { AutomaticEvent } from './segment-event';
import { isEmpty, type Origin, type Standing, type Suggestion } from './segment-state';

/** What became of an event: the words or the state changed, the words wait as a suggestion, or all is as it was. */
export type Outcome = 'taken' | 'suggested' | 'same';
export type Transition = { readonly standing: Standing; readonly outcome: Outcome };

/** Words that come without a person: nothing takes the place of what ranks higher. Words found in an entry were typed by somebody. */
const rank = (origin: Origin | null): number => {
  if (origin === null) return 0;
  return origin === 'machine' ? 1 : 2;
};

export const same = (standing: Standing): Transition => ({ standing, outcome: 'same' });

const suggest = (standing: Standing, suggestion: Suggestion): Transition => {
  const { suggestion: known } = standing;
  // @NOTE A machine's words do not push out a suggestion that a person made elsewhere.
  if (known?.text === suggestion.text || (known !== null && rank(suggestion.origin) < rank(known.origin)))
    return same(standing);
  return { standing: { ...standing, suggestion }, outcome: 'suggested' };
};

type Words = { readonly text: string; readonly origin: Origin; readonly isStale: boolean };

const bringWords = (standing: Standing, { text, origin, isStale }: Words, touched: boolean): Transition => {
  if (text === '' || text === standing.text) return same(standing);
  if (isStale || standing.touched || rank(origin) < rank(standing.origin)) return suggest(standing, { text, origin });
  return {
    standing: {
      ...standing,
      text,
      origin,
      touched,
      state: origin === 'machine' ? 'machine' : 'translated',
      translatedHash: standing.sourceHash,
      suggestion: standing.suggestion?.text === text ? null : standing.suggestion,
    },
    outcome: 'taken',
  };
};

/** Outdated where the source is another one than was translated; back to before its review where it is that one again. */
const changeSource = (standing: Standing, sourceHash: string): Transition => {
  if (sourceHash === standing.sourceHash) return same(standing);
  const changed = { ...standing, sourceHash };
  if (isEmpty(standing)) return { standing: changed, outcome: 'taken' };
  if (sourceHash !== standing.translatedHash) return { standing: { ...changed, state: 'outdated' }, outcome: 'taken' };
  const state = standing.origin === 'machine' && !standing.touched ? 'machine' : 'translated';
  return { standing: { ...changed, state }, outcome: 'taken' };
};

/**
 * What machine translation, a file, a re-sync or a change of the source does to a segment. The words of a person are never changed:
 * what comes becomes a suggestion, as do the words of a file that was made for an older source.
 *
 * @example changeAutomatically(typedStanding, { kind: 'machine', text: 'Ten people' }).outcome // 'suggested'
 */
export const changeAutomatically = (standing: Standing, event: AutomaticEvent): Transition => {
  switch (event.kind) {
    case 'machine':
      return bringWords(standing, { text: event.text, origin: 'machine', isStale: false }, false);
    case 'file': {
      const isStale = event.sourceHash !== standing.sourceHash;
      return bringWords(standing, { text: event.text, origin: 'file', isStale }, false);
    }
    case 'sync':
      return bringWords(standing, { text: event.text, origin: 'typed', isStale: false }, true);
    case 'source':
      return changeSource(standing, event.sourceHash);
  }
};
