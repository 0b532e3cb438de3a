import { type Item, type PageBlock, proseOf } from './block';
import { isElement, type PageElement } from './element';

/** The share of a page's running text that its article has. */
const articleShare = 0.75;

/** Elements that hold an article; a paragraph or a list item does not, even where it is all of it. */
const containers = new Set([
  ...[
    'html',
    'body',
    'div',
    'section',
    'article',
    'main',
    'center',
    'form',
    'table',
    'tbody',
    'tr',
    'td',
    'font',
    'span',
    'header',
  ],
  ...['founder-content', 'ucapcontent', 'blockquote'],
]);

const parentOf = (element: PageElement): PageElement | null => {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
};

/** An element and what it stands in, from the inside out. */
export function* ancestry(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at !== null; at = parentOf(at)) yield at;
}

/** How much running text stands in each element of a page, in characters. */
export const proseByElement = (items: readonly Item[]): ReadonlyMap<PageElement, number> => {
  const prose = new Map<PageElement, number>();
  for (const item of items) {
    if (item.kind !== 'block') continue;
    const amount = proseOf(item);
    if (amount === 0) continue;
    for (const element of ancestry(item.box)) prose.set(element, (prose.get(element) ?? 0) + amount);
  }
  return prose;
};

/**
 * The element that holds the article: the innermost one with most of the page's running text (links do not run), widened to the
 * `<article>` around it. Null on a page without running text.
 */
export const mainContainer = (items: readonly Item[]): PageElement | null => {
  const prose = proseByElement(items);
  const blocks = items.filter((item): item is PageBlock => item.kind === 'block');
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  if (total === 0) return null;
  let innermost: PageElement | null = null;
  let depth = -1;
  for (const [element, amount] of prose) {
    if (amount < total * articleShare || !containers.has(element.tagName)) continue;
    const inside = [...ancestry(element)].length;
    if (inside > depth) {
      innermost = element;
      depth = inside;
    }
  }
  if (innermost === null) return null;
  return [...ancestry(innermost)].find(({ tagName }) => tagName === 'article') ?? innermost;
};
