import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import type { Tell } from '../../../import-desk/admin/review/use-telling';
import type { Segment } from '../../contract';
import type { EditorActions } from './actions';
import { type Aim, isFinished, nextUnfinished } from './segment-filter';
import { useChanges } from './use-changes';
import type { useDrafts } from './use-drafts';
import type { LoadedEntry } from './use-entry';

type Desk = {
  readonly loaded: LoadedEntry;
  readonly drafts: ReturnType<typeof useDrafts>;
  /** What is shown, in its order. */
  readonly shown: readonly Segment[];
  readonly choose: (id: number, focus: 'text' | 'row' | null) => void;
  readonly tell: Tell;
};

const aims: Readonly<Record<'save' | 'review' | 'approve', Aim>> = {
  save: 'translate',
  review: 'review',
  approve: 'approve',
};

/** What the buttons and the keys of the editor do. */
export const useActions = (desk: Desk) => {
  const { formatMessage } = useIntl();
  const sentence = useRefusalSentence();
  const { loaded, drafts } = desk;
  const changes = useChanges({
    segments: loaded.entry.segments,
    drafts: drafts.latest,
    setDraft: drafts.change,
    replace: loaded.replace,
    onRefused: (refusal) => {
      const isKept = refusal.problem?.code === 'SESSION_ENDED' && drafts.unsent > 0;
      const kept = isKept ? [formatMessage({ id: 'translation-desk.kept' })] : [];
      desk.tell('refused', [sentence(refusal), ...kept].join(' '), refusal);
      // What was typed is told of as an orphan once the segment is not shown any more.
      if (refusal.problem?.code === 'SEGMENT_UNKNOWN') void loaded.reload();
    },
  });
  const find = (id: number): Segment | undefined => loaded.entry.segments.find((segment) => segment.id === id);
  const say = (id: string): void => desk.tell('done', formatMessage({ id: `translation-desk.told.${id}` }));

  /** To the next that is not done; the one that was just saved may have an error. */
  const goOn = (from: number, aim: Aim): void => {
    const next = nextUnfinished(desk.shown, from, aim);
    const own = changes.segmentNow(from);
    if (next !== null) desk.choose(next.id, 'text');
    else say(own === undefined || isFinished(own, aim) ? 'allDone' : 'onlyThis');
  };

  const work: EditorActions = {
    choose: (id) => desk.choose(id, 'text'),
    type: (id, text, origin = 'typed') => {
      const segment = find(id);
      if (segment === undefined) return;
      const before = drafts.latest.current.get(id);
      const version = before?.version ?? segment.version;
      // What was taken from the memory and then mended is still from there; what was emptied begins anew.
      const from = origin === 'typed' && text !== '' ? (before?.origin ?? 'typed') : origin;
      drafts.change(id, { text, version, origin: from, source: segment.source });
    },
    save: (id) => void changes.save(id).then((saved) => saved && say('saved')),
    saveAndNext: async (id) => {
      const segment = find(id);
      const isConfirmed = segment?.state === 'machine' && !drafts.latest.current.has(id);
      if (isConfirmed) work.type(id, segment.target ?? '');
      if (!(await changes.save(id))) return;
      say('saved');
      goOn(id, aims.save);
    },
    raise: async (id, action) => {
      if (!(await changes.save(id)) || !(await changes.act(id, action))) return;
      say(action);
      goOn(id, aims[action]);
    },
    act: async (id, action, reason) => {
      if (await changes.act(id, action, reason)) say(action);
    },
    dismiss: async (id, code, reason) => {
      if (await changes.dismiss(id, code, reason)) say('dismissed');
    },
    settle: (id, whose) => {
      const [segment, draft] = [find(id), drafts.latest.current.get(id)];
      if (segment === undefined || draft === undefined) return;
      if (whose === 'theirs') drafts.change(id, null);
      else {
        drafts.change(id, { ...draft, version: segment.version });
        work.save(id);
      }
      desk.choose(id, 'text');
    },
    discard: (id) => drafts.change(id, null),
  };
  const latest = useRef(work);
  latest.current = work;
  const actions = useMemo(
    (): EditorActions => ({
      choose: (id) => latest.current.choose(id),
      type: (...typed) => latest.current.type(...typed),
      save: (id) => latest.current.save(id),
      saveAndNext: (id) => latest.current.saveAndNext(id),
      raise: (id, action) => latest.current.raise(id, action),
      act: (...acted) => latest.current.act(...acted),
      dismiss: (...dismissed) => latest.current.dismiss(...dismissed),
      settle: (id, whose) => latest.current.settle(id, whose),
      discard: (id) => latest.current.discard(id),
    }),
    [],
  );
  return { actions, isWorking: changes.isWorking };
};
