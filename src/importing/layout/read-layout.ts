import type { CaptionPosition } from '../../domain/caption/caption';
import type { Line } from '../source/line';
import { captionsAmongHeadings } from './bare-lines';
import { bylineOf } from './byline';
import { captionScore, captionScoreLimit, type Surroundings, sentencesOf } from './caption-signs';
import { looksLikeHeading } from './heading';
import type { Layout, LineRole } from './layout';
import { isCircled, shapesOf } from './line-shape';
import { closesTitles, titlesOf } from './title';

/** More title lines than these are no titles. */
const titleLimit = 5;

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

/** What may stand among the titles. */
const beside: ReadonlySet<LineRole> = new Set(['note', 'byline', 'dateline']);

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
    if (line === undefined || (roles[index] !== null && !beside.has(roles[index] ?? 'title'))) break;
    if (roles[index] === 'byline' && found.length > 0) break;
    if (roles[index] !== null) continue;
    const above = lines[found[found.length - 1] ?? -1];
    if (found.length > 0 && above !== undefined && closesTitles(above, line, found.length)) break;
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
  inBlock: false,
  afterCaption: false,
};

/** Lines of no certain shape that stand closer together than paragraphs, all above the body or all below it. */
const blockOf = (
  lines: readonly Line[],
  shapes: readonly (LineRole | null)[],
  titles: readonly number[],
  bodyGap: number,
): ReadonlySet<number> => {
  const first = shapes.indexOf('paragraph');
  const last = shapes.lastIndexOf('paragraph');
  const isLoose = (index: number): boolean =>
    (shapes[index] === null || shapes[index] === 'caption') &&
    (index < first || index > last) &&
    !titles.includes(index) &&
    (lines[index]?.text.length ?? 0) <= 40;
  const joins = (index: number): boolean =>
    isLoose(index) && isLoose(index - 1) && (lines[index]?.gap ?? 0) < bodyGap && (index < first || index > last + 1);
  return new Set([...lines.keys()].filter((index) => joins(index) || joins(index + 1)));
};

const decide = (line: Line, place: Surroundings, underByline: boolean, opensSection: boolean): LineRole => {
  const score = captionScore(line.text, place);
  const limit = place.wideBefore || place.beforeByline ? captionScoreLimit : captionScoreLimit + 1;
  if (looksLikeHeading(line.text) && opensSection && !(score > limit && !underByline)) return 'heading';
  return score >= limit ? 'caption' : 'paragraph';
};

/** Reads which line of an article is what, by the lines' own shapes first and by their surroundings then. */
export const readLayout = (lines: readonly Line[]): Layout => {
  const shapes = shapesOf(lines);
  const frame = frameOf(lines, shapes);
  const titleLines = titleLinesOf(lines, shapes, frame.byline === -1 ? frame.first : frame.byline);
  const bodyGap = paragraphGap(lines, shapes);
  const block = blockOf(lines, shapes, titleLines, bodyGap);
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
      inBlock: block.has(index),
      afterCaption: roles[index - 1] === 'caption',
    };
    if (titleLines.includes(index)) roles.push('title');
    else if (shape === 'paragraph' && index < frame.byline && line.text.length <= 120 && sentencesOf(line.text) < 3)
      roles.push('caption');
    else if (shape !== null) roles.push(shape === 'title' ? 'heading' : shape);
    else if (isCircled(line.text) && (index < frame.first || index > frame.last)) roles.push('caption');
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
    dateline: withRole('dateline')[0] ?? null,
  };
};
