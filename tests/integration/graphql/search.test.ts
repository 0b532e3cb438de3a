import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/delivery/search/create-search';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { whileForbidden } from '../../../src/testing/public-role';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

type Hit = { readonly type: string; readonly title: string; readonly excerpt: string };

describe.each(databases)('A search on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
    const make = newsroom(ulger.strapi);
    const articles = documentsOf(ulger.strapi, 'api::article.article');
    const body = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '牧区的图' },
          { type: 'text', text: '书馆', bold: true },
          { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: '开馆了' }] },
        ],
      },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: '<b>末尾' }] }],
      },
    ];
    const steppe = await make.article({ title: '草原书屋', slug: 'shu-wu', summary: '图书馆里的读者。', body });
    const words = { title: 'Номын сан', slug: 'nomyn-san', body: paragraph('Монголын Уншигчид ном уншина.') };
    await articles.update({ documentId: steppe.documentId, locale: 'mn', data: words });
    const script = { title: 'ᠮᠣᠩᠭᠣᠯ ᠨᠣᠮ', slug: 'ᠨᠣᠮ-2', body: paragraph('ᠮᠣᠩᠭᠣᠯ\u180eᠠ\u202fᠤᠨ ᠨᠣᠮ\u180b') };
    await articles.update({ documentId: steppe.documentId, locale: 'mn-Mong', data: script });
    await articles.publish({ documentId: steppe.documentId, locale: ['zh-Hans', 'mn', 'mn-Mong'] });
  });

  const read = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
    const answer = await ask(ulger.url, { query, variables });
    expect(answer.messages).toEqual([]);
    expect(answer.headers.get('server-timing')).toMatch(/"(0 statements|1 statement)"$/);
    return { data: answer.data, cost: JSON.parse(answer.text).extensions.cost };
  };
  const hits = async (query: string, args = ''): Promise<readonly Hit[]> => {
    const { data } = await read(`query S($q: String!) { search(query: $q ${args}) { nodes { type title excerpt } } }`, {
      q: query,
    });
    return data.search.nodes;
  };
  const titles = async (query: string, args = ''): Promise<readonly string[]> =>
    (await hits(query, args)).map(({ title }) => title);

  it.each([
    ['图书馆', '', '草原书屋'],
    ['图书', '', '草原书屋'],
    ['末尾', '', '草原书屋'],
    ['牧', '', '草原书屋'],
    ['图书馆开馆', '', '草原书屋'],
    ['书馆 牧区', '', '草原书屋'],
    ['牧 图书馆', '', '草原书屋'],
    ['уншигч', 'locale: "mn"', 'Номын сан'],
    ['НОМЫН', 'locale: "mn"', 'Номын сан'],
    ['ᠮᠣᠩᠭᠣᠯᠠ', 'locale: "mn-Mong"', 'ᠮᠣᠩᠭᠣᠯ ᠨᠣᠮ'],
    ['ᠮᠣᠩᠭᠣᠯ\u180eᠠ\u202fᠤᠨ', 'locale: "mn-Mong"', 'ᠮᠣᠩᠭᠣᠯ ᠨᠣᠮ'],
    ['steppe BOOKS', 'locale: "en"', 'Books across the steppe'],
    ['书香', 'locale: "mn-Mong", fallback: ["zh-Hans"]', '书香万里'],
  ])('finds %s', async (query, args, title) => {
    expect(await titles(query, args)).toContain(title);
  });

  it.each([
    ['书图', ''],
    ['馆图书', ''],
    ['图书馆 没有', ''],
    ['秘密', ''],
    ['ᠦᠭᠡ', 'locale: "mn-Mong", fallback: NONE'],
    ['小读者', ''],
    ['书香', 'locale: "en"'],
    ['书香', 'types: [Honoree]'],
    ['  ', ''],
    ['%', ''],
    ['" OR "', ''],
    ["'; drop table articles; --", ''],
  ])('does not find %s %s', async (query, args) => {
    expect(await titles(query, args)).toEqual([]);
  });

  it('marks what it has found, and escapes what it has not', async () => {
    const [library] = await hits('图书馆', 'types: [Article]');
    expect(library?.excerpt).toBe('<mark>图书馆</mark>里的读者。 牧区的<mark>图书馆</mark>开馆了 &lt;b&gt;末尾');
    const [title] = await hits('书屋', 'types: [Article]');
    expect(title?.excerpt).toBe('草原<mark>书屋</mark>');
  });

  it('puts first what has the words in its title, of all types, and tells the document', async () => {
    const { data } = await read(
      `{ search(query: "读者") {
        __typename pageInfo { page pageSize pageCount total }
        nodes { __typename kind: type documentId locale isFallback score
          article { documentId slug captions(pagination: { limit: 1 }) { text } }
          achievement { label phrase }
          photoCaption { text }
        }
      } }`,
    );
    const { nodes, pageInfo, __typename } = data.search;
    expect(__typename).toBe('SearchConnection');
    expect(nodes.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['Achievement', 'Article', 'PhotoCaption']);
    expect(nodes[2]).toMatchObject({
      __typename: 'SearchHit',
      kind: 'Article',
      locale: 'zh-Hans',
      isFallback: false,
      article: { slug: 'shu-wu', captions: [] },
      achievement: null,
      photoCaption: null,
    });
    const figure = nodes.find(({ kind }: { kind: string }) => kind === 'Achievement');
    expect(figure.achievement).toEqual({ label: '读者', phrase: '30场次' });
    expect(nodes[0].score).toBeGreaterThan(nodes[2].score);
    expect(pageInfo).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 3 });
  });

  it('is told in pages', async () => {
    const page = (number: number) =>
      read(
        `{ search(query: "读者", pagination: { page: ${number}, pageSize: 2 }) { nodes { documentId } pageInfo { page total pageCount } } }`,
      );
    const [first, second, third] = [await page(1), await page(2), await page(3)];
    const ids = [first, second, third].map(({ data }) =>
      data.search.nodes.map((node: Hit & { documentId: string }) => node.documentId),
    );
    expect(ids.map(({ length }) => length)).toEqual([2, 1, 0]);
    expect(new Set(ids.flat()).size).toBe(3);
    expect(third.data.search.pageInfo).toEqual({ page: 3, total: 3, pageCount: 2 });
  });

  it('is counted, and refused where it asks for too much', async () => {
    const { cost } = await read(
      '{ search(query: "a", types: [Article], pagination: { limit: 10 }) { nodes { title } } }',
    );
    expect(cost).toBe(410);
    const refused = async (query: string) => (await ask(ulger.url, { query })).codes;
    expect(await refused(`{ search(query: "${'a'.repeat(201)}") { nodes { title } } }`)).toEqual(['BAD_USER_INPUT']);
    expect(await refused('{ search(query: "a b c d e f g h i") { nodes { title } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await refused('{ search(query: "a\\u0000b") { nodes { title } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await refused('{ search(query: "a", pagination: { limit: 101 }) { nodes { title } } }')).toEqual([
      'PAGE_SIZE_LIMIT',
    ]);
    const deep = 'article { honorees { articles { captions { text } } } }';
    expect(await refused(`{ search(query: "a", pagination: { limit: 100 }) { nodes { ${deep} } } }`)).toEqual([
      'COST_LIMIT',
    ]);
  });

  it('is refused to who may not read what is searched', async () => {
    const codes = async (types: string) =>
      (await ask(ulger.url, { query: `{ search(query: "草原", types: [${types}]) { nodes { title } } }` })).codes;
    await whileForbidden(ulger, 'honoree', async () => {
      expect([await codes(''), await codes('Honoree'), await codes('Article')]).toEqual([
        ['FORBIDDEN'],
        ['FORBIDDEN'],
        [],
      ]);
    });
    expect(await codes('Honoree')).toEqual([]);
  });

  it('is filled again at a start before which something could have been changed past it', async () => {
    const { connection } = ulger.strapi.db;
    const trigger = 'ulger_searched_articles_update';
    await connection.raw(client === 'postgres' ? `DROP TRIGGER ${trigger} ON articles` : `DROP TRIGGER ${trigger}`);
    await connection('articles').where({ slug: 'shu-wu' }).update({ title: '改过的题目' });
    expect(await titles('改过的题目')).toEqual([]);
    await createSearch(ulger.strapi);
    expect(await titles('改过的题目', 'types: [Article]')).toEqual(['改过的题目']);
    const before = await connection('ulger_search').count();
    await createSearch(ulger.strapi);
    expect(await connection('ulger_search').count()).toEqual(before);
  });

  it('follows what is published, and nothing else', async () => {
    const articles = documentsOf(ulger.strapi, 'api::article.article');
    const article = await newsroom(ulger.strapi).article({ title: '独一无二', slug: 'du-yi' });
    const { documentId } = article;
    expect(await titles('独一无二')).toEqual([]);
    await articles.publish({ documentId, locale: 'zh-Hans' });
    expect(await titles('独一无二')).toEqual(['独一无二']);
    await articles.update({ documentId, data: { title: '另有其名' } });
    expect([await titles('独一无二'), await titles('另有其名')]).toEqual([['独一无二'], []]);
    await articles.publish({ documentId, locale: 'zh-Hans' });
    expect([await titles('独一无二'), await titles('另有其名')]).toEqual([[], ['另有其名']]);
    await articles.unpublish({ documentId, locale: 'zh-Hans' });
    expect(await titles('另有其名')).toEqual([]);
    const honorees = documentsOf(ulger.strapi, 'api::honoree.honoree');
    await honorees.update({ documentId: scene.teacher, data: { privacy: 'private' } });
    await honorees.publish({ documentId: scene.teacher, locale: 'zh-Hans' });
    expect(await titles('乌兰')).toEqual([]);

    const { connection } = ulger.strapi.db;
    const rows = () => connection('ulger_search').orderBy('id').select('id', 'type', 'row_id', 'title', 'text');
    const kept = await rows();
    if (client === 'sqlite')
      await connection.raw("INSERT INTO ulger_search_grams (ulger_search_grams) VALUES ('integrity-check')");
    await connection('ulger_search_state').delete();
    await createSearch(ulger.strapi);
    expect(await rows()).toEqual(kept);
  });
});
