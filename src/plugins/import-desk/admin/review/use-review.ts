import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import { isProblem, type Problem } from '../../../../domain/problem';
import type { Decision } from '../../../../importing/review/decision';
import type { ImportReview } from '../../contract';
import { decided, decisionsOf, redone, replayed, startTimeline, type Timeline, undone } from './timeline';
import { type Acknowledged, keptUnsent, overServer, type Unsent, unsentOf } from './unsent';
import { type Saving, useSaving } from './use-saving';

/** What the page must tell about decisions that met those of somebody else. */
export type Meeting = { readonly lost: number; readonly kept: number };

export type LoadedReview = {
  readonly info: ImportReview;
  readonly timeline: Timeline;
  readonly saving: Saving;
  readonly meeting: Meeting | null;
  readonly decide: (decision: Decision) => Problem | null;
  /** The decision that was taken back or again; null where there was none. */
  readonly undo: () => Decision | null;
  readonly redo: () => Decision | null;
  readonly change: (info: Partial<Pick<ImportReview, 'photos' | 'state' | 'articleDocumentId'>>) => void;
  /** The review after the last decision, also before the page is drawn anew. */
  readonly latest: () => Pick<LoadedReview, 'info' | 'timeline'>;
  /** Asks the server anew; decisions that it does not know yet stand behind its own. */
  readonly reload: () => Promise<void>;
  /** Sends what is not sent; the version that the server has then, or null where it could not be sent. */
  readonly flush: () => Promise<number | null>;
};

export type ReviewState =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | ({ readonly state: 'arrived' } & LoadedReview);

type Held = { readonly info: ImportReview; readonly timeline: Timeline; readonly meeting: Meeting | null };

const held = (info: ImportReview, unsent: Unsent | null): Held => {
  const start = startTimeline(info.extraction);
  if (unsent === null || info.state === 'stored') {
    return { info, timeline: replayed(start, info.decisions).timeline, meeting: null };
  }
  const { timeline, lost } = replayed(start, overServer(info, unsent));
  const met = info.version !== unsent.version && unsent.tail.length > 0;
  return { info, timeline, meeting: met ? { lost, kept: unsent.tail.length - lost } : null };
};

/** A review with its decisions: taken at once on the page, sent to the server soon after, never lost in between. */
export const useReview = (id: string): ReviewState => {
  const { get } = useFetchClient();
  const [now, setNow] = useState<Held | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef<Held | null>(null);
  const acknowledged = useRef<Acknowledged>({ version: 0, decisions: [] });
  const hold = useCallback((next: Held) => {
    latest.current = next;
    setNow(next);
  }, []);

  const load = useCallback(
    async (unsent: Unsent | null): Promise<void> => {
      try {
        const { data } = await get<ImportReview>(`/import-desk/imports/${id}`);
        acknowledged.current = { version: data.version, decisions: data.decisions };
        hold(held(data, unsent));
      } catch (error) {
        setRefusal(refusalOf(error));
      }
    },
    [get, id, hold],
  );
  useEffect(() => {
    load(keptUnsent(id));
  }, [load, id]);

  const timeline = now?.timeline ?? null;
  const decisions = useMemo(() => (timeline === null ? null : decisionsOf(timeline)), [timeline]);
  const reload = useCallback(() => {
    const local = latest.current === null ? [] : decisionsOf(latest.current.timeline);
    return load(unsentOf(acknowledged.current, local));
  }, [load]);
  const { saving, flush } = useSaving(id, acknowledged, decisions, reload);

  const step = useCallback(
    (next: Timeline | null): Decision | null => {
      const before = latest.current;
      if (next === null || before === null) return null;
      hold({ ...before, timeline: next });
      return next.steps.length > before.timeline.steps.length
        ? (next.steps.at(-1)?.decision ?? null)
        : (next.undone.at(-1) ?? null);
    },
    [hold],
  );
  const actions = useMemo(
    () => ({
      decide: (decision: Decision): Problem | null => {
        if (latest.current === null) return null;
        const next = decided(latest.current.timeline, decision);
        if (isProblem(next)) return next;
        hold({ ...latest.current, timeline: next, meeting: null });
        return null;
      },
      undo: () => step(latest.current && undone(latest.current.timeline)),
      redo: () => step(latest.current && redone(latest.current.timeline)),
      change: (info: Partial<Pick<ImportReview, 'photos' | 'state' | 'articleDocumentId'>>) => {
        if (latest.current !== null) hold({ ...latest.current, info: { ...latest.current.info, ...info } });
      },
    }),
    [hold, step],
  );

  if (refusal !== null) return { state: 'refused', refusal };
  if (now === null) return { state: 'loading' };
  return { state: 'arrived', ...now, ...actions, latest: () => latest.current ?? now, reload, saving, flush };
};
