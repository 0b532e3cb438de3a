import type { Span } from '../../domain/evidence/span';

/**
 * What a reader of a marked-up source (HTML, Word) knows of a line already; plain text knows nothing. `title` leaves open which of
 * the titles a line is.
 */
export type LineHint = 'title' | 'kicker' | 'headline' | 'subtitle' | 'heading' | 'caption' | 'paragraph';

/**
 * One line of a source that holds words. Readers of other formats feed lines too: a block of theirs is a line, its offsets
 * cut it from the text that they rendered.
 */
export type Line = Span & {
  /** Without the blanks around it; `source.slice(start, end)`. */
  readonly text: string;
  /** How many empty lines stand before it. */
  readonly gap: number;
  readonly hint: LineHint | null;
};

const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /[ \t\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/.test(character);

/**
 * Cuts a text into its lines (ended by LF, CRLF, CR, form feed, line or paragraph separator), leaving out empty ones.
 *
 * @example linesOf('标题\r\n\r\n正文。') // [{ text: '标题', start: 0, end: 2, gap: 0, … }, { text: '正文。', start: 6, end: 9, gap: 1, … }]
 */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let gap = 0;
  for (const match of text.matchAll(/([^\r\n\f\u2028\u2029]*)(?:\r\n|[\r\n\f\u2028\u2029]|$)/g)) {
    const from = match.index;
    let start = from;
    let end = from + (match[1]?.length ?? 0);
    while (start < end && isBlank(text[start])) start += 1;
    while (end > start && isBlank(text[end - 1])) end -= 1;
    if (start === end) {
      gap += 1;
    } else {
      lines.push({ text: text.slice(start, end), start, end, gap, hint: null });
      gap = 0;
    }
  }
  return lines;
};
