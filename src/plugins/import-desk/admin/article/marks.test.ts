import { describe, expect, it } from 'vitest';
import { type Mark, segmentsOf } from './marks';

const mark = (start: number, end: number): Mark => ({ of: 'warning', start, end });

describe('The segments of a line', () => {
  it('are one where nothing is marked', () => {
    expect(segmentsOf({ start: 3, end: 9 }, [mark(0, 3), mark(9, 12)])).toEqual([{ start: 3, end: 9, marks: [] }]);
  });

  it('are cut where marks that overlap begin and end', () => {
    const [caption, figure] = [mark(0, 10), mark(4, 6)];
    expect(segmentsOf({ start: 0, end: 10 }, [caption, figure])).toEqual([
      { start: 0, end: 4, marks: [caption] },
      { start: 4, end: 6, marks: [caption, figure] },
      { start: 6, end: 10, marks: [caption] },
    ]);
  });

  it('keep a mark that goes on beyond the line', () => {
    const long = mark(0, 20);
    expect(segmentsOf({ start: 5, end: 9 }, [long])).toEqual([{ start: 5, end: 9, marks: [long] }]);
  });
});
