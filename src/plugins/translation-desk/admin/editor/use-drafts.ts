import { useCallback, useEffect, useRef, useState } from 'react';
import type { Segment } from '../../contract';
import { type Draft, type DraftPlace, type Drafts, keepDrafts, keptDrafts, orphansAmong, stillUnsent } from './unsent';

/** What is typed and not saved: kept in the browser, and there again when the page is. */
export const useDrafts = (place: DraftPlace, segments: readonly Segment[]) => {
  const [drafts, setDrafts] = useState<Drafts>(() => stillUnsent(keptDrafts(place), segments));
  const [restored, setRestored] = useState(() => drafts.size - orphansAmong(drafts, segments).length);
  const latest = useRef(drafts);

  const change = useCallback((id: number, draft: Draft | null): void => {
    const next = new Map(latest.current);
    if (draft === null) next.delete(id);
    else next.set(id, draft);
    latest.current = next;
    setDrafts(next);
  }, []);

  const unsent = stillUnsent(drafts, segments);
  const { user, type, documentId, locale } = place;
  useEffect(
    () => keepDrafts({ user, type, documentId, locale }, stillUnsent(drafts, segments)),
    [user, type, documentId, locale, drafts, segments],
  );

  // A closed tab keeps its texts; who closes it is told all the same.
  const isUnsent = unsent.size > 0;
  useEffect(() => {
    if (!isUnsent) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsent]);

  return {
    ...{ drafts, latest, change, restored },
    unsent: unsent.size,
    orphans: orphansAmong(drafts, segments),
    forgetRestored: () => setRestored(0),
  };
};
