/** How a heading is set off; headings of one style stand on one level. */
export type HeadingStyle =
  | 'part'
  | 'han'
  | 'han_bracketed'
  | 'digit'
  | 'digit_bracketed'
  | 'circled'
  | 'bare'
  | 'run_in';

const numberings: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', /^第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|篇)[、：:\s\u3000]*/],
  ['han', /^[一二三四五六七八九十]{1,3}[、．.][\s\u3000]*/],
  ['han_bracketed', /^[（(][一二三四五六七八九十]{1,3}[）)][、\s\u3000]*/],
  ['digit', /^(?:\d{1,2}|[０-９]{1,2})(?:[、．]|\.(?!\d))[\s\u3000]*/],
  ['digit_bracketed', /^[（(](?:\d{1,2}|[０-９]{1,2})[）)][、\s\u3000]*/],
  ['circled', /^[①-⑳❶-❿][\s\u3000]*/],
  ['digit', /^0\d[\s\u3000]+/],
];

export type Numbering = { readonly style: HeadingStyle; readonly length: number };

/** The numbering that opens a line (`一、`, `（二）`, `3.`); null where there is none. */
export const numberingOf = (line: string): Numbering | null => {
  for (const [style, pattern] of numberings) {
    const match = pattern.exec(line);
    if (match !== null) return { style, length: match[0].length };
  }
  return null;
};

/** Marks that some papers print before a heading. */
export const headingMark = /^(?:[■●◆◇★☆▶►☉◎※→]|\*\*|#{2,6})[\s\u3000]*/;

/** Marks of Markdown around a heading: `**…**`, `## …`. */
export const isMarkdownHeading = (line: string): boolean => /^(?:\*\*[^*]{2,40}\*\*|#{2,6}\s.{2,40})$/.test(line);

/** The words of a heading without the marks around it, with their place in the line. */
export const headingWords = (line: string): { readonly start: number; readonly end: number } => ({
  start: headingMark.exec(line)?.[0].length ?? 0,
  end: line.length - (/\*\*$/.exec(line)?.[0].length ?? 0),
});

/** The longest line, without numbering, that is still taken for a heading. */
export const headingLengthLimit = 40;

/**
 * Whether a line can stand as a heading by its shape alone: short, no full stop, not ending like an unfinished sentence.
 */
export const looksLikeHeading = (line: string): boolean => {
  const words = line.slice(numberingOf(line)?.length ?? 0);
  return (
    words.length >= 2 &&
    words.length <= headingLengthLimit &&
    !/[。；，、：:,;]$/.test(words) &&
    !/。./.test(words) &&
    /[\u3400-\u9FFF]/.test(words)
  );
};
