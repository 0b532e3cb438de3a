import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { type Sent, sent } from '../../../../admin/http/sent';
import { within } from '../../../../admin/http/told-problem';
import type { Segment, SegmentAction, SegmentChange } from '../../contract';
import { segmentRequest } from '../addresses';
import type { Draft, Drafts } from './unsent';

type Desk = {
  readonly segments: readonly Segment[];
  readonly drafts: { readonly current: Drafts };
  readonly setDraft: (id: number, draft: Draft | null) => void;
  readonly replace: (segment: Segment) => void;
  readonly onRefused: (refusal: Refusal, segment: Segment) => void;
};

/** The segment as somebody else has left it, in a refusal that says so. */
const currentIn = ({ details }: Refusal): Segment | null =>
  // @NOTE The server's answer is of the contract's type.
  (within(details, 'current') as Segment | undefined) ?? null;

/**
 * What is done to segments, one thing after another: each names the version that the one before has left. What somebody else has
 * changed meanwhile is shown beside what is typed; neither is lost.
 */
export const useChanges = (desk: Desk) => {
  const { put, post } = useFetchClient();
  const latest = useRef(desk);
  latest.current = desk;
  /** Versions that are newer than what is drawn. */
  const known = useRef(new Map<number, Segment>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [working, setWorking] = useState(0);

  /** A segment as it was last stored, also where that is not drawn yet. */
  const segmentNow = (id: number): Segment | undefined => {
    const drawn = latest.current.segments.find((segment) => segment.id === id);
    const told = known.current.get(id);
    return told !== undefined && (drawn === undefined || told.version > drawn.version) ? told : drawn;
  };

  const take = useCallback((segment: Segment): void => {
    known.current.set(segment.id, segment);
    latest.current.replace(segment);
  }, []);

  const queued = useCallback(<Result>(work: () => Promise<Result>): Promise<Result> => {
    setWorking((count) => count + 1);
    const next = queue.current.then(work).finally(() => setWorking((count) => count - 1));
    queue.current = next.catch(() => undefined);
    return next;
  }, []);

  const settle = (answer: Sent<Segment>, before: Segment): boolean => {
    if (answer.state === 'arrived') {
      take(answer.data);
      return true;
    }
    const current = currentIn(answer.refusal);
    if (current !== null) take(current);
    latest.current.onRefused(answer.refusal, current ?? before);
    return false;
  };

  /** Stores what is typed; true where nothing is left to be stored. */
  const save = (id: number): Promise<boolean> =>
    queued(async () => {
      const segment = segmentNow(id);
      const draft = latest.current.drafts.current.get(id);
      if (segment === undefined || draft === undefined) return true;
      // The words of a machine are confirmed by saving them as they are.
      if (draft.text === (segment.target ?? '') && segment.state !== 'machine') {
        latest.current.setDraft(id, null);
        return true;
      }
      const change: SegmentChange = { target: draft.text, version: draft.version, origin: draft.origin };
      const answer = await sent(put<Segment>(segmentRequest(id), change));
      if (!settle(answer, segment) || answer.state === 'refused') return false;
      const now = latest.current.drafts.current.get(id);
      if (now?.text === draft.text) latest.current.setDraft(id, null);
      else if (now !== undefined) latest.current.setDraft(id, { ...now, version: answer.data.version });
      return true;
    });

  /** Does something to the stored translation; what is typed meanwhile goes on from there. */
  const act = (id: number, action: SegmentAction['action'], reason?: string): Promise<boolean> =>
    queued(async () => {
      const segment = segmentNow(id);
      if (segment === undefined) return false;
      const body: SegmentAction = { action, version: segment.version, ...(reason === undefined ? {} : { reason }) };
      const answer = await sent(post<Segment>(segmentRequest(id, '/actions'), body));
      if (!settle(answer, segment) || answer.state === 'refused') return false;
      const draft = latest.current.drafts.current.get(id);
      if (draft?.version === segment.version) latest.current.setDraft(id, { ...draft, version: answer.data.version });
      return true;
    });

  /** Says of a finding why it is none. */
  const dismiss = (id: number, code: string, reason: string): Promise<boolean> =>
    queued(async () => {
      const segment = segmentNow(id);
      if (segment === undefined) return false;
      const answer = await sent(post<Segment>(segmentRequest(id, '/dismissals'), { code, reason }));
      if (!settle(answer, segment) || answer.state === 'refused') return false;
      const draft = latest.current.drafts.current.get(id);
      if (draft?.version === segment.version) latest.current.setDraft(id, { ...draft, version: answer.data.version });
      return true;
    });

  return { save, act, dismiss, segmentNow, isWorking: working > 0 };
};
