import { bylineOf } from '../../layout/byline';
import { isNote } from '../../layout/note';
import type { TitleHint } from '../markup/item';
import { type Item, type PageBlock, wholeShare } from './block';
import { isFurniture } from './boilerplate';

const kickerWords =
  /^(?:kicker|pretitle|yinti|introtitle|eyebrow|overline|suptitle|uptitle|supertitle|jianti|shoulder)$/;
const subtitleWords = /^(?:sub|subtitle|subhead|subheadline|subheading|futi|fubiaoti|deck|standfirst)$/;
const heading = /^h[1-6]$/;
const dash = /^(?:—{1,2}|――|--|－－|─{1,2})/;

/** No kicker or subtitle is longer. */
const besideTitleLimit = 60;
/** An article has no more of either. */
const countLimit = 3;

const isBesideTitle = ({ text, linkShare }: PageBlock): boolean =>
  text.length <= besideTitleLimit &&
  linkShare < wholeShare &&
  !/[。；]$/.test(text) &&
  !isNote(text) &&
  !isFurniture(text) &&
  bylineOf(text) === null;

const areSiblings = (one: PageBlock, other: PageBlock): boolean => one.box.parentNode === other.box.parentNode;

const isKicker = (block: PageBlock, headline: PageBlock): boolean =>
  block.box === headline.box ||
  block.words.some((word) => kickerWords.test(word) || subtitleWords.test(word)) ||
  /introtitle/.test(block.tag) ||
  (areSiblings(block, headline) && (heading.test(block.tag) || (block.isCentred && headline.isCentred)));

const isSubtitle = (block: PageBlock, headline: PageBlock): boolean =>
  block.box === headline.box ||
  dash.test(block.text) ||
  (areSiblings(block, headline) &&
    (heading.test(headline.tag)
      ? heading.test(block.tag)
      : block.isCentred && headline.isCentred && block.tag === headline.tag));

const isNamedSubtitle = ({ words, tag }: PageBlock): boolean =>
  words.some((word) => subtitleWords.test(word)) || /subtitle/.test(tag);

/**
 * The titles around a headline, by their places among a page's items: what stands right above it and is set like it, what stands
 * right below it, and what the page names so. Where a page sets several titles in one heading, which is which stays open.
 */
export const titleHints = (items: readonly Item[], title: number): ReadonlyMap<number, TitleHint> => {
  const hints = new Map<number, TitleHint>();
  const headline = items[title];
  if (headline?.kind !== 'block') return hints;
  let sharesBox = false;
  const add = (index: number, block: PageBlock, hint: TitleHint): void => {
    sharesBox ||= block.box === headline.box && heading.test(headline.tag);
    hints.set(index, hint);
  };
  for (let index = title - 1; index >= title - countLimit; index -= 1) {
    const block = items[index];
    if (block?.kind !== 'block' || !isBesideTitle(block) || !isKicker(block, headline)) break;
    add(index, block, 'kicker');
  }
  let touches = true;
  for (let index = title + 1; index <= title + countLimit + 1; index += 1) {
    const block = items[index];
    if (block?.kind !== 'block') break;
    const isOne = isBesideTitle(block) && (isNamedSubtitle(block) || (touches && isSubtitle(block, headline)));
    if (isOne) add(index, block, 'subtitle');
    else touches = false;
  }
  hints.set(title, 'headline');
  return sharesBox ? new Map([...hints.keys()].map((index) => [index, 'title'])) : hints;
};
