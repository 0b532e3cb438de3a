import { bylineOf } from '../../layout/byline';
import { isPhotoCredit } from '../../layout/caption-signs';
import { numberingOf } from '../../layout/heading';
import { isNote } from '../../layout/note';
import { captionLimit } from '../markup/caption-limit';
import type { ArticleItem, Block } from '../markup/item';
import { type Item, type PageBlock, proseOf, wholeShare } from './block';
import { endsArticle, isFurniture, partsOf } from './boilerplate';
import type { PageElement } from './element';
import { ancestry } from './main-container';
import { findTitle } from './page-title';
import { titleHints } from './titles';

const isIn = (element: PageElement, container: PageElement): boolean => {
  for (const at of ancestry(element)) if (at === container) return true;
  return false;
};

const isLong = ({ text }: Block): boolean => text.length >= 40 && /[。！？；]/.test(text);

/** Lines that tell about the publication, cut into their parts. */
const inParts = (item: Item): readonly Item[] =>
  item.kind === 'picture' || isLong(item) ? [item] : partsOf(item.text).map((text) => ({ ...item, text }));

const bare = (words: string): string => words.replace(/[\s\u3000]/g, '');

/** Where the article ends among the items: before related links and the like, if hardly any text follows them. */
const endOf = (items: readonly Item[], from: number): number => {
  const prose = items.map((item) => (item.kind === 'block' ? proseOf(item) : 0));
  const total = prose.slice(from).reduce((sum, amount) => sum + amount, 0);
  let before = 0;
  for (const [index, item] of items.entries()) {
    if (index <= from) continue;
    if (item.kind === 'block' && before > total / 2 && endsArticle(item.text)) return index;
    before += prose[index] ?? 0;
  }
  return items.length;
};

const summaryWords = /^(?:summary|abstract|zhaiyao|daodu|digest|description|desc)$/;
const numeral = /\d[\d.,]*/g;

/** Whether a block sums up what the article says anyway: its figures would count twice. */
const isSummary = (block: Block, restOf: () => string): boolean => {
  if (
    !block.words.some((word) => summaryWords.test(word)) &&
    !/^[【[]?(?:摘要|内容提要|内容摘要|导读)[】\]:：]/.test(block.text)
  )
    return false;
  const rest = restOf();
  return (block.text.match(numeral) ?? []).every((figure) => rest.includes(figure));
};
/** What stands outside the container and is the article's all the same: its byline, its source, the caption of a picture. */
const belongs = (block: Block, isAbove: boolean, isBelowPicture: boolean): boolean =>
  block.isCaption ||
  bylineOf(block.text) !== null ||
  isPhotoCredit(block.text) ||
  (isAbove && (isNote(block.text) || isLong(block) || (isBelowPicture && block.text.length <= captionLimit)));

/** A number that is set on a line of its own above its heading. */
const isLoneNumber = (text: string): boolean =>
  text.length <= 6 && /^(?:part[\s.]*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/i.test(text);

const joinNumbers = (items: readonly ArticleItem[]): readonly ArticleItem[] => {
  const joined: ArticleItem[] = [];
  for (const item of items) {
    const above = joined[joined.length - 1];
    const takesNumber =
      item.kind === 'block' && item.text.length <= 40 && numberingOf(item.text) === null && !/[。；]$/.test(item.text);
    if (takesNumber && above?.kind === 'block' && isLoneNumber(above.text))
      joined.splice(-1, 1, { ...item, text: `${above.text} ${item.text}` });
    else joined.push(item);
  }
  return joined;
};

/**
 * The article's own blocks and pictures among those of a page: from its titles to its end, without what the page puts around and
 * between them.
 *
 * @param stated the titles that the page's head states
 */
export const articleItems = (
  page: readonly Item[],
  main: PageElement,
  stated: readonly string[],
): readonly ArticleItem[] => {
  const items = page.flatMap(inParts);
  const inMain = items.map(({ box }) => isIn(box, main));
  const firstWhere = (holds: (block: PageBlock) => boolean): number =>
    items.findIndex((item, index) => inMain[index] && item.kind === 'block' && holds(item));
  const firstLong = firstWhere(isLong);
  const firstProse = firstLong === -1 ? firstWhere(({ text }) => /[。；！？]$/.test(text)) : firstLong;
  const title = findTitle(items, firstProse, stated);
  const hints = titleHints(items, title);
  const firstInMain = inMain.indexOf(true);
  const lastInMain = inMain.lastIndexOf(true);
  const first = title === -1 ? firstInMain : Math.min(...hints.keys());
  const end = endOf(items, Math.max(first, firstInMain));
  const headlineItem = items[title];
  const headline = headlineItem?.kind === 'block' ? bare(headlineItem.text) : null;

  const isKept = (item: Item, index: number): boolean => {
    if (item.kind === 'picture') return inMain[index] === true || item.figure !== null || index < firstInMain;
    if (isFurniture(item.text) || bare(item.text) === headline) return false;
    if (item.linkShare >= wholeShare && !item.isCaption) return false;
    if (
      index <= firstProse &&
      isSummary(item, () =>
        items.flatMap((other) => (other.kind === 'block' && other !== item ? [other.text] : [])).join('\n'),
      )
    )
      return false;
    return (
      inMain[index] === true ||
      (index <= lastInMain + 5 && belongs(item, index < firstInMain, items[index - 1]?.kind === 'picture'))
    );
  };
  const kept = items.flatMap((item, index): readonly ArticleItem[] => {
    const titleHint = hints.get(index) ?? null;
    if (index < first || index >= end || (titleHint === null && !isKept(item, index))) return [];
    return [item.kind === 'picture' ? item : { ...item, titleHint }];
  });
  return joinNumbers(kept);
};
