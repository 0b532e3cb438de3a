import { describe, expect, it } from 'vitest';
import { docx, docxFiles, paragraph, type WordFile } from '../../../testing/builders/docx';
import { zip } from '../../../testing/builders/zip';
import { readSource } from '../read-source';

const prose = (words: string): string => paragraph(`　　${words}`);
const first =
  '松岭县林业和草原局坚持生态优先，全县现有护林员1200余名，管护天然林32.5万亩，五年来没有发生重大森林火灾。';
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);

describe('A file that is refused', () => {
  const plain: WordFile = { body: prose(first) };
  const withPart = (name: string, content: Uint8Array | string, statedSize?: number): Uint8Array =>
    zip([
      ...docxFiles(plain).filter((file) => file.name !== name),
      { name, content, ...(statedSize === undefined ? {} : { statedSize }) },
    ]);
  const document = (content: string): Uint8Array => withPart('word/document.xml', content);
  const filler = new Uint8Array(30 * 1024 * 1024);
  const whole = docx(plain);
  const oleHead = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it.each<readonly [string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'SOURCE_EMPTY'],
    ['an empty archive', zip([]), 'SOURCE_NOT_WORD'],
    ['an archive of other things', zip([{ name: 'a.txt', content: first }]), 'SOURCE_NOT_WORD'],
    ['a workbook', zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'SOURCE_NOT_WORD'],
    ['a document without a body', document('<w:document xmlns:w="x"/>'), 'SOURCE_NOT_WORD'],
    ['a document without words', docx({ body: '<w:p/>' }), 'SOURCE_EMPTY'],
    ['a part that unpacks to a thousand times its size', withPart('word/media/image1.jpeg', filler), 'SOURCE_ZIP_BOMB'],
    [
      'a part that says that it is small and is not',
      withPart('word/document.xml', filler, 1000),
      'SOURCE_ARCHIVE_BROKEN',
    ],
    ['a part that says that it is vast', withPart('word/media/a.bin', 'small', 0xfffffff0), 'SOURCE_ZIP_BOMB'],
    [
      'parts without end',
      zip(Array.from({ length: 2500 }, (_, index) => ({ name: `${index}`, content: '' }))),
      'SOURCE_ZIP_BOMB',
    ],
    ['two parts of one name', zip([...docxFiles(plain), ...docxFiles(plain)]), 'SOURCE_ARCHIVE_BROKEN'],
    ['a name that leads out of the archive', withPart('../../etc/passwd', 'x'), 'SOURCE_ARCHIVE_BROKEN'],
    [
      'an external entity',
      document('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'),
      'SOURCE_XML_ENTITIES',
    ],
    [
      'entities that multiply',
      document('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'),
      'SOURCE_XML_ENTITIES',
    ],
    [
      'a document type in UTF-16',
      withPart('word/styles.xml', Buffer.from('\uFEFF<!DOCTYPE d><d/>', 'utf16le')),
      'SOURCE_XML_ENTITIES',
    ],
    [
      'an entity that XML does not know',
      document('<w:document xmlns:w="x">&nbsp;</w:document>'),
      'SOURCE_ARCHIVE_BROKEN',
    ],
    ['broken XML', document('<w:document xmlns:w="x"><w:body>'), 'SOURCE_ARCHIVE_BROKEN'],
    ['XML that is nested without end', document('<a>'.repeat(100_000)), 'SOURCE_ARCHIVE_BROKEN'],
    ['half of a document', whole.slice(0, whole.length / 2), 'SOURCE_ARCHIVE_BROKEN'],
    [
      'a document whose bytes were changed',
      whole.map((byte, index) => (index > 200 && index < 400 ? byte ^ 0x55 : byte)),
      'SOURCE_ARCHIVE_BROKEN',
    ],
    ['an encrypted part', zip(docxFiles(plain).map((file) => ({ ...file, isEncrypted: true }))), 'SOURCE_ENCRYPTED'],
    [
      'a document with a password',
      Buffer.concat([Buffer.from(oleHead), Buffer.from('EncryptedPackage', 'utf16le')]),
      'SOURCE_ENCRYPTED',
    ],
    ['an old Word document', Buffer.from([...oleHead, 0, 0, 0, 0]), 'SOURCE_FORMAT'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'SOURCE_FORMAT'],
    ['an RTF', Buffer.from('{\\rtf1\\ansi}'), 'SOURCE_FORMAT'],
    ['a web archive', Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n'), 'SOURCE_FORMAT'],
    [
      'a flat Word XML',
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<x/>'),
      'SOURCE_FORMAT',
    ],
    ['a photo', Buffer.from(jpeg), 'SOURCE_PICTURE'],
    ['a photo of a telephone', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'SOURCE_PICTURE'],
    [
      'a page without an article',
      Buffer.from('<html><body><a href="/">首页</a></body></html>'),
      'SOURCE_NOT_AN_ARTICLE',
    ],
    ['a file of 60 MB', Buffer.concat([whole, new Uint8Array(60 * 1024 * 1024)]), 'SOURCE_TOO_LARGE'],
  ])('%s', async (_, bytes, code) => {
    const result = await readSource(bytes, 'article.docx');
    expect('code' in result ? result.code : 'read').toBe(code);
  });

  it('is told by its content: a Word document is read whatever its name', async () => {
    expect(await readSource(docx(plain), 'article.txt')).toMatchObject({ format: 'docx', text: `${first}\n` });
    expect(await readSource(Buffer.from(first), 'article.docx')).toMatchObject({ format: 'text', text: first });
    expect(await readSource(Buffer.from(`<p>${first}</p>`), 'article.txt')).toMatchObject({
      format: 'html',
      text: `${first}\n`,
    });
    expect(await readSource(Buffer.from(`<松岭日报> ${first}`), 'article.html')).toMatchObject({ format: 'text' });
  });
});
