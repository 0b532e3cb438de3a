import type { CaptionPosition } from '../../domain/caption/caption';
import type { Line } from '../source/line';
import { bylineOf } from './byline';
import { captionScore, captionScoreLimit, isMarkedCaption, isPhotoCredit, type Surroundings } from './caption-signs';
import { datelineOf } from './dateline';
import { looksLikeHeading, numberingOf } from './heading';
import type { Layout, LineRole } from './layout';
import { isNote } from './note';
import { titlesOf } from './title';

/** More title lines than these are no titles. */
const titleLimit = 5;

const sentenceCount = (text: string): number =>
  (text.match(/[。！？](?![”’」』）)])|[。！？][”’」』）)]+/g) ?? []).length;

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

/** What a line is by its own shape; null where only its surroundings can tell. */
const roleByShape = (line: Line): LineRole | null => {
  if (line.hint !== null && line.hint !== 'paragraph') return hinted[line.hint];
  if (isPhotoCredit(line.text)) return 'photo_credit';
  if (isNote(line.text)) return 'note';
  if (bylineOf(line.text) !== null) return 'byline';
  if (isMarkedCaption(line.text)) return 'caption';
  if (isProse(line.text)) return 'paragraph';
  if (numberingOf(line.text) !== null && looksLikeHeading(line.text)) return 'heading';
  return line.hint === null ? null : hinted[line.hint];
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** How many empty lines part two paragraphs of this text. */
const paragraphGap = (lines: readonly Line[], roles: readonly (LineRole | null)[]): number => {
  const gaps = lines.filter((_, index) => index > 0 && roles[index] === 'paragraph').map(({ gap }) => gap);
  const after = lines.filter((_, index) => roles[index - 1] === 'paragraph').map(({ gap }) => gap);
  return gaps.length + after.length === 0
    ? median(lines.slice(1).map(({ gap }) => gap))
    : Math.min(median(gaps), median(after));
};

type Frame = {
  /** The byline above the body, or -1. */
  readonly byline: number;
  /** The first and the last line of the body. */
  readonly first: number;
  readonly last: number;
};

/** The byline above the body: the first below which most of the running text stands; -1 where there is none. */
const topBylineOf = (lines: readonly Line[], roles: readonly (LineRole | null)[]): number => {
  const lengths = lines.map(({ text }, index) =>
    roles[index] === 'paragraph' || (roles[index] === null && /[。！？”]$/.test(text)) ? text.length : 0,
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, role] of roles.entries()) {
    if (role === 'byline' && before * 3 < total) return index;
    before += lengths[index] ?? 0;
  }
  return -1;
};

const frameOf = (lines: readonly Line[], roles: readonly (LineRole | null)[]): Frame => {
  const byline = topBylineOf(lines, roles);
  const first = roles.findIndex(
    (role, index) => index > byline && (role === 'paragraph' || (role === 'heading' && index > 0)),
  );
  const last = roles.lastIndexOf('paragraph');
  const end = first === -1 ? lines.length : first;
  return { byline, first: end, last: Math.max(last, end - 1) };
};

/** The lines above the article that are its titles. */
const titleLinesOf = (
  lines: readonly Line[],
  roles: readonly (LineRole | null)[],
  limit: number,
): readonly number[] => {
  const hintedTitles = lines.flatMap((_, index) => (roles[index] === 'title' ? [index] : []));
  if (hintedTitles.length > 0) return hintedTitles;
  const found: number[] = [];
  for (let index = 0; index < limit && found.length < titleLimit; index += 1) {
    const line = lines[index];
    if (line === undefined || (roles[index] !== null && roles[index] !== 'note' && roles[index] !== 'byline')) break;
    if (roles[index] === 'byline' && found.length > 0) break;
    if (roles[index] !== null) continue;
    const wide = found.length > 0 && line.gap > (lines[found[found.length - 1] ?? 0 + 1]?.gap ?? 0) + 1;
    if (/[。；，、：]$/.test(line.text) || line.text.length > 60) break;
    if (wide && captionScore(line.text, { ...nowhere, wideBefore: true }) >= captionScoreLimit + 1) break;
    found.push(index);
  }
  return found;
};

