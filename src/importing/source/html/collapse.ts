/** Ideographs, their punctuation and full-width forms: between two of them a line break of the markup is no blank (CSS Text 3, 4.1.3). */
const wide =
  '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60\\uFFE0-\\uFFE6“”‘’—…·\\u{20000}-\\u{3FFFF}]';
const breakBetweenWide = new RegExp(`(?<=${wide})[ \\t\\f]*[\\r\\n][ \\t\\r\\n\\f]*(?=${wide})`, 'gu');

/** Characters that take no room: soft hyphens, zero-width blanks and joiners, marks of direction. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

const outerBlanks = /^[\s\u3000]+|[\s\u3000]+$/g;

/**
 * Text as a browser sets it: runs of blanks are one, a line break between two ideographs is none. Blanks that do not collapse
 * (`&nbsp;`, `&emsp;`, the ideographic blank) stay within a line and go at its ends.
 *
 * @example collapse('全场现有护林员\n    320名。') // '全场现有护林员 320名。'
 */
export const collapse = (written: string): string =>
  written
    .replace(invisible, '')
    .replace(breakBetweenWide, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(outerBlanks, '');
