import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import cases from './diff.cases.json';
import { type DiffPart, diffWords } from './diff-words';
import { splitWords } from './split-words';

const printed = (parts: readonly DiffPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');
const joined = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('A word diff', () => {
  it.each(cases)('in %s of %s and %s is %s', (locale = '', before = '', after = '', expected = '') => {
    expect(printed(diffWords(before, after, locale))).toBe(expected);
  });

  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '全乡',
          '120人',
          '，',
          '<1>',
          '</1>',
          ' ',
          '\u202f',
          '\u180e',
          'ᠤᠨ',
          'red ',
          'flag',
          '\n',
          '\ud800',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));
  const locale = fc.constantFrom('zh-Hans', 'en', 'mn', 'mn-Mong');

  it('holds the text before and the text after, byte for byte, in the fewest parts', () => {
    fc.assert(
      fc.property(words, words, locale, (before, after, tag) => {
        const parts = diffWords(before, after, tag);
        expect(joined(parts, 'added')).toBe(before);
        expect(joined(parts, 'removed')).toBe(after);
        expect(parts.every(({ kind, text }, index) => text !== '' && parts[index + 1]?.kind !== kind)).toBe(true);
      }),
    );
  });

  it('of a text with a few words changed keeps the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(50),
        (numbers, at, number) => {
          const changed = numbers.with(at % numbers.length, number);
          const [before, after] = [numbers, changed].map((all) => all.map((one) => `w${one} `).join(''));
          const lost = diffWords(before ?? '', after ?? '', 'en').filter(({ kind }) => kind === 'removed');
          expect(lost.reduce((length, { text }) => length + text.trim().split(/\s+/).length, 0)).toBeLessThanOrEqual(2);
        },
      ),
    );
  });

  it('of texts with nothing in common stays fast', () => {
    const [before, after] = ['草原', '牧民'].map((word) => `${word}，`.repeat(5000));
    const begun = performance.now();
    expect(joined(diffWords(before ?? '', after ?? '', 'zh-Hans'), 'added')).toBe(before);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('never asks Intl about mn-Mong', () => {
    const segmenter = vi.spyOn(Intl, 'Segmenter');
    splitWords('ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ', 'mn-Mong');
    expect(segmenter).not.toHaveBeenCalled();
    segmenter.mockRestore();
  });
});
