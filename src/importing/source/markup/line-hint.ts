import { bylineOf } from '../../layout/byline';
import { isMarkedCaption, isPhotoCredit } from '../../layout/caption-signs';
import { datelineOf } from '../../layout/dateline';
import { looksLikeHeading, numberingOf } from '../../layout/heading';
import { isNote } from '../../layout/note';
import type { LineHint } from '../line';
import { captionLimit } from './caption-limit';
import type { ArticleBlock, ArticleItem } from './item';

/** How a page sets its paragraphs: what is set otherwise below a picture is its caption, and what is bold is a heading. */
export type PageStyle = {
  readonly indents: boolean;
  readonly centres: boolean;
  readonly setsBold: boolean;
  readonly hasPictures: boolean;
  readonly captionsAbove: boolean;
  /** Bold lines stand as headings, and not only below pictures. */
  readonly boldIsHeading: boolean;
};

const most = 0.6;

const charactersOf = (words: string): ReadonlySet<string> => new Set(words.match(/[\p{L}\p{N}]/gu) ?? []);

/** Whether a line says what a picture's own description says. */
const saysTheSame = (line: string, alt: string | null): boolean => {
  const [one, other] = [charactersOf(line), charactersOf(alt ?? '')];
  const shared = [...one].filter((character) => other.has(character)).length;
  return other.size >= 4 && shared >= Math.min(one.size, other.size) * 0.8 && one.size <= other.size * 2.5;
};

const hasShapeOfItsOwn = (line: string): boolean =>
  bylineOf(line) !== null || isPhotoCredit(line) || isNote(line) || datelineOf(line) !== null || isMarkedCaption(line);

const isHeading = (block: ArticleBlock, setsBold: boolean): boolean =>
  !hasShapeOfItsOwn(block.text) &&
  ((/^h[1-6]$/.test(block.tag) && block.text.length <= 60) ||
    (looksLikeHeading(block.text) &&
      ((block.isBold && !setsBold) ||
        block.words.some((word) => /^(?:subtitle|subhead|xiaobiaoti|heading|subheading)$/.test(word)))));

/** Whether a line can be the caption of the picture below it: short, centred, nothing else by its own shape. */
const couldStandAbove = (block: ArticleBlock): boolean =>
  block.isCentred &&
  !block.isBold &&
  block.titleHint === null &&
  block.text.length <= captionLimit / 2 &&
  !hasShapeOfItsOwn(block.text);

/** Whether the captions stand above their pictures: a centred line above each, and none below the last. */
const captionsStandAbove = (items: readonly ArticleItem[]): boolean => {
  const pictures = items.flatMap(({ kind }, index) => (kind === 'picture' ? [index] : []));
  const belowLast = items[(pictures.at(-1) ?? items.length) + 1];
  const isOpen =
    belowLast?.kind !== 'block' || !(belowLast.isCentred || belowLast.isCaption || isMarkedCaption(belowLast.text));
  return (
    isOpen &&
    pictures.length > 0 &&
    pictures.every((index) => {
      const above = items[index - 1];
      return above?.kind === 'block' && couldStandAbove(above);
    })
  );
};

/** Reads how a page sets its longer paragraphs. */
export const pageStyleOf = (items: readonly ArticleItem[]): PageStyle => {
  const paragraphs = items.filter((item): item is ArticleBlock => item.kind === 'block' && item.text.length >= 60);
  const share = (holds: (block: ArticleBlock) => boolean): boolean =>
    paragraphs.length > 0 && paragraphs.filter(holds).length >= paragraphs.length * most;
  const setsBold = share(({ isBold }) => isBold);
  return {
    indents: share(({ isIndented }) => isIndented),
    centres: share(({ isCentred }) => isCentred),
    setsBold,
    captionsAbove: captionsStandAbove(items),
    hasPictures: items.some(({ kind }) => kind === 'picture'),
    boldIsHeading: items.some(
      (item, index) =>
        item.kind === 'block' &&
        item.titleHint === null &&
        item.isBold &&
        items[index - 1]?.kind !== 'picture' &&
        isHeading(item, setsBold),
    ),
  };
};

/** Whether what stands below a picture is its caption, by how it is set. */
const isSetAsCaption = (block: ArticleBlock, above: ArticleItem, style: PageStyle): boolean => {
  const { text } = block;
  if (above.kind !== 'picture' || text.length > captionLimit) return false;
  if (above.figure !== null && above.figure === block.figure) return true;
  if (numberingOf(text) !== null || /^h[1-6]$/.test(block.tag) || bylineOf(text) !== null || datelineOf(text) !== null)
    return false;
  return (
    (block.isCentred && !style.centres) ||
    block.isSmall ||
    saysTheSame(text, above.alt) ||
    (above.box === block.box && text.length <= captionLimit / 2) ||
    (style.indents && !block.isIndented && text.length <= captionLimit / 2)
  );
};

/** Whether what stands above a picture is its caption: a page that captions its first picture from above does so for all. */
const isSetAbovePicture = (block: ArticleBlock, below: ArticleItem | undefined, style: PageStyle): boolean =>
  style.captionsAbove && below?.kind === 'picture' && couldStandAbove(block);

/** What a page's markup says a line is; null where it says nothing. */
export const lineHintOf = (items: readonly ArticleItem[], index: number, style: PageStyle): LineHint | null => {
  const block = items[index];
  if (block?.kind !== 'block') return null;
  if (block.titleHint !== null) return block.titleHint;
  if (block.isCaption && !isPhotoCredit(block.text)) return 'caption';
  const above = items[index - 1];
  if (
    above !== undefined &&
    !style.captionsAbove &&
    isSetAsCaption(block, above, style) &&
    !(block.isBold && style.boldIsHeading)
  ) {
    return isPhotoCredit(block.text) ? null : 'caption';
  }
  if (isSetAbovePicture(block, items[index + 1], style)) return 'caption';
  if (/^(?:tr|caption|li|dd|pre)$/.test(block.tag)) return 'paragraph';
  if (isHeading(block, style.setsBold)) return 'heading';
  if (style.indents && block.isIndented && /[。！？；]$/.test(block.text)) return 'paragraph';
  return style.hasPictures && above?.kind === 'block' && /[。！？；：…”]$/.test(block.text) ? 'paragraph' : null;
};
