import { type Problem, problem } from '../../../domain/problem';
import type { Line } from '../line';
import type { ReadSource, SourceImage } from '../source';
import { sourceSizeProblem } from '../source-size';
import { type ArticleItem, articleItems } from './article-items';
import { childrenOf, isElement, type PageElement } from './element';
import { lineHintOf, pageStyleOf } from './line-hint';
import { mainContainer, proseByElement } from './main-container';
import { isAround } from './noise';
import { decodePage } from './page-encoding';
import { statedTitles } from './page-title';
import { parsePage } from './parse-page';
import { renderPage } from './render-page';

/** An element with this share of a page's running text is its article, whatever it is named. */
const articleShare = 0.4;

const lastPart = (address: string): string => {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

type Rendered = { readonly text: string; readonly lines: readonly Line[]; readonly images: readonly SourceImage[] };

/** Puts each block on a line, and each picture before the line that it stands above. */
const setLines = (items: readonly ArticleItem[], headline: string | null): Rendered => {
  const style = pageStyleOf(items);
  const lines: Line[] = [];
  const pictures: { readonly before: number; readonly item: Extract<ArticleItem, { kind: 'picture' }> }[] = [];
  const captions = new Map<PageElement, number>();
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
      name: lastPart(item.address),
      address: item.address || null,
      file: null,
    };
  });
  return { text, lines, images };
};

/**
 * Reads the article of a saved web page. Only the article itself: no menus, side boxes, related links, forms, scripts, styles,
 * comments or hidden elements. Nothing that the page names is fetched.
 *
 * @returns SOURCE_NOT_AN_ARTICLE where the page holds no running text
 */
export const readPage = (bytes: Uint8Array, file: string): ReadSource | Problem => {
  const tooLarge = sourceSizeProblem(bytes.length, 'html', file);
  if (tooLarge !== null) return tooLarge;
  const decoded = decodePage(bytes);
  if (decoded === null) return problem('SOURCE_ENCODING_UNKNOWN', { file });
  const page = parsePage(decoded.text);
  if (page === null) return problem('SOURCE_MARKUP_EXCESSIVE', { file });
  const root = childrenOf(page).find(isElement);
  if (root === undefined) return problem('SOURCE_NOT_AN_ARTICLE', { file });

  const prose = proseByElement(renderPage(root, () => false));
  const total = prose.get(root) ?? 0;
  const items = renderPage(root, (element) => isAround(element) && (prose.get(element) ?? 0) < total * articleShare);
  const main = mainContainer(items);
  if (main === null) return problem('SOURCE_NOT_AN_ARTICLE', { file });
  const stated = statedTitles(page);
  const article = articleItems(items, main, stated);
  const showsTitle = article.some(
    (item) => item.kind === 'block' && (item.titleHint === 'headline' || item.titleHint === 'title'),
  );
  const rendered = setLines(article, showsTitle ? null : (stated[0] ?? null));
  if (rendered.lines.length === 0) return problem('SOURCE_NOT_AN_ARTICLE', { file });
  return { format: 'html', encoding: decoded.encoding, ...rendered, warnings: [] };
};
