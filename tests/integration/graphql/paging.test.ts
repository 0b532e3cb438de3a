import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('A front-end that pages, filters and follows relations on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  const read = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
    const answer = await ask(ulger.url, { query, variables });
    expect(answer.messages).toEqual([]);
    return answer.data;
  };

  it('reads pages that together are the whole', async () => {
    const whole = await read('{ regions(pagination: { limit: 100 }) { code } }');
    const total = whole.regions.length;
    expect(total).toBeGreaterThan(5);
    const pages: { code: string }[] = [];
    for (let page = 1; page <= Math.ceil(total / 4); page += 1) {
      const data = await read(
        'query Page($page: Int!) { regions_connection(pagination: { page: $page, pageSize: 4 }) { nodes { code } pageInfo { page pageSize pageCount total } } }',
        { page },
      );
      expect(data.regions_connection.pageInfo).toEqual({ page, pageSize: 4, pageCount: Math.ceil(total / 4), total });
      pages.push(...data.regions_connection.nodes);
    }
    expect(pages).toEqual(whole.regions);
  });

  it('pages and filters a relation, and counts it', async () => {
    const data = await read(
      `query Relation($id: ID!) {
      article(documentId: $id) {
        second: captions(pagination: { start: 1, limit: 1 }) { text }
        named: honorees(filters: { name: { contains: "合唱" } }) { name }
        sorted: achievements(sort: "value:asc") { value }
        captions_connection(pagination: { limit: 1 }) { nodes { text } pageInfo { total pageCount } }
        only: honorees_connection(filters: { kind: { eq: collective } }) { pageInfo { total } }
      }
    }`,
      { id: scene.article },
    );
    expect(data.article).toEqual({
      second: [{ text: '读者在大厅。' }],
      named: [{ name: '草原合唱团' }],
      sorted: [{ value: 30 }, { value: 88000 }],
      captions_connection: { nodes: [{ text: '开馆。' }], pageInfo: { total: 2, pageCount: 2 } },
      only: { pageInfo: { total: 1 } },
    });
  });

  it('tells of a page without counting its rows', async () => {
    const data = await read(
      `query Uncounted($id: ID!) {
      articles_connection(pagination: { start: 1, limit: 1 }) { pageInfo { page pageSize } }
      none: articles_connection(filters: { slug: { eq: "none" } }) { pageInfo { __typename pageSize } }
      article(documentId: $id) { captions_connection { nodes { text } pageInfo { page } } }
      search(query: "nobody wrote this") { pageInfo { pageSize } }
    }`,
      { id: scene.article },
    );
    expect(data.articles_connection.pageInfo).toEqual({ page: 2, pageSize: 1 });
    expect(data.none.pageInfo).toEqual({ __typename: 'Pagination', pageSize: 20 });
    expect(data.article.captions_connection.nodes).toHaveLength(2);
    expect(data.article.captions_connection.pageInfo).toEqual({ page: 1 });
    expect(data.search.pageInfo).toEqual({ pageSize: 20 });
  });

  it('follows relations from either end', async () => {
    const data = await read(
      `query Ends($id: ID!) {
      theme(documentId: $id) {
        articles(sort: "publishedOn") { title } achievements { label article { title honorees { captions { text } } } }
      }
    }`,
      { id: scene.theme },
    );
    expect(data.theme.articles).toEqual([{ title: '书香万里' }, { title: '第二篇' }]);
    expect(data.theme.achievements.map(({ label }: { label: string }) => label)).toEqual(['宣讲场次', '读者']);
  });

  it('merges fragments and obeys skip and include', async () => {
    const data = await read(
      `query Parts($id: ID!, $yes: Boolean!) {
      article(documentId: $id) {
        ...Head
        captions { text }
        captions { position @skip(if: $yes) order @include(if: $yes) }
        ... on Article @skip(if: $yes) { summary }
      }
    }
    fragment Head on Article { heading: title captions { __typename } }`,
      { id: scene.article, yes: true },
    );
    expect(data.article).toEqual({
      heading: '书香万里',
      captions: [
        { __typename: 'PhotoCaption', text: '开馆。', order: 2 },
        { __typename: 'PhotoCaption', text: '读者在大厅。', order: 1 },
      ],
    });
  });

  it('delivers an enumeration in the spelling that it is filtered by', async () => {
    const { articles } = await read('{ articles(filters: { genre: { eq: round_up } }) { genre } }');
    expect(articles).toEqual([]);
    const data = await read(
      'query Genre($genre: ArticleGenre!) { articles(filters: { genre: { in: [$genre, notice] } }) { genre } }',
      { genre: 'feature' },
    );
    expect(data.articles).toEqual([{ genre: 'feature' }]);
  });

  it.each([
    ['{ title: { contains: "第二" } }', ['第二篇']],
    ['{ title: { notContains: "第二" } }', ['书香万里']],
    ['{ title: { startsWith: "书香" } }', ['书香万里']],
    ['{ title: { endsWith: "篇" } }', ['第二篇']],
    ['{ title: { endsWith: "一篇很长很长的题目第二篇" } }', []],
    ['{ slug: { eqi: "DI-ER" } }', ['第二篇']],
    ['{ slug: { containsi: "XIANG" } }', ['书香万里']],
    ['{ slug: { contains: "XIANG" } }', []],
    ['{ slug: { contains: "%" } }', []],
    ['{ slug: { contains: "_" } }', []],
    ['{ publishedOn: { lt: "2023-09-01" } }', ['书香万里']],
    ['{ publishedOn: { between: ["2023-09-01", "2023-12-31"] } }', ['第二篇']],
    ['{ genre: { ne: feature } }', ['第二篇']],
    ['{ regionCode: { null: true } }', ['第二篇']],
    ['{ regionCode: { notNull: true } }', ['书香万里']],
    ['{ slug: { in: ["di-er", "shu-xiang"] } }', ['书香万里', '第二篇']],
    ['{ slug: { notIn: ["di-er"] } }', ['书香万里']],
    ['{ slug: { in: [] } }', []],
    ['{ or: [{ slug: { eq: "di-er" } }, { genre: { eq: feature } }] }', ['书香万里', '第二篇']],
    ['{ or: [] }', ['书香万里', '第二篇']],
    ['{ or: [{}, { slug: { eq: "di-er" } }] }', ['第二篇']],
    ['{ not: {} }', ['书香万里', '第二篇']],
    ['{ and: [], slug: { not: {}, or: [] } }', ['书香万里', '第二篇']],
    ['{ not: { genre: { eq: feature } } }', ['第二篇']],
    ['{ slug: { or: [{ eq: "di-er" }, { startsWith: "shu" }] } }', ['书香万里', '第二篇']],
    ['{ and: [{ slug: { eq: "di-er" } }, { genre: { eq: feature } }] }', []],
    ['{ honorees: { name: { eq: "草原合唱团" } } }', ['书香万里']],
    ['{ honorees: { name: { eq: "未公布" } } }', []],
    ['{ honorees: { awards: { level: { eq: national } } } }', ['书香万里']],
    ['{ captions: { text: { contains: "未发表" } } }', []],
    ['{ achievements: { value: { gte: 990000 } } }', []],
    ['{ region: { code: { eq: "150000" } } }', ['书香万里']],
    ['{ not: { achievements: { value: { gt: 0 } } } }', ['第二篇']],
    ['{ createdAt: { gt: "2020-01-01T00:00:00Z" }, updatedAt: { lt: "2020-01-01T00:00:00Z" } }', []],
    ['{ createdAt: { gt: "2020-01-01T00:00:00Z" } }', ['书香万里', '第二篇']],
  ])('filters articles by %s', async (filters, titles) => {
    const data = await read(`{ articles(filters: ${filters}, sort: "title") { title } }`);
    expect(data.articles.map(({ title }: { title: string }) => title).sort()).toEqual([...titles].sort());
  });

  it('finds Cyrillic words without regard to capitals', async () => {
    const data = await read(
      '{ articles(locale: "mn", fallback: NONE, filters: { title: { containsi: "НОМ" } }) { title } }',
    );
    expect(data.articles).toEqual([{ title: 'Ном' }]);
  });

  it('finds Latin words with accents without regard to capitals', async () => {
    await newsroom(ulger.strapi).award({ name: 'Élan de la société' });
    const data = await read(
      '{ awards(filters: { name: { eqi: "ÉLAN DE LA SOCIÉTÉ" } }) { name } none: awards(filters: { name: { nei: "élan de la société" }, and: [{ name: { contains: "société" } }] }) { name } }',
    );
    expect(data).toEqual({ awards: [{ name: 'Élan de la société' }], none: [] });
  });

  it('shows no portrait of a child', async () => {
    const data = await read('{ honorees(sort: "name") { name portrait { url } } }');
    const portraits = Object.fromEntries(
      data.honorees.map(({ name, portrait }: { name: string; portrait: unknown }) => [name, portrait]),
    );
    expect(portraits).toEqual({ 草原合唱团: { url: '/uploads/hall.jpg' }, 乌兰老师: null, 小读者: null });
  });

  it('counts a row once in pages of a list that is filtered by a relation, however many targets fulfil the filter', async () => {
    const make = newsroom(ulger.strapi);
    const themes = [await make.theme({ description: 'paged' }), await make.theme({ description: 'paged' })];
    const documentIds = themes.map(({ documentId }) => documentId);
    const licence = await make.licence();
    for (const publishedOn of ['2001-01-01', '2001-01-02', '2001-01-03', '2001-01-04']) {
      const { documentId } = await make.article({ publishedOn, themes: documentIds, licence: licence.documentId });
      await documentsOf(ulger.strapi, 'api::article.article').publish({ documentId, locale: ['zh-Hans'] });
    }
    const data = await read(`{
      articles(filters: { themes: { description: { eq: "paged" } } }, pagination: { start: 2, limit: 3 }) { publishedOn }
      none: articles(filters: { themes: { description: { eq: "paged" } } }, pagination: { start: 4, limit: 3 }) { publishedOn }
    }`);
    expect(data).toEqual({ articles: [{ publishedOn: '2001-01-02' }, { publishedOn: '2001-01-01' }], none: [] });
  });
});
