import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/importing/extract';
import { type BlocksContent, type PrintedFigure, renderBlocks } from '../../types/graphql/index.mjs';
import { anyBlocks, anyText, refusedUrl, takenUrl } from './arbitrary-blocks';

type Case = {
  readonly name: string;
  readonly blocks: BlocksContent;
  readonly figures?: readonly PrintedFigure[];
  readonly html: string;
};
const cases = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(path.join(__dirname, 'blocks', `${name}.json`), 'utf8'));

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const elements = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
const wordsOfTree = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? wordsOfTree(node.childNodes) : ''))
    .join('');
/** @NOTE HTML has no character 0, and breaks lines by an element. */
const plain = (text: string): string => text.replace(/[\r\n\0]/g, '');

const wordsOfBlocks = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(wordsOfBlocks).join('');
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node) return String(node.text);
  const caption = 'image' in node && typeof node.image === 'object' && node.image && 'caption' in node.image;
  const words = caption ? String(Object.entries(node.image ?? {}).find(([name]) => name === 'caption')?.[1] ?? '') : '';
  return words + ('children' in node ? wordsOfBlocks(node.children) : '');
};

const known: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'target'],
  img: ['src', 'alt', 'width', 'height'],
  code: ['class'],
  mark: ['data-figure'],
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 blockquote pre ol ul li figure figcaption br strong em u s'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

describe('renderBlocks', () => {
  it.each(cases('rendered'))('renders $name', ({ blocks, html }) => {
    expect(renderBlocks(blocks)).toBe(html);
  });

  it.each(cases('figures'))('marks $name', ({ blocks, figures = [], html }) => {
    expect(renderBlocks(blocks, { figures })).toBe(html);
  });

  it('marks every figure of an imported article', () => {
    const source = readFileSync('src/importing/cases/hospital-feature/source.txt', 'utf8');
    const { article, achievements } = extract(source, 'utf8');
    const figures = achievements.map(({ evidence }, index) => ({ documentId: `figure-${index}`, ...evidence }));
    const html = renderBlocks(article.body, { figures });
    expect(figures.filter(({ documentId }) => !html.includes(`<mark data-figure="${documentId}">`))).toEqual([]);
    expect(figures.length).toBeGreaterThan(10);
  });

  it('lets no text bring markup: what it writes has the words of the text and no element or attribute of theirs', () => {
    const urls = fc.oneof(takenUrl, refusedUrl, anyText);
    const figure = fc.record({
      documentId: anyText,
      sentenceStart: fc.constant(0),
      measureStart: fc.nat(3),
      measureEnd: fc.nat(9),
    });
    fc.assert(
      fc.property(anyBlocks(urls, urls), fc.array(figure, { maxLength: 3 }), fc.nat(), (blocks, shapes, pick) => {
        const words = wordsOfBlocks(blocks);
        const start = pick % (words.length + 1);
        const figures = shapes.map((shape) => ({ ...shape, sourceSentence: words.slice(start, start + 10) }));
        const { childNodes } = parseFragment(renderBlocks(blocks, { figures }));
        for (const { tagName, attrs } of elements(childNodes)) {
          const names = attrs.map(({ name }) => name);
          expect([tagName, names.filter((name) => !known[tagName]?.includes(name))]).toEqual([tagName, []]);
          expect(known).toHaveProperty(tagName);
          for (const { name, value } of attrs.filter((one) => one.name === 'href' || one.name === 'src'))
            expect([name, new URL(value, 'https://example.org').protocol]).toEqual([
              name,
              expect.stringMatching(/^(https?|ftp|mailto|tel):$/),
            ]);
        }
        expect(plain(wordsOfTree(childNodes))).toBe(plain(words));
      }),
      { numRuns: 300 },
    );
  });

  const link: BlocksContent = [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://example.org/a', children: [{ type: 'text', text: 'a' }] }],
    },
  ];
  const [{ blocks: image } = { blocks: [] }] = cases('rendered').filter(({ name }) =>
    name.startsWith('an image without'),
  );
  const [{ blocks: printed, figures } = { blocks: [], figures: [] }] = cases('figures');

  it('puts a front-end’s attributes over its own, and escapes them', () => {
    const ours = ({ url }: { readonly url: string }) => ({ href: `/out?to=${url}&"`, rel: 'nofollow', hidden: true });
    expect(renderBlocks(link, { link: ours })).toBe(
      '<p><a href="/out?to=https://example.org/a&amp;&quot;" rel="nofollow" hidden>a</a></p>',
    );
    expect(
      renderBlocks(image, { image: ({ url }) => ({ src: `https://cms.example.org${url}`, loading: 'lazy' }) }),
    ).toBe(
      '<figure><img src="https://cms.example.org/uploads/hall.jpg" alt="" width="1200" height="800" loading="lazy"></figure>',
    );
    const mark = ({ documentId }: PrintedFigure) => ({ class: 'figure', title: `<${documentId}>` });
    expect(renderBlocks(printed, { figures, mark })).toContain(
      '<mark data-figure="f1" class="figure" title="&lt;f1&gt;">8.8万余场次</mark>',
    );
  });

  it('leaves out what a front-end wants to be without', () => {
    expect(renderBlocks(link, { link: () => null })).toBe('<p>a</p>');
    expect(renderBlocks(image, { image: () => null })).toBe('');
    expect(renderBlocks(printed, { figures, mark: () => null })).not.toContain('<mark');
  });

  it('writes no attribute that runs, and no address that does', () => {
    expect(renderBlocks(link, { link: () => ({ onclick: 'x', 'a b': 'x', '"><b': 'x' }) })).toBe(
      '<p><a href="https://example.org/a">a</a></p>',
    );
    expect(renderBlocks(link, { link: () => ({ href: 'java\tscript:alert(1)' }) })).toBe('<p>a</p>');
  });
});
