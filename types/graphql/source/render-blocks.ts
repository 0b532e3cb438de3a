import type { Block, BlocksContent, CodeBlock, ImageBlock, ListBlock } from './blocks-content';
import type { BlocksOptions } from './blocks-options';
import { findMeasures } from './internal/find-measures';
import { element, escapeHtml, startTag } from './internal/html';
import { type Rendering, renderInlines, wordsOf } from './internal/render-inlines';
import { isSafeImage } from './internal/safe-url';
import type { PrintedFigure } from './printed-figure';

const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** @NOTE Strapi puts a list within a list beside the item that it belongs to; HTML wants it in the item. */
const renderList = ({ format, children }: ListBlock, rendering: Rendering): string => {
  const items: string[] = [];
  for (const child of children) {
    if (child.type === 'list') items.push((items.pop() ?? '') + renderList(child, rendering));
    else items.push(renderInlines(child.children, rendering));
  }
  return element(format === 'ordered' ? 'ol' : 'ul', items.map((item) => element('li', item)).join(''));
};

/** Code is shown as it is written: no marks, and no line breaks of HTML. */
const renderCode = ({ language, children }: CodeBlock): string =>
  element('pre', element('code', escapeHtml(wordsOf(children)), { class: language ? `language-${language}` : null }));

const renderImage = ({ image, children }: ImageBlock, rendering: Rendering): string => {
  const own = rendering.image === undefined ? {} : rendering.image(image);
  if (own === null) return '';
  const { url, alternativeText, width, height, caption } = image;
  const attributes = { src: url, alt: alternativeText ?? '', width, height, ...own };
  const words = (caption ? escapeHtml(caption) : '') + renderInlines(children, rendering);
  const picture = isSafeImage(attributes.src) ? startTag('img', attributes) : '';
  return element('figure', picture + (words === '' ? '' : element('figcaption', words)));
};

const renderBlock = (block: Block, rendering: Rendering): string => {
  switch (block.type) {
    case 'paragraph':
      return element('p', renderInlines(block.children, rendering));
    case 'heading':
      return element(headings[block.level - 1] ?? 'p', renderInlines(block.children, rendering));
    case 'quote':
      return element('blockquote', renderInlines(block.children, rendering));
    case 'list':
      return renderList(block, rendering);
    case 'code':
      return renderCode(block);
    case 'image':
      return renderImage(block, rendering);
    default:
      // @NOTE A kind of block that a later Strapi may have is left out, rather than a page lost.
      return '';
  }
};

/**
 * A text of blocks as HTML. All that comes from content is escaped, and no link or image has an address that could run.
 *
 * @example
 * renderBlocks(article.body, { figures: article.achievements }) // '<p>全年宣讲<mark data-figure="…">8.8万余场次</mark>。</p>'
 */
export const renderBlocks = <Figure extends PrintedFigure>(
  blocks: BlocksContent,
  options: BlocksOptions<Figure> = {},
): string => {
  const { link, image } = options;
  const rendering = { link, image, measuresIn: (text: string) => findMeasures(text, options) };
  return blocks.map((block) => renderBlock(block, rendering)).join('');
};