const nowhere: Surroundings = {
  wideBefore: false,
  wideAfter: false,
  beforeByline: false,
  beforeBody: false,
  afterBody: false,
  afterCaption: false,
};

const decide = (line: Line, place: Surroundings, underByline: boolean, opensSection: boolean): LineRole => {
  const score = captionScore(line.text, place);
  const limit = place.wideBefore || place.beforeByline ? captionScoreLimit : captionScoreLimit + 1;
  if (looksLikeHeading(line.text) && opensSection && !(score > limit && !underByline)) return 'heading';
  return score >= limit ? 'caption' : 'paragraph';
};

/**
 * Bare lines that follow one another are no headings but captions: a heading has a paragraph under it. The last of them has
 * one, and is a caption too where it is unlike the headings elsewhere.
 */
const captionsAmongHeadings = (
  lines: readonly Line[],
  roles: readonly LineRole[],
  shapes: readonly (LineRole | null)[],
): readonly number[] => {
  const isBare = (index: number): boolean => roles[index] === 'heading' && shapes[index] === null;
  const bare = lines.flatMap((_, index) => (isBare(index) ? [index] : []));
  const touches = (index: number): boolean => isBare(index - 1) || isBare(index + 1);
  const inRun = bare.filter(touches);
  const alone = bare.filter((index) => !touches(index)).map((index) => lines[index]?.text.length ?? 0);
  if (alone.length < 2) return [];
  const usual = median(alone);
  return inRun.filter((index) => isBare(index + 1) || Math.abs((lines[index]?.text.length ?? 0) - usual) > 3);
};

/** Reads which line of an article is what, by the lines' own shapes first and by their surroundings then. */
export const readLayout = (lines: readonly Line[]): Layout => {
  const shapes = lines.map(roleByShape);
  const frame = frameOf(lines, shapes);
  const titleLines = titleLinesOf(lines, shapes, frame.byline === -1 ? frame.first : frame.byline);
  const bodyGap = paragraphGap(lines, shapes);
  const roles: LineRole[] = [];
  for (const [index, line] of lines.entries()) {
    const shape = shapes[index] ?? null;
    const beforeBody = index < frame.byline || (frame.byline === -1 && index < frame.first);
    const opensSection =
      shapes.slice(index + 1, index + 8).find((next) => next !== 'caption' && next !== 'note') !== undefined;
    const place: Surroundings = {
      wideBefore: line.gap > bodyGap,
      wideAfter: (lines[index + 1]?.gap ?? 0) > bodyGap,
      beforeByline: index < frame.byline,
      beforeBody,
      afterBody: index > frame.last,
      afterCaption: roles[index - 1] === 'caption',
    };
    if (titleLines.includes(index)) roles.push('title');
    else if (shape === 'paragraph' && index < frame.byline && line.text.length <= 120) roles.push('caption');
    else if (shape !== null) roles.push(shape === 'title' ? 'heading' : shape);
    else roles.push(decide(line, place, !beforeBody, index <= frame.last && opensSection));
  }
  for (const index of captionsAmongHeadings(lines, roles, shapes)) roles[index] = 'caption';
  const firstBody =
    frame.byline === -1 ? roles.findIndex((role) => role === 'paragraph' || role === 'heading') : frame.byline;
  const lastBody = roles.lastIndexOf('paragraph');
  const position = (index: number): CaptionPosition =>
    index < firstBody ? 'before_byline' : index > lastBody ? 'after_body' : 'in_body';
  const withRole = (wanted: LineRole): readonly Line[] => lines.filter((_, index) => roles[index] === wanted);
  return {
    titles: titlesOf(withRole('title')),
    bylines: withRole('byline').flatMap((line) => {
      const byline = bylineOf(line.text);
      return byline === null ? [] : [{ line, byline }];
    }),
    captions: lines.flatMap((line, index) => (roles[index] === 'caption' ? [{ line, position: position(index) }] : [])),
    body: lines.flatMap((line, index) => {
      const role = roles[index];
      return role === 'heading' || role === 'paragraph' ? [{ role, line }] : [];
    }),
    notes: withRole('note'),
  };
};
