import { expect, it } from 'vitest';
import { extractLines } from './extract';
import type { Line } from './source/line';

/** A text and its blocks, as a reader of a marked-up page hands them over. */
const page = (blocks: readonly (readonly [Line['hint'], string])[]): readonly [string, readonly Line[]] => {
  let text = '';
  const lines = blocks.map(([hint, words]): Line => {
    const start = text.length;
    text += `${words}\n`;
    return { text: words, start, end: start + words.length, gap: 0, hint };
  });
  return [text, lines];
};

it('takes a reader’s word for what a line is', () => {
  const [text, lines] = page([
    ['title', '护林人家的四季'],
    ['paragraph', '松岭林场坐落在群山之间。'],
    ['caption', '巡护归来'],
    ['heading', '春：防火'],
    ['paragraph', '全场现有护林员320名。'],
  ]);
  const { article, captions, sections, achievements } = extractLines(text, 'utf-8', lines);
  expect(article.title).toBe('护林人家的四季');
  expect(captions.map((caption) => [caption.text, caption.position])).toEqual([['巡护归来', 'in_body']]);
  expect(sections.map(({ heading }) => heading)).toEqual([null, '春：防火']);
  expect(achievements.map(({ label, value }) => [label, value])).toEqual([['全场护林员', 320]]);
});
