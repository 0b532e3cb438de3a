import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentStates } from '../states/segment-state';
import { progressOf, type TranslatedSegment, unreadySegments } from './progress';

const segment = (given: Partial<TranslatedSegment>): TranslatedSegment => ({
  path: 'title',
  kind: 'string',
  state: 'approved',
  checks: [],
  ...given,
});

describe('Progress', () => {
  it('counts states and what stands of the findings', () => {
    const progress = progressOf([
      segment({}),
      segment({ state: 'outdated', checks: [{ level: 'error' }, { level: 'warning' }] }),
      segment({ checks: [{ level: 'warning', isDismissed: true }] }),
      segment({ kind: 'template', state: 'untranslated' }),
      segment({ kind: 'overridable', state: 'untranslated' }),
    ]);
    expect(progress).toMatchObject({
      total: 3,
      errors: 1,
      warnings: 1,
      counts: { approved: 2, outdated: 1, machine: 0 },
    });
  });

  it('tells which segments are not ready', () => {
    expect(
      unreadySegments([
        segment({ path: 'a' }),
        segment({ path: 'b', state: 'reviewed' }),
        segment({ path: 'c', checks: [{ level: 'error' }] }),
        segment({ path: 'd', checks: [{ level: 'warning' }] }),
        segment({ path: 'e', kind: 'related', state: 'untranslated' }),
        segment({ path: 'f', kind: 'overridable', state: 'translated' }),
      ]).map(({ path }) => path),
    ).toEqual(['b', 'c', 'f']);
  });

  it('counts every segment once', () => {
    const segments = fc.array(fc.record({ state: fc.constantFrom(...segmentStates) }).map(segment));
    fc.assert(
      fc.property(segments, (all) => {
        const { total, counts } = progressOf(all);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(unreadySegments(all).length).toBe(total - counts.approved);
      }),
    );
  });
});
