import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresAgree } from '../figures/figures-agree';
import { editDistance } from './edit-distance';
import cases from './memory.cases.json';
import { createMemoryIndex } from './memory-index';
import { memoryKey } from './memory-key';
import type { MemoryRecord } from './memory-record';

const locales = { source: 'zh-Hans', target: 'en' };
const record = (id: number, source: string, target = `Target ${id}`): MemoryRecord => ({
  id,
  source,
  target,
  origin: 'typed',
});

describe('A memory', () => {
  it.each(cases)(
    'for %s that knows %s as %s answers %s with %i, %s',
    (locale, source, target, asked, score, expected, isFilled) => {
      const [match] = createMemoryIndex([record(1, String(source), String(target))], {
        ...locales,
        target: String(locale),
      }).lookUp(String(asked));
      expect(match?.score).toBe(score);
      expect([match?.target, match?.isFilled]).toEqual([expected, isFilled]);
    },
  );

  it('fills in no figure that is not the one that was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 99_999 }), (known, asked) => {
        const index = createMemoryIndex(
          [record(1, `全乡有${known}人。`, `The township has ${known} people.`)],
          locales,
        );
        const [match] = index.lookUp(`全乡有${asked}人。`);
        expect(match?.score).toBe(100);
        const pair = {
          source: `全乡有${asked}人。`,
          sourceLanguage: 'zh',
          target: match?.target ?? '',
          targetLanguage: 'en',
        } as const;
        if (match?.isFilled) expect(figuresAgree(pair).agree).toBe(true);
        expect(match?.isFilled).toBe(true);
      }),
    );
  });

  it('gives the figures that are the same before those that are not, then the latest, and no target twice', () => {
    const index = createMemoryIndex(
      [
        record(1, '全乡有120人。', 'The township has 120 people.'),
        record(2, '全乡有130人。', 'There are 130 people in the township.'),
        record(3, '全乡有140人。', 'The township has 140 people.'),
      ],
      locales,
    );
    expect(index.exact('全乡有120人。').map(({ record: { id } }) => id)).toEqual([1, 3, 2]);
    expect(index.lookUp('全乡有120人。').map(({ target }) => target)).toEqual([
      'The township has 120 people.',
      'There are 120 people in the township.',
    ]);
  });

  it('knows what was put and not what was removed, as one that was made anew does', () => {
    const sources = fc.constantFrom('全乡有人。', '全旗有人。', '草原上的毡房。', '护林员巡护。', '护林员们巡护。');
    const step = fc.record({ id: fc.nat(6), source: fc.option(sources) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), sources, (steps, asked) => {
        const index = createMemoryIndex([], locales);
        const known = new Map<number, MemoryRecord>();
        for (const { id, source } of steps) {
          known.delete(id);
          if (source === null) index.remove(id);
          else {
            known.set(id, record(id, source));
            index.put(record(id, source));
          }
        }
        expect(index.size()).toBe(known.size);
        const anew = createMemoryIndex(known.values(), locales);
        const ids = (memory: typeof index) =>
          memory.lookUp(asked, { most: 20 }).map(({ record: { id }, score }) => [score, id]);
        expect(ids(index).toSorted()).toEqual(ids(anew).toSorted());
      }),
    );
  });

  it('stays right when most of it was removed', () => {
    const index = createMemoryIndex(
      Array.from({ length: 1500 }, (_, id) => record(id, `第${'甲乙丙丁'.charAt(id % 4)}句话${id % 7}。`)),
      locales,
    );
    for (let id = 0; id < 1400; id += 1) index.remove(id);
    expect(index.size()).toBe(100);
    expect(index.lookUp('第甲句话。')[0]?.record.id).toBeGreaterThanOrEqual(1400);
  });

  it('takes joiners and variation selectors as no difference', () => {
    expect(memoryKey('ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ ᠪᠠᠭ\u180eᠠ\u180b', 'mn-Mong')).toBe(memoryKey('ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠠᠭᠠ', 'mn-Mong'));
  });
});

describe('The edit distance', () => {
  const slow = (one: string, other: string): number => {
    let above = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let line = 1; line <= one.length; line += 1) {
      const row = [line];
      for (let column = 1; column <= other.length; column += 1)
        row[column] = Math.min(
          (above[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1),
          (above[column] ?? 0) + 1,
          (row[column - 1] ?? 0) + 1,
        );
      above = row;
    }
    return above[other.length] ?? 0;
  };
  const text = fc.string({ unit: fc.constantFrom('全', '乡', '有'), maxLength: 15 });

  it('is that of Levenshtein within its bound', () => {
    fc.assert(
      fc.property(text, text, fc.nat(15), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(slow(one, other), most + 1));
      }),
    );
  });
});
