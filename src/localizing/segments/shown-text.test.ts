import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTextOf } from './inline';
import { parseInline } from './inline-notation';
import { notationSpan, replaceShown, showText } from './shown-text';

const notation = fc
  .array(
    fc.oneof(
      fc.constantFrom('<1>', '</1>', '<2/>', '\\<', '\\\\', '\\', '<', '>', '120人', 'ᠤᠨ', '</2/>'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

it('Shown text is the text without its codes', () => {
  fc.assert(
    fc.property(notation, (text) => {
      expect(showText(text).text).toBe(plainTextOf(parseInline(text)));
    }),
  );
});

it('A span of shown text covers the same words in the notation', () => {
  fc.assert(
    fc.property(notation, fc.nat(), fc.nat(), (text, one, other) => {
      const shown = showText(text);
      const [start = 0, end = 0] = [one % (shown.text.length + 1), other % (shown.text.length + 1)].sort(
        (a, b) => a - b,
      );
      const span = notationSpan(shown, { start, end });
      expect(span.start).toBeLessThanOrEqual(span.end);
      if (end > start && !text.includes('\\'))
        expect(showText(text.slice(span.start, span.end)).text).toBe(shown.text.slice(start, end));
      const codes = (words: string): number => words.match(/<\/?\d+\/?>/g)?.length ?? 0;
      if (!/[\\<>]/.test(shown.text))
        expect(codes(replaceShown(shown, [{ start, end, words: 'x' }]))).toBe(codes(text));
    }),
  );
});

it.each([
  ['全乡<1>120人</1>', 2, 6, '八十人', '全乡<1>八十人</1>'],
  ['全乡<1>120人</1>。', 6, 7, '.', '全乡<1>120人</1>.'],
  ['<1>Good</1>', 4, 4, '.', '<1>Good</1>.'],
  ['a<1>b</1>c', 0, 3, 'x', '<1></1>x'],
  ['', 0, 0, '.', '.'],
])('In %s the stretch %i–%i becomes %s', (text, start, end, words, then) => {
  expect(replaceShown(showText(text), [{ start, end, words }])).toBe(then);
});
