import { type Problem, problem } from '../../domain/problem';

/** The largest file that is read, in bytes: a thousand articles fit in. */
export const exchangeSizeLimit = 20 * 1024 * 1024;

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** EXCHANGE_TOO_LARGE for a file that is too large to be read; it is asked before the file is opened. */
export const refuseTooLarge = (byteLength: number, file: string): Problem | null => {
  if (byteLength <= exchangeSizeLimit) return null;
  const parameters = { file, size: inMegabytes(byteLength), limit: inMegabytes(exchangeSizeLimit) };
  return problem('EXCHANGE_TOO_LARGE', parameters, file);
};

const markedEncoding = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
};

/** What an XML declaration says, or the header of a PO file; both write it in ASCII near the beginning (XML 1.0, appendix F). */
const declaredEncoding = (bytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const said = start.startsWith('<?xml')
    ? /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)
    : /charset=([\w.:-]+)/.exec(start);
  return said?.[1] ?? null;
};

const decodeWith = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // @NOTE both an encoding that nobody knows and bytes that are not in it.
    return null;
  }
};

/**
 * The text of a file for or from a CAT tool: by its byte order mark, by what it declares, else UTF-8. The mark is not part of
 * the text.
 *
 * @returns EXCHANGE_TOO_LARGE, EXCHANGE_ENCODING
 */
export const decodeFile = (bytes: Uint8Array, file: string): string | Problem => {
  const tooLarge = refuseTooLarge(bytes.byteLength, file);
  if (tooLarge !== null) return tooLarge;
  const said = declaredEncoding(bytes) ?? 'utf-8';
  // @NOTE a file that says UTF-16 and has no mark is not well-formed XML: as UTF-8 it is refused.
  const encoding = markedEncoding(bytes) ?? (/^utf-?16/i.test(said) ? 'utf-8' : said);
  return decodeWith(bytes, encoding) ?? problem('EXCHANGE_ENCODING', { file, encoding }, file);
};
