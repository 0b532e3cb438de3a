import type { Progress, Segment, SegmentState } from '../contract';

/** In the order of a bar: what is done first. */
export const barOrder: readonly SegmentState[] = [
  'approved',
  'reviewed',
  'translated',
  'machine',
  'outdated',
  'untranslated',
];

/** Findings of a segment that nobody has dismissed. */
export const standing = ({ checks }: Pick<Segment, 'checks'>, level: 'error' | 'warning'): number =>
  checks.filter((check) => check.level === level && check.dismissed === null).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether it has to be translated; what may be put in the source's place, as a slug, need not be. */
export const isRequired = ({ kind }: Pick<Segment, 'kind'>): boolean => kind === 'string';

/** How far an entry is with segments that were changed since the server told. */
export const progressWith = (told: Progress, segments: readonly Segment[]): Progress => {
  const required = segments.filter(isRequired);
  const count = (state: SegmentState): number => required.filter((segment) => segment.state === state).length;
  return {
    ...told,
    total: required.length,
    counts: {
      untranslated: count('untranslated'),
      machine: count('machine'),
      translated: count('translated'),
      reviewed: count('reviewed'),
      approved: count('approved'),
      outdated: count('outdated'),
    },
    errors: sum(segments.map((segment) => standing(segment, 'error'))),
    warnings: sum(segments.map((segment) => standing(segment, 'warning'))),
  };
};

/** Whether a day has passed without all being approved. @example isOverdue({ due: '2026-12-01', … }, '2026-12-02') // true */
export const isOverdue = ({ due, counts, total }: Progress, today: string): boolean =>
  due !== null && due < today && counts.approved < total;

/** The day of a time where the user is. @example '2026-12-01' */
export const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
