import { useCallback, useEffect, useRef, useState } from 'react';
import type { Segment } from '../../contract';
import { type Draft, type Drafts, keepDrafts, keptDrafts, stillUnsent } from './unsent';
import type { Place } from './use-entry';

/** What is typed and not saved: kept in the browser, and there again when the page is. */
export const useDrafts = (place: Place, segments: readonly Segment[]) => {
  const [drafts, setDrafts] = useState<Drafts>(() => stillUnsent(keptDrafts(place), segments));
  const [restored, setRestored] = useState(drafts.size);
  const latest = useRef(drafts);

  const change = useCallback((id: number, draft: Draft | null): void => {
    const next = new Map(latest.current);
    if (draft === null) next.delete(id);
    else next.set(id, draft);
    latest.current = next;
    setDrafts(next);
  }, []);

  const unsent = stillUnsent(drafts, segments);
  useEffect(() => keepDrafts(place, unsent), [place.type, place.documentId, place.locale, drafts, segments]);

  // A closed tab keeps its texts; who closes it is told all the same.
  const isUnsent = unsent.size > 0;
  useEffect(() => {
    if (!isUnsent) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsent]);

  return { drafts, latest, change, unsent: unsent.size, restored, forgetRestored: () => setRestored(0) };
};
