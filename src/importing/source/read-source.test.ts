import { describe, expect, it } from 'vitest';
import { encodeDoubleByte, utf16 } from '../../testing/builders/encode';
import { extractSource } from '../extract';
import { toExtractionJson } from '../extraction-json';
import { readSource } from './read-source';

const words = ['全縣護林員守護林海', '全縣現有護林員1200餘人，他們是大山的守護者，五年來沒有發生重大火災。'] as const;
const text = words.join('\r\n');
const page = (charset: string): string =>
  `<html>\r\n<head><meta charset="${charset}"></head>\r\n<body><h1>${words[0]}</h1>\r\n<p>${words[1]}</p></body></html>`;
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

type Encode = (content: string) => Uint8Array;
const encodings: readonly (readonly [name: string, declared: string, encode: Encode, encoding: string])[] = [
  ['UTF-8', 'utf-8', utf8, 'utf-8'],
  ['UTF-8 with a mark', 'utf-8', (content) => utf8(`\uFEFF${content}`), 'utf-8'],
  ['UTF-16 (little-endian) with a mark', 'utf-16', (content) => utf16(`\uFEFF${content}`, true), 'utf-16le'],
  ['UTF-16 (little-endian)', 'utf-16', (content) => utf16(content, true), 'utf-16le'],
  ['UTF-16 (big-endian) with a mark', 'utf-16', (content) => utf16(`\uFEFF${content}`, false), 'utf-16be'],
  ['UTF-16 (big-endian)', 'utf-16', (content) => utf16(content, false), 'utf-16be'],
  ['GB 18030', 'gb2312', (content) => encodeDoubleByte(content, 'gb18030'), 'gb18030'],
  ['Big5', 'big5', (content) => encodeDoubleByte(content, 'big5'), 'big5'],
  ['GB 18030 that calls itself UTF-8', 'utf-8', (content) => encodeDoubleByte(content, 'gb18030'), 'gb18030'],
];

describe.each(encodings)('A source in %s', (_, declared, encode, encoding) => {
  it('is read as text, CRLF and all', async () => {
    const source = await readSource(encode(text), 'article');
    expect(source).toMatchObject({ format: 'text', encoding, text, images: [], warnings: [] });
    expect('lines' in source && source.lines.map((line) => line.text)).toEqual(words);
  });

  it('is read as a page', async () => {
    const source = await readSource(encode(page(declared)), 'article');
    expect(source).toMatchObject({ format: 'html', encoding, text: `${words[0]}\n${words[1]}\n` });
  });
});

it('Only a text file has offsets: those of a page are null in the printed form', async () => {
  const printed = async (bytes: Uint8Array) => {
    const source = await readSource(bytes, 'article');
    if ('code' in source) throw new Error(source.code);
    return toExtractionJson(extractSource(source), source.format);
  };
  const ofText = await printed(utf8(text));
  const ofPage = await printed(utf8(page('utf-8')));
  expect(ofText.achievements[0]).toMatchObject({ quote: '1200餘人', start: expect.any(Number) });
  expect(ofPage.achievements[0]).toMatchObject({ quote: '1200餘人', value: 1200, start: null, end: null });
  const places = [
    ofPage.captions,
    ofPage.sections,
    ofPage.achievements,
    ofPage.honours,
    ofPage.honorees,
    ofPage.warnings,
  ].flat();
  expect(places.every(({ start, end }) => start === null && end === null)).toBe(true);
});
