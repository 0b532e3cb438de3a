import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';
import type { Entry, Segment } from '../../contract';
import { entryRequest } from '../addresses';
import { progressWith } from '../progress';

export type Place = { readonly type: string; readonly documentId: string; readonly locale: string };

export type LoadedEntry = {
  readonly state: 'arrived';
  readonly place: Place;
  readonly entry: Entry;
  /** Puts a segment as the server has it now in the place of what was shown. */
  readonly replace: (segment: Segment) => void;
  readonly change: (change: Partial<Entry>) => void;
  readonly reload: () => Promise<void>;
};

type EntryState =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | LoadedEntry;

const withSegment = (entry: Entry, segment: Segment): Entry => {
  const segments = entry.segments.map((each) => (each.id === segment.id ? segment : each));
  return { ...entry, segments, progress: progressWith(entry.progress, segments) };
};

/** An entry in a locale, as the server has it and as it was changed here since. */
export const useEntry = (place: Place): EntryState => {
  const { get } = useFetchClient();
  const { type, documentId, locale } = place;
  const [entry, setEntry] = useState<Entry | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const reload = useCallback(async (): Promise<void> => {
    const answer = await sent(get<Entry>(entryRequest({ type, documentId, locale })));
    if (answer.state === 'arrived') setEntry(answer.data);
    setRefusal(answer.state === 'refused' ? answer.refusal : null);
  }, [get, type, documentId, locale]);
  useEffect(() => void reload(), [reload]);

  const replace = useCallback((segment: Segment) => setEntry((before) => before && withSegment(before, segment)), []);
  const change = useCallback(
    (changed: Partial<Entry>) => setEntry((before) => before && { ...before, ...changed }),
    [],
  );
  if (entry !== null) return { state: 'arrived', place, entry, replace, change, reload };
  return refusal === null ? { state: 'loading' } : { state: 'refused', refusal };
};
