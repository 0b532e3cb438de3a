import { describe, expect, it } from 'vitest';
import { encodeDoubleByte, utf16 } from '../../testing/builders/encode';
import { type DecodedSource, decodeSource } from './decode-source';
import { sourceSizeLimit } from './source-size';

const text = '松岭县召开林业工作会议。\r\n全县现有护林员1200余人，他们是大山的守护者。\r\n';
const decoded = (bytes: Uint8Array): DecodedSource => {
  const result = decodeSource(bytes, 'article.txt');
  if ('code' in result) throw new Error(result.code);
  return result;
};
const code = (bytes: Uint8Array): string => {
  const result = decodeSource(bytes, 'article.txt');
  return 'code' in result ? result.code : `decoded as ${result.encoding}`;
};

describe('decodeSource', () => {
  it('reads UTF-8 and keeps CRLF', () => {
    expect(decoded(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it('removes the byte-order mark of UTF-8 and UTF-16', () => {
    expect(decoded(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8' });
    expect(decoded(utf16(`\uFEFF${text}`, true))).toEqual({ text, encoding: 'utf-16le' });
    expect(decoded(utf16(`\uFEFF${text}`, false))).toEqual({ text, encoding: 'utf-16be' });
  });

  it('tells UTF-16 without a mark by what it reads like', () => {
    expect(decoded(utf16(text, true))).toEqual({ text, encoding: 'utf-16le' });
    expect(decoded(utf16(text, false))).toEqual({ text, encoding: 'utf-16be' });
  });

  it('tells GB 18030 from Big5', () => {
    expect(decoded(encodeDoubleByte(text, 'gb18030'))).toEqual({ text, encoding: 'gb18030' });
    const traditional = '全縣現有護林員1200餘人，他們是大山的守護者。婦女會員參與志願服務。';
    expect(decoded(encodeDoubleByte(traditional, 'big5'))).toEqual({ text: traditional, encoding: 'big5' });
    expect(decoded(encodeDoubleByte(traditional, 'gb18030'))).toEqual({ text: traditional, encoding: 'gb18030' });
  });

  it('reads plain ASCII as UTF-8', () => {
    expect(decoded(new TextEncoder().encode('Plain text.'))).toEqual({ text: 'Plain text.', encoding: 'utf-8' });
  });

  it('refuses a file without text', () => {
    expect(code(new Uint8Array())).toBe('SOURCE_EMPTY');
    expect(code(new Uint8Array([0xef, 0xbb, 0xbf]))).toBe('SOURCE_EMPTY');
    expect(code(new TextEncoder().encode(' \r\n\u3000\n'))).toBe('SOURCE_EMPTY');
  });

  it('refuses what is no text', () => {
    expect(code(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))).toBe('SOURCE_BINARY');
    expect(code(new TextEncoder().encode('\u0001\u0002\u0003abc'))).toBe('SOURCE_BINARY');
  });

  it('refuses an encoding that does not read like Chinese', () => {
    expect(code(new Uint8Array([...new TextEncoder().encode('Caf'), 0xe9, 0x20, 0xe0, 0xff]))).toBe(
      'SOURCE_ENCODING_UNKNOWN',
    );
    const korean = [0xb4, 0xeb, 0xc7, 0xd1, 0xb9, 0xce, 0xb1, 0xb9, 0xc0, 0xbb, 0xbf, 0xa9, 0xbc, 0xba, 0xc0, 0xcc];
    expect(code(new Uint8Array(korean))).toBe('SOURCE_ENCODING_UNKNOWN');
  });

  it('refuses a large file by its size, without reading it', () => {
    expect(code(new Uint8Array(sourceSizeLimit + 1))).toBe('SOURCE_TOO_LARGE');
  });
});
