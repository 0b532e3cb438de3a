import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

const folder = path.join(process.cwd(), 'types/graphql/documents');
const sources = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.graphql', ''), readFileSync(path.join(folder, file), 'utf8')]),
);
/** A document with the fragments of its neighbours, as graphql-codegen puts them together. */
const documentOf = (name: string): string => {
  const own = sources[name] ?? '';
  const fragments = Object.values(sources).flatMap((source) => source.match(/^fragment [\s\S]*?^}/gm) ?? []);
  const missing = fragments.filter((fragment) => {
    const [, called = ''] = fragment.match(/^fragment (\w+)/) ?? [];
    return own.includes(`...${called}`) && !own.includes(`fragment ${called} `);
  });
  return [own, ...missing].join('\n');
};

describe.each(databases)('The documents of the types package on %s', (client) => {
  // What is asked twice is to be read twice here.
  const ulger = useStrapi(client, { env: { GRAPHQL_CACHE_MB: '0' } });
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  /** Asks, and tells how many statements the answer took. */
  const counted = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const answer = await ask(ulger.url, { query, variables });
    expect(answer.messages).toEqual([]);
    const statements = Number(/desc="(\d+) statement/.exec(answer.headers.get('server-timing') ?? '')?.[1]);
    return { data: answer.data, statements };
  };

  const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'article-list': { locale: 'en' },
    'article-page': { locale: 'en', slug: 'books' },
    figures: { locale: 'en', theme: 'reading', above: 100 },
    locales: {},
  };

  it('are all asked here', () => {
    expect(Object.keys(sources).sort()).toEqual(Object.keys(variables).sort());
  });

  it('answer what a front-end shows', async () => {
    const list = await counted(documentOf('article-list'), { locale: 'en' });
    expect(list.data.articles_connection.pageInfo).toEqual({ page: 1, pageCount: 1, total: 2 });
    expect(list.data.articles_connection.nodes.map(({ title }: { title: string }) => title)).toEqual([
      '第二篇',
      'Books across the steppe',
    ]);
    const page = await counted(documentOf('article-page'), { locale: 'en', slug: 'books' });
    expect(page.data.articleBySlug.documentId).toBe(scene.article);
    const figures = await counted(documentOf('figures'), {
      locale: 'en',
      theme: 'reading',
      above: 100,
      style: 'COMPACT',
    });
    expect(figures.data.achievements).toHaveLength(1);
    expect(figures.data.achievements[0]).toMatchObject({ phrase: 'more than 88,000 sessions', inWords: '88K+' });
  });

  it('take as many statements for many rows as for few', async () => {
    const documents = Object.entries(variables).map(([name, asked]) => [documentOf(name), asked] as const);
    const statements = async (): Promise<readonly number[]> => {
      const counts: number[] = [];
      for (const [query, asked] of documents) counts.push((await counted(query, asked)).statements);
      return counts;
    };
    const before = await statements();
    const make = newsroom(ulger.strapi);
    const licence = (await make.licence()).documentId;
    for (let number = 0; number < 5; number += 1) {
      const article = await make.article({
        licence,
        publishedOn: '2024-01-01',
        themes: [scene.theme],
        honorees: [scene.choir],
      });
      const caption = await make.caption({ article: article.documentId });
      const figure = await make.achievement({
        article: article.documentId,
        themes: [scene.theme],
        numeral: '5',
        magnitude: 3,
        value: 5000,
      });
      await documentsOf(ulger.strapi, 'api::article.article').publish({
        documentId: article.documentId,
        locale: ['zh-Hans'],
      });
      await documentsOf(ulger.strapi, 'api::photo-caption.photo-caption').publish({
        documentId: caption.documentId,
        locale: ['zh-Hans'],
      });
      await documentsOf(ulger.strapi, 'api::achievement.achievement').publish({
        documentId: figure.documentId,
        locale: ['zh-Hans'],
      });
    }
    const after = await statements();
    expect(after).toEqual(before);
    expect(new Set(after)).toEqual(new Set([1, 0]));
    const { data } = await counted(documentOf('article-list'), { locale: 'en' });
    expect(data.articles_connection.pageInfo.total).toBe(7);
  });
});
