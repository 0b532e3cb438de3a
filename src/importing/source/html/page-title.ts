import type { Item, PageBlock } from './block';
import { collapse } from './collapse';
import { attributeOf, elementsIn, type PageDocument, textOf } from './element';

const siteName =
  /(?:网|网站|日报|晚报|时报|报社|新闻|频道|首页|客户端|官网|门户|政府|委员会|妇联|融媒体中心|新华社|资讯|栏目|要闻|动态)$/;
const separators = /\s*[_|｜»›>]\s*|\s+[-–—－]\s+|(?<![-—－])[-－](?![-—－\d])/;

/**
 * The article's name in a page's `<title>`, without the site's.
 *
 * @example titleWithoutSite('巾帼建功在基层_松岭新闻网') // '巾帼建功在基层'
 */
export const titleWithoutSite = (title: string): string => {
  const parts = title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const own = parts.filter((part, index) => index === 0 || !siteName.test(part));
  const named = own.length > 1 ? own.filter((part) => !siteName.test(part)) : own;
  return [...(named.length > 0 ? named : own)].sort((one, other) => other.length - one.length)[0] ?? '';
};

const titleNames = new Set(['articletitle', 'og:title', 'twitter:title', 'title', 'headline']);

/** The titles that a page states in its head, the most telling first. */
export const statedTitles = (page: PageDocument): readonly string[] => {
  const stated: string[] = [];
  let documentTitle = '';
  for (const element of elementsIn(page)) {
    if (element.tagName === 'body') break;
    if (element.tagName === 'title' && documentTitle === '') documentTitle = collapse(textOf(element));
    if (element.tagName !== 'meta') continue;
    const name = (attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '').toLowerCase();
    const content = collapse(attributeOf(element, 'content') ?? '');
    if (titleNames.has(name) && content !== '')
      stated.push(name === 'articletitle' ? content : titleWithoutSite(content));
  }
  if (documentTitle !== '') stated.push(titleWithoutSite(documentTitle));
  return stated.filter((title) => /[\u3400-\u9FFF]/.test(title));
};

const bare = (words: string): string => words.replace(/[\s\u3000—\-－_:：,，、!！?？“”"'‘’《》·|｜]/g, '');

const titleTags = /^(?:h[1-3]|(?:founder-|ucap)?title)$/;
const titleWords = /^(?:title|headline|biaoti|maintitle|arttitle|articletitle|newstitle|conttitle|tit|bt|zbt)$/;
/** The longest title; longer blocks are text even where their class says otherwise. */
const titleLimit = 80;

/** How surely a block is the article's title; 0 where it is none. */
const titleScore = ({ text, tag, words, isCentred, isBold }: PageBlock, stated: readonly string[]): number => {
  const own = bare(text);
  if (own.length < 4 || text.length > titleLimit || /[。；]$/.test(text)) return 0;
  const isStated = stated.some((title) => {
    const other = bare(title);
    return other === own || (own.length >= 6 && other.includes(own)) || (other.length >= 6 && own.includes(other));
  });
  return (
    (isStated ? 5 : 0) +
    (stated.some((title) => bare(title) === own) ? 2 : 0) +
    (tag === 'h1' ? 5 : titleTags.test(tag) ? 2 : 0) +
    (words.some((word) => titleWords.test(word)) ? 3 : 0) +
    (isCentred ? 1 : 0) +
    (isBold ? 1 : 0)
  );
};

/** Below this, a block is no title. */
const titleScoreLimit = 3;

/**
 * The place of the title among the items of a page: the surest before the first long paragraph; of equals, the one nearest to it.
 * -1 where the page shows none.
 */
export const findTitle = (items: readonly Item[], firstParagraph: number, stated: readonly string[]): number => {
  let found = -1;
  let best = titleScoreLimit - 1;
  for (let index = Math.min(firstParagraph, items.length) - 1; index >= 0; index -= 1) {
    const item = items[index];
    const score = item?.kind === 'block' ? titleScore(item, stated) : 0;
    if (score > best) {
      best = score;
      found = index;
    }
  }
  return found;
};
