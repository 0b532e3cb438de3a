import { useFetchClient } from '@strapi/strapi/admin';
import { type MutableRefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import type { Decision } from '../../../../importing/review/decision';
import { type Acknowledged, keepUnsent, unsentOf } from './unsent';

export type Saving =
  | { readonly state: 'saved' | 'saving' }
  /** Kept in the browser; sent again soon, or with the next decision. */
  | { readonly state: 'unsaved'; readonly refusal: Refusal };

/** Decisions come in bursts: they are sent when a moment has passed without one. */
const pause = 600;
const pauseAfterFailure = 5000;

/** Somebody else decided in between, or made the drafts. */
const isMet = ({ status }: Refusal): boolean => status === 409;

/** Sends the decisions of the page to the server, all of them each time, one request after another. */
export const useSaving = (
  id: string,
  acknowledged: MutableRefObject<Acknowledged>,
  decisions: readonly Decision[] | null,
  onChangedMeanwhile: () => Promise<void>,
) => {
  const { put } = useFetchClient();
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const latest = useRef<readonly Decision[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef<Promise<void> | null>(null);
  const again = useRef<() => Promise<void>>(() => Promise.resolve());
  latest.current = decisions;

  const send = useCallback(async (): Promise<void> => {
    const local = latest.current;
    if (local === null || unsentOf(acknowledged.current, local) === null) return;
    setSaving({ state: 'saving' });
    try {
      const { version } = acknowledged.current;
      const { data } = await put<{ readonly version: number }>(`/import-desk/imports/${id}/decisions`, {
        version,
        decisions: local,
      });
      acknowledged.current = { version: data.version, decisions: local };
      const more = unsentOf(acknowledged.current, latest.current ?? []);
      keepUnsent(id, more);
      if (more === null) setSaving({ state: 'saved' });
      else await send();
    } catch (error) {
      const refusal = refusalOf(error);
      if (isMet(refusal)) {
        await onChangedMeanwhile();
        setSaving({ state: 'saved' });
        return;
      }
      setSaving({ state: 'unsaved', refusal });
      if (refusal.status === null) timer.current = setTimeout(() => again.current(), pauseAfterFailure);
    }
  }, [acknowledged, id, onChangedMeanwhile, put]);

  const run = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    running.current ??= send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [send]);
  again.current = run;

  useEffect(() => {
    if (decisions === null) return;
    const unsent = unsentOf(acknowledged.current, decisions);
    keepUnsent(id, unsent);
    if (unsent === null) return;
    setSaving((before) => (before.state === 'saved' ? { state: 'saving' } : before));
    clearTimeout(timer.current);
    timer.current = setTimeout(run, pause);
  }, [acknowledged, decisions, id, run]);

  // Who leaves within the pause has decided all the same.
  useEffect(() => () => void run(), [run]);

  const flush = useCallback(async (): Promise<number | null> => {
    await running.current;
    await run();
    const all = latest.current !== null && unsentOf(acknowledged.current, latest.current) === null;
    return all ? acknowledged.current.version : null;
  }, [acknowledged, run]);

  return { saving, flush };
};
