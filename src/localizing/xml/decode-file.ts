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

type Declaration = { readonly encoding: string; readonly isXml: boolean };

/** What an XML declaration says, or the header of a PO file; both stand near the beginning (XML 1.0, appendix F). */
const declarationIn = (start: string): Declaration | null => {
  const isXml = start.startsWith('<?xml');
  const said = isXml ? /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start) : /charset=([\w.:-]+)/.exec(start);
  return said?.[1] === undefined ? null : { encoding: said[1], isXml };
};

/** The beginning of a file without its mark; what is ASCII in it can be read whatever its encoding. */
const beginningOf = (bytes: Uint8Array, marked: string | null): string => {
  if (marked?.startsWith('utf-16')) return new TextDecoder(marked).decode(bytes.subarray(0, 2048));
  return String.fromCharCode(...bytes.subarray(marked === null ? 0 : 3, 1024));
};

/** @NOTE web browsers, and with them `TextDecoder`, read what is called ASCII as windows-1252. */
const isAscii = (label: string): boolean =>
  /^(?:(?:us-?)?ascii|ansi_x3\.4-19(?:68|86)|iso646-us|iso-ir-6|ibm367|cp367|csascii)$/i.test(label);

/** The name of an encoding by any of its labels; null for one that nobody knows. */
const nameOf = (label: string): string | null => {
  if (isAscii(label)) return 'us-ascii';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/** Whether a declaration names another encoding than the bytes are seen to be in: that of their mark, or one that extends ASCII. */
const contradicts = ({ encoding, isXml }: Declaration, marked: string | null): boolean => {
  const name = nameOf(encoding);
  const inUtf16 = name?.startsWith('utf-16') ?? false;
  if (marked === null) return inUtf16;
  if (!isXml) return false;
  return inUtf16 && /^utf-?16$/i.test(encoding) ? !marked.startsWith('utf-16') : name !== marked;
};

const decodeWith = (bytes: Uint8Array, encoding: string): string | null => {
  if (isAscii(encoding)) return bytes.every((byte) => byte < 0x80) ? new TextDecoder().decode(bytes) : null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // @NOTE both an encoding that nobody knows and bytes that are not in it.
    return null;
  }
};

/**
 * The text of a file for or from a CAT tool: by its byte order mark, by what it declares, else UTF-8. The mark is not part of
 * the text. A file that declares another encoding than it is in is refused, and so is XML in UTF-16 without a mark.
 *
 * @returns EXCHANGE_TOO_LARGE, EXCHANGE_ENCODING
 */
export const decodeFile = (bytes: Uint8Array, file: string): string | Problem => {
  const tooLarge = refuseTooLarge(bytes.byteLength, file);
  if (tooLarge !== null) return tooLarge;
  const marked = markedEncoding(bytes);
  const declared = declarationIn(beginningOf(bytes, marked));
  const encoding = marked ?? declared?.encoding ?? 'utf-8';
  const text = declared !== null && contradicts(declared, marked) ? null : decodeWith(bytes, encoding);
  return text ?? problem('EXCHANGE_ENCODING', { file, encoding: declared?.encoding ?? encoding }, file);
};
