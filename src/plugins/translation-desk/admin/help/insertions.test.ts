import { describe, expect, it } from 'vitest';
import type { Help } from '../../contract';
import { insertionsOf } from './insertions';

const source = '建成书屋1.2万个，书屋';
const term = {
  ...{ source: '书屋', rendering: 'book house', forbidden: [], kind: 'term', note: null, bearsNumber: false },
};
const help: Help = {
  memory: [],
  figures: [{ start: 4, end: 9, renderings: ['12,000', '12 thousand'] }],
  terms: [
    { ...term, start: 2, end: 4 },
    { ...term, start: 10, end: 12 },
    { ...term, rendering: null, start: 0, end: 2 },
  ],
};

describe('What can be put in by its number', () => {
  it('is each rendering once: figures first, then terms that have one', () => {
    expect(insertionsOf(help, source)).toEqual([
      { kind: 'figure', text: '12,000', of: '1.2万个' },
      { kind: 'figure', text: '12 thousand', of: '1.2万个' },
      { kind: 'term', text: 'book house', of: '书屋' },
    ]);
  });

  it('is nothing until the server has told', () => {
    expect(insertionsOf(null, source)).toEqual([]);
  });
});
