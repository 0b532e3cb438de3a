import type { Span } from '../../../../domain/evidence/span';
import type { Extraction } from '../../../../importing/extraction/extraction';
import { type Line, linesOf } from '../../../../importing/source/line';

/** What a line of the source is in the article as it will read; `note` will not be in it. */
type LineRole = 'kicker' | 'title' | 'subtitle' | 'byline' | 'heading' | 'paragraph' | 'caption' | 'note';

export type ArticleLine = Span & {
  readonly role: LineRole;
  /** The blank lines before it, for the reader's eye. */
  readonly gap: number;
  /** Of a heading: 1 for the outermost. */
  readonly level: number;
  /** Of a paragraph that begins with its heading: where the heading ends. */
  readonly headingEnd: number | null;
};

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A title may stand on several lines, a subtitle behind a dash. */
const isPartOf = (line: Line, words: string | null): boolean => {
  const bare = line.text.replace(/^[\s—\-–―]+/, '');
  return words !== null && words !== '' && bare !== '' && (words.includes(bare) || bare.includes(words));
};

/**
 * The lines of a source, each with its part in the article.
 *
 * @param captions where captions stand now, after the decisions so far
 */
export const articleLines = (extraction: Extraction, captions: readonly Span[]): readonly ArticleLine[] => {
  const { text, article, sections } = extraction;
  const bodyTexts = article.body
    .map(({ children }) => children.map((child) => child.text).join(''))
    .filter((words) => words !== '');
  const inBody = (line: Line): boolean =>
    bodyTexts.some((words) => words.includes(line.text) || line.text.includes(words));
  let isTop = true;
  const roleOf = (line: Line): LineRole => {
    if (captions.some((caption) => overlap(caption, line))) return 'caption';
    if (sections.some(({ start, heading, runIn }) => heading !== null && !runIn && start === line.start)) {
      isTop = false;
      return 'heading';
    }
    if (isTop && isPartOf(line, article.kicker)) return 'kicker';
    if (isTop && isPartOf(line, article.title)) return 'title';
    if (isTop && isPartOf(line, article.subtitle)) return 'subtitle';
    if (inBody(line)) {
      isTop = false;
      return 'paragraph';
    }
    return isPartOf(line, article.bylineAsPrinted) ? 'byline' : 'note';
  };
  return linesOf(text).map((line): ArticleLine => {
    const role = roleOf(line);
    const section = sections.find(({ start, heading }) => heading !== null && start >= line.start && start < line.end);
    const isRunIn = section?.runIn === true;
    return {
      start: line.start,
      end: line.end,
      gap: line.gap,
      role,
      level: section?.level ?? 1,
      headingEnd: isRunIn && section.heading !== null ? section.start + section.heading.length : null,
    };
  });
};
