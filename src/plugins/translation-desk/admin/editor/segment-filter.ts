import type { Segment } from '../../contract';
import { isRequired, standing } from '../progress';

export const filters = ['all', 'untranslated', 'outdated', 'errors', 'unapproved'] as const;
export type Filter = (typeof filters)[number];

const keeps: Readonly<Record<Filter, (segment: Segment) => boolean>> = {
  all: () => true,
  untranslated: (segment) => isRequired(segment) && segment.state === 'untranslated',
  outdated: ({ state }) => state === 'outdated',
  errors: (segment) => standing(segment, 'error') > 0,
  unapproved: (segment) => isRequired(segment) && segment.state !== 'approved',
};

/** The segments of a filter, in their order. */
export const filtered = (segments: readonly Segment[], filter: Filter): readonly Segment[] =>
  segments.filter(keeps[filter]);

/** What somebody is on the way to: who translates, who reviews, who approves. */
export type Aim = 'translate' | 'review' | 'approve';

const doneFor: Readonly<Record<Aim, readonly Segment['state'][]>> = {
  translate: ['translated', 'reviewed', 'approved'],
  review: ['reviewed', 'approved'],
  approve: ['approved'],
};

/** Whether there is nothing left to do with a segment for somebody. */
export const isFinished = (segment: Segment, aim: Aim): boolean =>
  (!isRequired(segment) || doneFor[aim].includes(segment.state)) && standing(segment, 'error') === 0;

/** The next unfinished segment behind one, or before it; from the end the search goes on at the beginning. Null where all is done. */
export const nextUnfinished = (
  segments: readonly Segment[],
  from: number | null,
  aim: Aim,
  step: 1 | -1 = 1,
): Segment | null => {
  const at = segments.findIndex(({ id }) => id === from);
  const start = at === -1 && step === -1 ? 0 : at;
  for (let way = 1; way <= segments.length; way += 1) {
    const segment = segments[(start + step * way + segments.length * 2) % segments.length];
    if (segment !== undefined && segment.id !== from && !isFinished(segment, aim)) return segment;
  }
  return null;
};

/** Segments of one field that follow one another. */
export type FieldGroup = { readonly field: string; readonly segments: readonly Segment[] };

export const groupedByField = (segments: readonly Segment[]): readonly FieldGroup[] => {
  const groups: { field: string; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last?.field === segment.field) last.segments.push(segment);
    else groups.push({ field: segment.field, segments: [segment] });
  }
  return groups;
};
