import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { decodeFile } from './decode-file';

const xml = (encoding: string, words: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>${words}</a>`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, endian: 'LE' | 'BE'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), endian === 'LE');
  return bytes;
};

const told = (bytes: Uint8Array): string => {
  const text = decodeFile(bytes, 'a.xlf');
  return isProblem(text) ? text.code : text;
};

describe('A file', () => {
  it.each([
    ['in UTF-8 that declares nothing', utf8('<a>句</a>'), '<a>句</a>'],
    ['in UTF-8 that says so', utf8(xml('utf8', '句')), xml('utf8', '句')],
    ['in UTF-8 with a mark', utf8(`\uFEFF${xml('UTF-8', '句')}`), xml('UTF-8', '句')],
    ['in UTF-16 with a mark', utf16(`\uFEFF${xml('UTF-16', '句')}`, 'LE'), xml('UTF-16', '句')],
    ['in UTF-16, big end first', utf16(`\uFEFF${xml('utf-16', '句')}`, 'BE'), xml('utf-16', '句')],
    ['in UTF-16 that names its end', utf16(`\uFEFF${xml('UTF-16BE', '句')}`, 'BE'), xml('UTF-16BE', '句')],
    ['in UTF-16 that declares nothing', utf16('\uFEFFa;句', 'LE'), 'a;句'],
    ['in ASCII', utf8(xml('US-ASCII', '&#x53E5;')), xml('US-ASCII', '&#x53E5;')],
    ['of gettext in ASCII', utf8('msgid ""\n"charset=ASCII\\n"'), 'msgid ""\n"charset=ASCII\\n"'],
  ])('%s is read', (_which, bytes, text) => {
    expect(told(bytes)).toBe(text);
  });

  it.each([
    ['in UTF-8 that says UTF-16', utf8(xml('UTF-16', '句'))],
    ['in ASCII that says UTF-16LE', utf8(xml('UTF-16LE', 'a'))],
    ['with the mark of UTF-8 that says UTF-16', utf8(`\uFEFF${xml('UTF-16', '句')}`)],
    ['with the mark of UTF-8 that says ASCII', utf8(`\uFEFF${xml('US-ASCII', 'a')}`)],
    ['with the mark of UTF-16 that says UTF-8', utf16(`\uFEFF${xml('UTF-8', '句')}`, 'LE')],
    ['with the mark of the other end', utf16(`\uFEFF${xml('UTF-16BE', '句')}`, 'LE')],
    ['in UTF-8 that says ASCII', utf8(xml('US-ASCII', '句'))],
    ['of gettext in UTF-8 that says ASCII', utf8('msgid "句"\n"charset=us-ascii\\n"')],
    ['in nothing that is known', utf8(xml('nobody-knows', 'a'))],
  ])('%s is refused', (_which, bytes) => {
    expect(told(bytes)).toBe('EXCHANGE_ENCODING');
  });
});
