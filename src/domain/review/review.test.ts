import { describe, expect, it } from 'vitest';
import { checkGroup, checkReviewed, type EditedReview, initialState, stateAfterEdit } from './review';

describe('A review', () => {
  it('starts as proposed for what is imported, as confirmed for what is typed', () => {
    expect(initialState(true)).toBe('proposed');
    expect(initialState(false)).toBe('confirmed');
  });

  it.each([
    { chosen: 'proposed', isImported: true, factsChanged: true, after: 'corrected' },
    { chosen: 'confirmed', isImported: true, factsChanged: true, after: 'corrected' },
    { chosen: 'confirmed', isImported: true, factsChanged: true, after: 'corrected' },
    { chosen: 'confirmed', isImported: true, factsChanged: false, after: 'confirmed' },
    { chosen: 'rejected', isImported: true, factsChanged: true, after: 'rejected' },
    { chosen: 'rejected', isImported: true, factsChanged: true, after: 'rejected' },
    { chosen: 'confirmed', isImported: true, factsChanged: true, after: 'corrected' },
    { chosen: 'confirmed', isImported: false, factsChanged: true, after: 'confirmed' },
  ] satisfies readonly (EditedReview & { after: string })[])(
    'chosen as $chosen (imported: $isImported, facts changed: $factsChanged) becomes $after',
    ({ after, ...edit }) => {
      expect(stateAfterEdit(edit)).toBe(after);
    },
  );

  it.each([
    { state: 'confirmed', code: null },
    { state: 'corrected', code: null },
    { state: 'proposed', code: 'REVIEW_MISSING' },
    { state: 'rejected', code: 'REVIEW_REJECTED' },
  ] as const)('in state $state is refused with $code', ({ state, code }) => {
    expect(checkReviewed(state, '场次')?.code ?? null).toBe(code);
  });
});

describe('A group of figures', () => {
  it('holds back each of its figures until all are reviewed, and names those that are not', () => {
    const refusal = checkGroup([
      { name: '参保率', state: 'proposed' },
      { name: '检查率', state: 'confirmed' },
      { name: '覆盖率', state: 'rejected' },
    ]);
    expect(refusal).toMatchObject({ code: 'GROUP_NOT_REVIEWED', parameters: { others: '参保率, 覆盖率', count: 2 } });
    expect(checkGroup([{ name: '检查率', state: 'corrected' }])).toBeNull();
    expect(checkGroup([])).toBeNull();
  });
});
