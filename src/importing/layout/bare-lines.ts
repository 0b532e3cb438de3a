import type { Line } from '../source/line';
import { describesPicture } from './caption-signs';
import type { LineRole } from './layout';

/** How a heading is built: the lengths of its clauses and the marks between them. */
type Build = { readonly clauses: readonly number[]; readonly marks: string };

const buildOf = (line: string): Build => ({
  clauses: line.split(/[，、：:；！？\s\u3000—]+/).map(({ length }) => length),
  marks: line.replace(/[^，、：；！？“”]/g, ''),
});

/** Whether two lines are built alike, as the headings of one article are. */
const areAlike = (one: Build, other: Build): boolean =>
  one.marks === other.marks &&
  one.clauses.length === other.clauses.length &&
  one.clauses.every((length, index) => Math.abs(length - (other.clauses[index] ?? 0)) <= 1);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

/**
 * Lines that follow one another: a heading has a paragraph under it, so at most the last of them is one, and only if it is like
 * the headings elsewhere.
 */
const inRuns = (bare: readonly number[], lines: readonly Line[]): readonly number[] => {
  const isBare = new Set(bare);
  const touches = (index: number): boolean => isBare.has(index - 1) || isBare.has(index + 1);
  const words = (index: number): string => lines[index]?.text ?? '';
  const alone = bare.filter((index) => !touches(index));
  if (alone.length < 2) return [];
  const usual = median(alone.map((index) => words(index).length));
  const isLikeHeading = (index: number): boolean =>
    Math.abs(words(index).length - usual) <= 3 ||
    alone.some((other) => areAlike(buildOf(words(index)), buildOf(words(other))));
  return bare.filter(touches).filter((index) => isBare.has(index + 1) || !isLikeHeading(index));
};

/** Lines that describe a picture, and are not built like those that do not. */
const pictures = (bare: readonly number[], lines: readonly Line[]): readonly number[] => {
  const builds = new Map(bare.map((index) => [index, buildOf(lines[index]?.text ?? '')]));
  const describing = bare.filter((index) => describesPicture(lines[index]?.text ?? ''));
  const headings = bare.filter((index) => !describing.includes(index));
  return describing.filter((index) => {
    const own = builds.get(index);
    return !headings.some((other) => {
      const build = builds.get(other);
      return own !== undefined && build !== undefined && areAlike(own, build);
    });
  });
};

/** Captions among the bare lines that could each stand as a heading: what is a heading the set of them tells. */
export const captionsAmongHeadings = (
  lines: readonly Line[],
  roles: readonly LineRole[],
  shapes: readonly (LineRole | null)[],
): readonly number[] => {
  const bare = lines.flatMap((_, index) => (roles[index] === 'heading' && shapes[index] === null ? [index] : []));
  return [...pictures(bare, lines), ...inRuns(bare, lines)];
};
