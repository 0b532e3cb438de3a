import { bylineOf } from '../../layout/byline';
import { isNote } from '../../layout/note';
import type { TitleHint } from '../markup/item';
import type { WordBlock, WordItem } from './render-document';

/** No title is longer, in characters. */
const titleLimit = 60;
const dash = /^(?:—{1,2}|――|--|－－|─{1,2})/;

const isTitleLine = ({ text }: WordBlock): boolean =>
  text.length <= titleLimit && !/[。；]$/.test(text) && !isNote(text) && bylineOf(text) === null;

const isProse = (item: WordItem): boolean =>
  item.kind === 'block' && item.text.length >= 40 && /[。！？；]/.test(item.text);

/** The headline by its style: a Title, or a Heading 1 that stands above everything. -1 where styles do not say. */
const headlineIn = (blocks: readonly (WordBlock | null)[]): number => {
  const title = blocks.findIndex((block) => block?.role === 'headline');
  if (title !== -1) return title;
  const first = blocks.findIndex((block) => block !== null && isTitleLine(block));
  const heading = blocks.findIndex((block) => block?.tag === 'h1');
  return heading !== -1 && heading <= first + 1 ? heading : -1;
};

/**
 * The titles of a Word document, by the styles of what stands above its first paragraph of text. Empty where it uses none: then
 * the shape of the lines tells, as in plain text.
 */
export const wordTitles = (items: readonly WordItem[]): ReadonlyMap<number, TitleHint> => {
  const end = items.findIndex(isProse);
  const above = items.slice(0, end === -1 ? items.length : end).map((item) => (item.kind === 'block' ? item : null));
  const hints = new Map<number, TitleHint>();
  const headline = headlineIn(above);
  if (headline === -1) return hints;
  const styled = above.filter((block) => block?.role === 'headline').length > 1;
  let touches = true;
  for (const [index, block] of above.entries()) {
    if (block === null) continue;
    const isNamed = block.role === 'headline' || block.role === 'kicker' || block.role === 'subtitle';
    if (index < headline) {
      if (isTitleLine(block)) hints.set(index, 'kicker');
    } else if (index > headline) {
      const isAlike =
        touches &&
        isTitleLine(block) &&
        (dash.test(block.text) ||
          block.box === above[headline]?.box ||
          (block.isCentred && block.tag === 'p' && !block.isCaption && items[index - 1]?.kind !== 'picture'));
      if (isNamed || isAlike) hints.set(index, 'subtitle');
      else touches = false;
    }
  }
  hints.set(headline, 'headline');
  return styled
    ? new Map([...hints].map(([index, hint]) => [index, above[index]?.role === 'headline' ? 'title' : hint]))
    : hints;
};
