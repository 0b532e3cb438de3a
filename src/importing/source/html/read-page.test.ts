import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadSource } from '../source';
import { readPage } from './read-page';

const folder = path.join(__dirname, 'cases');

/** A page as its `lines.txt` writes it: each line after its hint, each picture where it stands. */
const written = ({ encoding, lines, images }: ReadSource): string => {
  const pictures = (index: number): readonly string[] =>
    images
      .filter(({ before }) => before === index)
      .map(
        ({ name, alt, caption }) =>
          `picture   ${name}${alt === null ? '' : ` (${alt})`}${caption === null ? '' : ` → ${lines[caption]?.text}`}`,
      );
  const rows = lines.flatMap(({ hint, text }, index) => [...pictures(index), `${(hint ?? '-').padEnd(9)} ${text}`]);
  return [`encoding  ${encoding}`, ...rows, ...pictures(lines.length), ''].join('\n');
};

const read = (markup: string): ReadSource => {
  const page = readPage(new TextEncoder().encode(markup), 'page.html');
  if ('code' in page) throw new Error(page.code);
  return page;
};

describe('A saved page is read as its lines.txt says', () => {
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const page = readPage(readFileSync(path.join(folder, name, 'page.html')), `${name}.html`);
      if ('code' in page) throw new Error(page.code);
      for (const { text, start, end } of page.lines) expect(page.text.slice(start, end)).toBe(text);
      await expect(written(page)).toMatchFileSnapshot(path.join(folder, name, 'lines.txt'));
    });
  }
});

describe('A page that is made to do harm', () => {
  const code = (markup: string): string => {
    const page = readPage(new TextEncoder().encode(markup), 'page.html');
    return 'code' in page ? page.code : 'read';
  };
  const paragraph = '<p>全县现有护林员1200余名，管护天然林32.5万亩，五年来没有发生重大森林火灾。</p>';

  it('is refused where its elements are nested without end', () => {
    expect(code('<div>'.repeat(300_000) + paragraph)).toBe('SOURCE_MARKUP_EXCESSIVE');
  });

  it('is refused where each paragraph would repeat hundreds of open elements', () => {
    const open = Array.from({ length: 400 }, (_, index) => `<font size=${index}>`).join('');
    expect(code(`<html><body>${open}${'<p>护'.repeat(200_000)}`)).toBe('SOURCE_MARKUP_EXCESSIVE');
  });

  it('is refused where a tag has attributes without end', () => {
    const attributes = Array.from({ length: 400_000 }, (_, index) => `a${index}`).join(' ');
    expect(code(`<html><body><p ${attributes}>${paragraph}`)).toBe('SOURCE_MARKUP_EXCESSIVE');
  });

  it('shows no hidden words, scripts or comments', () => {
    const page = read(
      `<html><body><h1>护林员的一天</h1>${paragraph}<script>document.write('<p>全县护林员9999名。</p>')</script>
       <p style="display : none">全县护林员9998名。</p><!-- <p>全县护林员9997名。</p> --><p hidden>全县护林员9996名。</p>
       <template><p>全县护林员9995名。</p></template><p onclick="x()">护林员每天巡护25公里。</p></body></html>`,
    );
    expect(page.text).not.toMatch(/999\d/);
    expect(page.text).toContain('护林员每天巡护25公里。');
  });

  it('is read in time that grows with its length', () => {
    const time = (paragraphs: number): number => {
      const markup = `<html><body><h1>护林员的一天</h1>${paragraph.repeat(paragraphs)}</body></html>`;
      const started = performance.now();
      expect(code(markup)).toBe('read');
      return performance.now() - started;
    };
    time(2000);
    // Ten times as long may take ten times as long; what grows with the square takes a hundred times.
    expect(time(20_000)).toBeLessThan(40 * Math.max(time(2000), 5));
  }, 60_000);

  it('never throws, whatever its markup', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="related">',
        '</div>',
        '<br>',
        '<img src=a.jpg>',
        '<h1>',
        '</h1>',
        '<table><tr><td>',
      ),
      fc.constantFrom(
        '<figure>',
        '<figcaption>',
        '</figure>',
        '<title>',
        '&nbsp;',
        '&#x1F600;',
        '<b>',
        '</b>',
        '<a href=x>',
        '<!--',
        '<svg>',
      ),
      fc.constantFrom(
        '全县现有护林员1200余名，管护天然林32.5万亩。',
        '本报记者 王芳',
        '一、防火',
        '责任编辑：王芳',
        '相关阅读',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = readPage(new TextEncoder().encode(`<html>${pieces.join('')}`), 'page.html');
        if ('code' in page) return;
        for (const { text, start, end } of page.lines) expect(page.text.slice(start, end)).toBe(text);
        for (const { before, caption } of page.images) {
          expect(before).toBeLessThanOrEqual(page.lines.length);
          if (caption !== null) expect(page.lines[caption]?.hint).toBe('caption');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('The encoding of a page', () => {
  const markup = (declared: string) =>
    `<html><head><meta charset="${declared}"></head><body><h1>Title</h1><p>全县现有护林员1200余名，他们是大山的守护者。</p></body></html>`;
  const encodingOf = (bytes: Uint8Array): string => {
    const page = readPage(bytes, 'page.html');
    return 'code' in page ? page.code : page.encoding;
  };

  it('is UTF-8 where the page is valid UTF-8, whatever it states', () => {
    expect(encodingOf(new TextEncoder().encode(markup('gb2312')))).toBe('utf-8');
    expect(encodingOf(new TextEncoder().encode(markup('iso-8859-1')))).toBe('utf-8');
  });

  it('is told by a page of ASCII alone, whose words are entities', () => {
    const entities = markup('gbk').replace(/[^\0-\x7F]/g, (character) => `&#${character.codePointAt(0)};`);
    const page = readPage(new TextEncoder().encode(entities), 'page.html');
    expect(page).toMatchObject({ encoding: 'gb18030', text: expect.stringContaining('全县现有护林员1200余名') });
  });

  it('survives a character that was broken on the way', () => {
    const bytes = new TextEncoder().encode(
      markup('utf-8').replace('</p>', `${'护林员每天巡护大山，守护绿水青山。'.repeat(60)}断</p>`),
    );
    const broken = new Uint8Array([
      ...bytes.slice(0, bytes.indexOf(0x65, 200)),
      0xe5,
      0x3c,
      ...bytes.slice(bytes.indexOf(0x65, 200)),
    ]);
    expect(encodingOf(broken)).toBe('utf-8');
  });

  it('is refused where nothing reads like Chinese', () => {
    expect(encodingOf(new Uint8Array([...new TextEncoder().encode('<html><p>Caf'), 0xe9, 0xe0, 0xff]))).toBe(
      'SOURCE_ENCODING_UNKNOWN',
    );
  });
});
