import type { Line } from '../line';
import type { SourceImage } from '../source';
import type { ArticleItem } from './item';
import { lineHintOf, pageStyleOf } from './line-hint';

export type Rendered = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly images: readonly SourceImage[];
};

/** Puts each block on a line, and each picture before the line that it stands above. */
export const setLines = (items: readonly ArticleItem[], headline: string | null): Rendered => {
  const style = pageStyleOf(items);
  const lines: Line[] = [];
  const pictures: { readonly before: number; readonly item: Extract<ArticleItem, { kind: 'picture' }> }[] = [];
  const captions = new Map<object, number>();
  let text = '';
  const add = (words: string, hint: Line['hint']): void => {
    const start = text.length;
    text += `${words}\n`;
    lines.push({ text: words, start, end: start + words.length, gap: 0, hint });
  };
  if (headline !== null) add(headline, 'headline');
  for (const [index, item] of items.entries()) {
    if (item.kind === 'picture') {
      pictures.push({ before: lines.length, item });
      continue;
    }
    const hint = lineHintOf(items, index, style);
    if (hint === 'caption' && item.figure !== null && !captions.has(item.figure))
      captions.set(item.figure, lines.length);
    add(item.text, hint);
  }
  const images = pictures.map(({ before, item }): SourceImage => {
    const inFigure = item.figure === null ? undefined : captions.get(item.figure);
    const beside = style.captionsAbove ? before - 1 : before;
    const captioned = lines[beside]?.hint === 'caption' ? beside : null;
    return {
      before,
      caption: inFigure ?? captioned,
      alt: item.alt,
      name: item.name,
      address: item.address,
      file: item.file,
    };
  });
  return { text, lines, images };
};
