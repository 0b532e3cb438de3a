import { describe, expect, it } from 'vitest';
import type { Check, Segment } from '../../contract';
import { filtered, groupedByField, nextUnfinished } from './segment-filter';

const error: Check = {
  ...{ code: 'X', level: 'error', message: '', source: null, target: null, parameters: {} },
  ...{ repair: null, dismissed: null },
};
const segment = (id: number, state: Segment['state'], checks: readonly Check[] = [], field = 'body'): Segment => ({
  ...{ id, state, checks, field, path: `body/${id}`, kind: 'string', source: '书', codes: [], diff: null },
  ...{ target: null, origin: null, version: 1, suggestion: null, comments: 0, maxLength: null },
});
const all = [
  segment(1, 'approved', [], 'title'),
  segment(2, 'outdated'),
  segment(3, 'translated', [error]),
  segment(4, 'translated'),
  segment(5, 'untranslated'),
];

describe('The segments that are shown', () => {
  it('are those of the filter', () => {
    const ids = (filter: Parameters<typeof filtered>[1]) => filtered(all, filter).map(({ id }) => id);
    expect(ids('all')).toEqual([1, 2, 3, 4, 5]);
    expect(ids('outdated')).toEqual([2]);
    expect(ids('errors')).toEqual([3]);
    expect(ids('unapproved')).toEqual([2, 3, 4, 5]);
  });

  it('stand together by their fields', () => {
    expect(groupedByField(all).map(({ field, segments }) => [field, segments.length])).toEqual([
      ['title', 1],
      ['body', 4],
    ]);
  });
});

describe('The next unfinished segment', () => {
  it('is one that lacks a translation or has an error, and after the last the first', () => {
    expect(nextUnfinished(all, 3, 'translate')?.id).toBe(5);
    expect(nextUnfinished(all, 5, 'translate')?.id).toBe(2);
    expect(nextUnfinished(all, 3, 'approve')?.id).toBe(4);
    expect(nextUnfinished(all, null, 'translate')?.id).toBe(2);
  });

  it('is found backwards, and is none where all is done', () => {
    expect(nextUnfinished(all, 2, 'translate', -1)?.id).toBe(5);
    expect(nextUnfinished([segment(1, 'approved')], 1, 'approve')).toBeNull();
    expect(nextUnfinished([], null, 'approve')).toBeNull();
  });
});
