import type { SegmentState } from '../exchange/exchange';

/** A state in XLIFF 2: `state` and `subState` of a segment. */
export type StateIn2 = { readonly state: string; readonly subState: string | null };

const statesIn2: Readonly<Record<SegmentState, StateIn2>> = {
  untranslated: { state: 'initial', subState: null },
  machine: { state: 'initial', subState: 'ulger:machine' },
  outdated: { state: 'initial', subState: 'ulger:outdated' },
  translated: { state: 'translated', subState: null },
  reviewed: { state: 'reviewed', subState: null },
  approved: { state: 'final', subState: null },
};

export const stateIn2 = (state: SegmentState): StateIn2 => statesIn2[state];

/**
 * The state of a segment that has a target. A tool that keeps no states leaves `initial`: what it holds counts as translated,
 * unless it says that it came from a machine or is outdated.
 */
export const readState2 = (state: string | null, subState: string | null): SegmentState => {
  if (subState === 'ulger:machine') return state === 'initial' || state === null ? 'machine' : readState2(state, null);
  if (subState === 'ulger:outdated')
    return state === 'initial' || state === null ? 'outdated' : readState2(state, null);
  if (state === 'final') return 'approved';
  return state === 'reviewed' ? 'reviewed' : 'translated';
};

/** A state in XLIFF 1.2: `state` and `state-qualifier` of a target, `approved` of its unit. */
export type StateIn12 = {
  readonly state: string;
  readonly qualifier: string | null;
  readonly approved: 'yes' | 'no';
};

const statesIn12: Readonly<Record<SegmentState, StateIn12>> = {
  untranslated: { state: 'needs-translation', qualifier: null, approved: 'no' },
  machine: { state: 'needs-review-translation', qualifier: 'leveraged-mt', approved: 'no' },
  outdated: { state: 'needs-adaptation', qualifier: null, approved: 'no' },
  translated: { state: 'translated', qualifier: null, approved: 'no' },
  reviewed: { state: 'signed-off', qualifier: null, approved: 'no' },
  approved: { state: 'final', qualifier: null, approved: 'yes' },
};

export const stateIn12 = (state: SegmentState): StateIn12 => statesIn12[state];

/** The state of a unit that has a target, as of `readState2`. */
export const readState12 = (state: string | null, qualifier: string | null, approved: string | null): SegmentState => {
  if (approved === 'yes' || state === 'final') return 'approved';
  if (state === 'signed-off') return 'reviewed';
  if (state === 'needs-adaptation') return 'outdated';
  return qualifier === 'leveraged-mt' && state !== 'translated' ? 'machine' : 'translated';
};
