import { useDeferredValue, useMemo } from 'react';
import type { Check, Entry, Segment } from '../../contract';
import { liveChecks } from './live-checks';

/** What is wrong with a translation as it is typed; a moment later than the keys, so that these need not wait for it. */
export type LiveChecks = {
  readonly checks: readonly Check[];
  /** Whether they are those of the present text, so that their places are. */
  readonly areFresh: boolean;
};

export const useLiveChecks = (
  entry: Pick<Entry, 'locale' | 'sourceLocale' | 'terms' | 'names'>,
  segment: Segment,
  text: string,
): LiveChecks => {
  const checked = useDeferredValue(text);
  const checks = useMemo(() => liveChecks(entry, segment, checked), [entry, segment, checked]);
  return { checks, areFresh: checked === text };
};
