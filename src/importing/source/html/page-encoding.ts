import { type DecodedSource, decodeAs, decodePlausibly, isPlausible, type SourceEncoding } from '../decode-source';

/** A declaration stands in the first KB (HTML Standard, 13.2.3.2); pages with long comments above it are read a little further. */
const declarationRange = 4096;

/** The labels of the WHATWG Encoding Standard for the encodings that Chinese pages are written in. */
const labels: Readonly<Record<string, SourceEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  // A page that states UTF-16 in ASCII is no UTF-16: the HTML Standard reads it as UTF-8.
  'utf-16': 'utf-8',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
  cp936: 'gb18030',
  ms936: 'gb18030',
};

/** The encoding that a page states: `<meta charset="gbk">`, `<meta http-equiv … content="text/html; charset=gb2312">`. */
const declaredIn = (bytes: Uint8Array): SourceEncoding | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationRange)).replace(/<!--[\s\S]*?-->/g, '');
  const meta = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)|<\?xml\b[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return labels[(meta?.[1] ?? meta?.[2] ?? '').toLowerCase()] ?? null;
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** The share of undecodable characters that a page may have: saving and transcoding breaks one here and there. */
const brokenLimit = 0.002;

const decodeBroken = (bytes: Uint8Array, encoding: SourceEncoding): DecodedSource | null => {
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '');
  const broken = text.split('\uFFFD').length - 1;
  return broken <= text.length * brokenLimit && isPlausible(text) ? { text, encoding } : null;
};

/**
 * Decodes a page: by its byte-order mark, as UTF-8 where it is valid UTF-8 whatever it states, by the encoding that it states where
 * that reads like Chinese, else by what does. A few undecodable characters become U+FFFD, which the importer warns of. Null where
 * nothing reads like Chinese.
 */
export const decodePage = (bytes: Uint8Array): DecodedSource | null => {
  const declared = declaredIn(bytes);
  if (declared !== null && isAscii(bytes)) return { text: decodeAs(bytes, declared) ?? '', encoding: declared };
  if (declared !== null && declared !== 'utf-8' && decodeAs(bytes, 'utf-8') === null) {
    const text = decodeAs(bytes, declared);
    if (text !== null && isPlausible(text)) return { text, encoding: declared };
  }
  return decodePlausibly(bytes) ?? decodeBroken(bytes, declared ?? 'utf-8');
};
