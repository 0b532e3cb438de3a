import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('A front-end that reads /graphql on %s', (client) => {
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

  it('lists the newest articles, each with its first caption and image', async () => {
    const data = await read(`{
      articles(sort: "publishedOn:desc", pagination: { pageSize: 20 }) {
        title slug kicker summary publishedOn
        captions(pagination: { limit: 1 }) { text image { url width height mime formats { name url width } } }
      }
    }`);
    expect(data.articles.map(({ title }: { title: string }) => title)).toEqual(['第二篇', '书香万里']);
    const [, feature] = data.articles;
    expect(feature).toMatchObject({ slug: 'shu-xiang', kicker: null, publishedOn: '2023-08-30' });
    expect(feature.captions).toEqual([
      {
        text: '开馆。',
        image: {
          url: '/uploads/hall.jpg',
          width: 1200,
          height: 800,
          mime: 'image/jpeg',
          formats: [
            { name: 'thumbnail', url: '/uploads/thumbnail_hall.jpg', width: 234 },
            { name: 'small', url: '/uploads/small_hall.jpg', width: 500 },
          ],
        },
      },
    ]);
  });

  it('tells empty objects where everything in them is skipped, and which documents they are of', async () => {
    const query = `query Q($no: Boolean!) {
      articles(locale: "en") { slug @include(if: $no) }
      one: articles(locale: "en") { captions { image { url @include(if: $no) } } bylines { role @include(if: $no) } }
      told: articles(locale: "en") { translations { slug @include(if: $no) } all: translations(missing: true) { slug @include(if: $no) } }
      articles_connection(locale: "en") { nodes { ... @include(if: $no) { slug } } }
      articleBySlug(slug: "books", locale: "en") { slug @skip(if: true) }
      figures: achievements(locale: "en") { ... @include(if: $no) { phrase jsonLd } }
    }`;
    const answer = await ask(ulger.url, { query, variables: { no: false } });
    expect([answer.messages, answer.text.includes('.tag')]).toEqual([[], false]);
    const { data } = answer;
    expect(data.articles[0]).toEqual({});
    expect(data.one.flatMap(({ captions }: { captions: object[] }) => captions)).toContainEqual({ image: {} });
    expect(data.told[0].all).toEqual([{}, {}, {}, {}]);
    expect(data.articles_connection.nodes[0]).toEqual({});
    expect([data.articleBySlug, data.figures[0]]).toEqual([{}, {}]);
    expect(answer.headers.get('surrogate-key')).toContain(`article:${scene.article}`);
  });

  it('reads a page by its slug, with everything on it', async () => {
    const data = await read(
      `query Page($slug: String!) {
      articleBySlug(slug: $slug, locale: "en") {
        documentId locale isFallback title body createdAt updatedAt publishedAt
        bylines { displayName role order }
        licence { name locale isFallback }
        region { code }
        captions { text altText position locale isFallback }
        achievements { label value comparator hedge unit { code name } themes { name } }
        honorees { name locale isFallback awards { name level } region { code name } }
        translations { locale slug title }
      }
    }`,
      { slug: 'books' },
    );
    const page = data.articleBySlug;
    expect(page).toMatchObject({
      documentId: scene.article,
      locale: 'en',
      isFallback: false,
      title: 'Books across the steppe',
    });
    expect(page.body).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }]);
    expect(page.bylines).toEqual([{ displayName: 'Qiqige', role: null, order: 1 }]);
    expect(page.licence).toEqual({ name: '版权所有', locale: 'zh-Hans', isFallback: true });
    expect(page.captions).toEqual([
      { text: 'The opening.', altText: 'A hall', position: 'before_byline', locale: 'en', isFallback: false },
      { text: '读者在大厅。', altText: null, position: 'after_body', locale: 'zh-Hans', isFallback: true },
    ]);
    expect(page.achievements).toEqual([
      {
        label: 'Talks held',
        value: 88000,
        comparator: 'gt',
        hedge: '余',
        unit: { code: 'session', name: 'sessions' },
        themes: [{ name: 'Reading' }],
      },
      {
        label: '读者',
        value: 30,
        comparator: 'eq',
        hedge: null,
        unit: { code: 'session', name: 'sessions' },
        themes: [{ name: 'Reading' }],
      },
    ]);
    expect(page.honorees.map(({ name }: { name: string }) => name)).toEqual(['乌兰老师', 'Grassland Choir', '小读者']);
    expect(page.honorees[1]).toMatchObject({
      awards: [{ name: 'National Model Collective', level: 'national' }],
      region: { code: '150100' },
    });
    expect(page.honorees[0].awards).toEqual([]);
    expect(page.translations).toEqual([
      { locale: 'zh-Hans', slug: 'shu-xiang', title: '书香万里' },
      { locale: 'mn', slug: 'nom', title: 'Ном' },
      { locale: 'en', slug: 'books', title: 'Books across the steppe' },
    ]);
    for (const instant of [page.createdAt, page.updatedAt, page.publishedAt]) {
      expect(Math.abs(Date.now() - new Date(instant).valueOf())).toBeLessThan(3_600_000);
    }
  });

  it('filters figures by theme and value, and tells the article of each', async () => {
    const data = await read(
      `query Figures($theme: ID!) {
      achievements(filters: { themes: { documentId: { eq: $theme } }, value: { gt: 100 } }, sort: ["value:desc"], pagination: { limit: 50 }) {
        label value article { title slug }
      }
    }`,
      { theme: scene.theme },
    );
    expect(data.achievements).toEqual([
      { label: '宣讲场次', value: 88000, article: { title: '书香万里', slug: 'shu-xiang' } },
    ]);
  });

  it('puts figures into words, in every language at once', async () => {
    const data = await read(
      `query Words($id: ID!) {
        chinese: article(documentId: $id) {
          achievements { phrase compact: phrase(style: COMPACT) plain: phrase(style: PLAIN) english: phrase(locale: "en") }
        }
        english: article(documentId: $id, locale: "en") { achievements { isFallback phrase(style: FULL) } }
        mongolian: article(documentId: $id, locale: "mn") { achievements { isFallback phrase } }
      }`,
      { id: scene.article },
    );
    expect(data.chinese.achievements).toEqual([
      { phrase: '8.8万余场次', compact: '8.8万+', plain: '8.8万场次', english: 'more than 88,000 sessions' },
      { phrase: '30场次', compact: '30', plain: '30场次', english: '30 sessions' },
    ]);
    expect(data.english.achievements).toEqual([
      { isFallback: false, phrase: 'more than 88,000 sessions' },
      { isFallback: true, phrase: '30 sessions' },
    ]);
    expect(data.mongolian.achievements[0]).toMatchObject({ isFallback: true });
    expect(data.mongolian.achievements[0].phrase.replace(/\s/g, ' ')).toBe('88 000 гаруй удаа');
  });

  it('reads a deep list', async () => {
    const data = await read(`{
      articles(pagination: { limit: 20 }, sort: "title:asc") {
        title captions { text } honorees { name awards { name } } achievements { label themes { name } }
      }
    }`);
    expect(data.articles).toHaveLength(2);
    expect(data.articles.map(({ honorees }: { honorees: unknown[] }) => honorees.length)).toEqual([3, 0]);
  });

  it('has every root field of every delivered type', async () => {
    const names: readonly (readonly [string, string])[] = [
      ['article', 'articles'],
      ['photoCaption', 'photoCaptions'],
      ['achievement', 'achievements'],
      ['honoree', 'honorees'],
      ['award', 'awards'],
      ['conferral', 'conferrals'],
      ['theme', 'themes'],
      ['region', 'regions'],
      ['unit', 'units'],
      ['publication', 'publications'],
      ['organisation', 'organisations'],
      ['person', 'people'],
      ['licence', 'licences'],
      ['event', 'events'],
    ];
    for (const [one, many] of names) {
      const list = await read(
        `{ ${many}(pagination: { limit: 3 }) { documentId locale } ${many}_connection { nodes { documentId } pageInfo { page pageSize pageCount total } } }`,
      );
      expect(list[`${many}_connection`].nodes).toHaveLength(Math.min(20, list[`${many}_connection`].pageInfo.total));
      const [first] = list[many];
      const single = await read(`query One($id: ID!) { ${one}(documentId: $id) { documentId } }`, {
        id: first?.documentId ?? 'none',
      });
      expect(single[one]).toEqual(first ? { documentId: first.documentId } : null);
    }
  });

  it('tells the configured locales, the source locale first', async () => {
    const data = await read('{ locales { code name nativeName writingMode direction isDefault fallback } }');
    expect(data.locales[0]).toEqual({
      code: 'zh-Hans',
      name: 'Chinese (Simplified)',
      nativeName: '简体中文',
      writingMode: 'horizontal-tb',
      direction: 'ltr',
      isDefault: true,
      fallback: [],
    });
    expect(data.locales.find(({ code }: { code: string }) => code === 'mn-Mong')).toMatchObject({
      writingMode: 'vertical-lr',
      isDefault: false,
      fallback: ['mn', 'zh-Hans'],
    });
  });
});
