import type { Line } from '../source/line';
import { bylineOf } from './byline';
import { describesPicture, isMarkedCaption, isPhotoCredit } from './caption-signs';
import { datelineOf } from './dateline';
import { headingMark, isMarkdownHeading, looksLikeHeading, numberingOf } from './heading';
import type { LineRole } from './layout';
import { isNote, opensFooter } from './note';

const sentenceCount = (text: string): number =>
  (text.match(/[。！？](?![”’」』）)])|[。！？][”’」』）)]+/g) ?? []).length;

/** A dateline that stands on a line of its own, with or without the 题 that announces the headline below. */
const isDatelineAlone = (text: string): boolean =>
  /^[\s\u3000]*(?:题[:：]?)?[\s\u3000]*$/.test(text.slice(datelineOf(text)?.length ?? 0));

const isProse = (text: string): boolean =>
  datelineOf(text) !== null ||
  ((text.length > 90 || (text.length > 60 && sentenceCount(text) > 1)) && /[。！？…；：”）)]$|。/.test(text));

const hinted: Readonly<Record<NonNullable<Line['hint']>, LineRole>> = {
  title: 'title',
  kicker: 'title',
  headline: 'title',
  subtitle: 'title',
  heading: 'heading',
  caption: 'caption',
  paragraph: 'paragraph',
};

/** Captions and headings are both numbered ①: only the place of such a line tells. */
export const isCircled = (line: string): boolean => numberingOf(line)?.style === 'circled';

/** What a line is by its own shape; null where only its surroundings can tell. */
const roleByShape = (line: Line): LineRole | null => {
  const { text, hint } = line;
  if (hint !== null && hint !== 'paragraph') return hinted[hint];
  if (isPhotoCredit(text)) return 'photo_credit';
  if (isNote(text)) return 'note';
  if (bylineOf(text) !== null) return 'byline';
  if (isMarkedCaption(text)) return 'caption';
  if (datelineOf(text) !== null && isDatelineAlone(text)) return 'dateline';
  if (isMarkdownHeading(text)) return 'heading';
  if (isProse(text)) return 'paragraph';
  if (numberingOf(text) !== null && !isCircled(text) && looksLikeHeading(text)) return 'heading';
  return hint === null ? null : hinted[hint];
};

/** In an article without a long paragraph a short one is told by its full stop. */
const shortParagraph = (line: Line | undefined): LineRole | null =>
  line !== undefined &&
  line.text.length >= 16 &&
  /[。！？][”’」』）)]?$/.test(line.text) &&
  !isCircled(line.text) &&
  !describesPicture(line.text)
    ? 'paragraph'
    : null;

/**
 * The shapes of all lines. Names after a mark between two paragraphs are no byline but a heading (`■ 强基固本`), and below what
 * opens the foot of a page nothing belongs to the article.
 */
export const shapesOf = (lines: readonly Line[]): readonly (LineRole | null)[] => {
  const own = lines.map(roleByShape);
  const shapes = own.includes('paragraph') ? own : own.map((shape, index) => shape ?? shortParagraph(lines[index]));
  const first = shapes.indexOf('paragraph');
  const last = shapes.lastIndexOf('paragraph');
  const footer = lines.findIndex(({ text }, index) => index > last && opensFooter(text));
  return shapes.map((shape, index) => {
    const { text = '' } = lines[index] ?? {};
    if (footer !== -1 && index >= footer) return 'note';
    const namesAlone = shape === 'byline' && bylineOf(text)?.persons.every(({ role }) => role === null) === true;
    if (index <= first || index >= last || (shape !== null && !namesAlone)) return shape;
    return headingMark.test(text) && looksLikeHeading(text) ? 'heading' : null;
  });
};
