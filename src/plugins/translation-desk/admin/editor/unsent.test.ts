import { describe, expect, it } from 'vitest';
import type { Segment } from '../../contract';
import { type Draft, printDrafts, readDrafts, standingOf, stillUnsent } from './unsent';

const segment = (more: Partial<Segment>): Segment => ({
  ...{ id: 1, path: 'title', field: 'title', kind: 'string', source: '书', codes: [], diff: null, target: 'Books' },
  ...{ state: 'translated', origin: 'typed', version: 3, checks: [], suggestion: null, comments: 0, maxLength: null },
  ...more,
});
const draft = (more: Partial<Draft> = {}): Draft => ({ text: 'A book', version: 3, origin: 'typed', ...more });

describe('A text that is not saved', () => {
  it('waits where nobody else was at the segment, and meets where somebody was', () => {
    expect(standingOf(segment({}), undefined)).toBe('none');
    expect(standingOf(segment({}), draft())).toBe('unsaved');
    expect(standingOf(segment({ version: 4 }), draft())).toBe('met');
    expect(standingOf(segment({ version: 4, target: 'A book' }), draft())).toBe('none');
    expect(standingOf(segment({ target: null }), draft({ text: '' }))).toBe('none');
  });

  it('outlives the page, byte for byte', () => {
    const drafts = new Map([[7, draft({ text: 'ᠨᠣᠮ\u202fᠤᠨ \u180e\u180b ' })]]);
    expect(readDrafts(printDrafts(drafts))).toEqual(drafts);
  });

  it('is nothing where the browser keeps something else', () => {
    for (const stored of [null, '', '{}', '[1]', '[["1",{}]]', '[[1,{"text":1}]]']) {
      expect(readDrafts(stored).size).toBe(0);
    }
  });

  it('is forgotten once it is stored, and kept where the segment is gone', () => {
    const drafts = new Map([
      [1, draft({ text: 'Books' })],
      [2, draft()],
    ]);
    expect([...stillUnsent(drafts, [segment({})]).keys()]).toEqual([2]);
  });
});
