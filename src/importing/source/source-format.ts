import type { SourceFormat } from './source';

/** How far into a file its first tag is looked for: saved pages open with comments. */
const openingRange = 4096;

/** The tags that a page or a piece of one opens with. */
const firstTag =
  /^(?:<!doctype\s+html|<(?:html|head|body|title|meta|link|script|style|article|main|section|header|div|table|center|h[1-6]|p|span|figure|ul|ol|font|img|br)(?:[\s/>]))/i;
const beforeFirstTag = /^(?:[\s\uFEFF]|<!--[\s\S]*?(?:-->|$)|<\?[^>]*>|<!doctype\s+html[^>]*>)+(?=<)/i;

/** The opening of a file in letters: ASCII is alike in all encodings but UTF-16, whose zero bytes are left out. */
const openingOf = (bytes: Uint8Array): string => {
  const opening = bytes.subarray(0, openingRange);
  const letters = opening.filter((byte) => byte !== 0);
  return new TextDecoder('latin1').decode(letters).replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
};

/**
 * What a file is, by its content: `html` where it opens as a page or a piece of one does, `docx` where it is a ZIP archive, `text`
 * else. Whether a Word document is in the archive, its reader finds out.
 */
export const formatOf = (bytes: Uint8Array): SourceFormat => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0xff) <= 8) return 'docx';
  const opening = openingOf(bytes).trimStart();
  return firstTag.test(opening) || firstTag.test(opening.replace(beforeFirstTag, '')) ? 'html' : 'text';
};
