import { type Problem, problem } from '../../../domain/problem';
import { setLines } from '../markup/set-lines';
import type { ReadSource } from '../source';
import { sourceSizeProblem } from '../source-size';
import { articleItems } from './article-items';
import { childrenOf, isElement } from './element';
import { mainContainer, proseByElement } from './main-container';
import { isAround } from './noise';
import { decodePage } from './page-encoding';
import { statedTitles } from './page-title';
import { parsePage } from './parse-page';
import { renderPage } from './render-page';

/** An element with this share of a page's running text is its article, whatever it is named. */
const articleShare = 0.4;

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
