import type { SegmentAction, SegmentChange } from '../../contract';

/** What can be done with one segment, by its id. The same object for the whole life of a page: rows are drawn anew by their own changes only. */
export type EditorActions = {
  readonly choose: (id: number) => void;
  readonly type: (id: number, text: string, origin?: SegmentChange['origin']) => void;
  readonly save: (id: number) => void;
  readonly saveAndNext: (id: number) => void;
  /** Reviews or approves what is typed, and goes on. */
  readonly raise: (id: number, action: 'review' | 'approve') => void;
  readonly act: (id: number, action: SegmentAction['action'], reason?: string) => void;
  readonly dismiss: (id: number, code: string, reason: string) => void;
  /** Somebody else was at the segment: our text goes over theirs, or theirs stays. */
  readonly settle: (id: number, whose: 'mine' | 'theirs') => void;
  readonly discard: (id: number) => void;
};
