import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Segment } from '../../contract';
import {
  type Draft,
  keepDrafts,
  keptDrafts,
  orphansAmong,
  printDrafts,
  readDrafts,
  standingOf,
  stillUnsent,
} from './unsent';

const segment = (more: Partial<Segment>): Segment => ({
  ...{ id: 1, path: 'title', field: 'title', kind: 'string', source: '书', codes: [], diff: null, target: 'Books' },
  ...{ state: 'translated', origin: 'typed', version: 3, checks: [], suggestion: null, comments: 0, maxLength: null },
  ...more,
});
const draft = (more: Partial<Draft> = {}): Draft => ({
  ...{ text: 'A book', version: 3, origin: 'typed', source: '书' },
  ...more,
});

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

  it('is told of with its sentence where the segment is gone, until it is discarded', () => {
    const drafts = new Map([
      [1, draft()],
      [2, draft({ text: 'Gone.', source: '没了。' })],
      [3, draft({ text: ' ' })],
    ]);
    expect(orphansAmong(drafts, [segment({})])).toEqual([{ id: 2, draft: draft({ text: 'Gone.', source: '没了。' }) }]);
    expect([...stillUnsent(drafts, [segment({})]).keys()]).toEqual([1, 2]);
    drafts.delete(2);
    expect(orphansAmong(drafts, [segment({})])).toEqual([]);
  });

  it('is read without its sentence where an older page has kept none', () => {
    const stored = '[[7,{"text":"A book","version":3,"origin":"memory"}]]';
    expect(readDrafts(stored).get(7)).toEqual(draft({ origin: 'memory', source: null }));
  });
});

describe('A browser that several people use', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('offers each of them their own texts, and keeps those of the others', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    const place = { type: 'api::article.article', documentId: 'a', locale: 'en' };
    const [own, other] = [new Map([[1, draft()]]), new Map([[1, draft({ text: 'Theirs' })]])];
    keepDrafts({ ...place, user: '1' }, own);
    expect(keptDrafts({ ...place, user: '2' }).size).toBe(0);
    keepDrafts({ ...place, user: '2' }, other);
    keepDrafts({ ...place, user: '2' }, new Map());
    expect(keptDrafts({ ...place, user: '1' })).toEqual(own);
  });
});
