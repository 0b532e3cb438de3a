import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('Locales of /graphql on %s', (client) => {
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

  const titles = 'sort: "publishedOn") { title locale isFallback }';

  it('serves the source locale where none is asked for', async () => {
    const data = await read(`{ articles(${titles} }`);
    expect(data.articles).toEqual([
      { title: '书香万里', locale: 'zh-Hans', isFallback: false },
      { title: '第二篇', locale: 'zh-Hans', isFallback: false },
    ]);
  });

  it('lets the configured chain stand in for what is not translated', async () => {
    const data = await read(`{ articles(locale: "en", ${titles} }`);
    expect(data.articles).toEqual([
      { title: 'Books across the steppe', locale: 'en', isFallback: false },
      { title: '第二篇', locale: 'zh-Hans', isFallback: true },
    ]);
  });

  it.each([
    ['as a literal', `{ articles(locale: "mn-Mong", ${titles} }`, undefined],
    ['as a variable', `query List($locale: Locale!) { articles(locale: $locale, ${titles} }`, { locale: 'mn-Mong' }],
  ])('takes mn-Mong %s, and shows no draft of it', async (_how, query, variables) => {
    const data = await read(query, variables);
    expect(data.articles).toEqual([
      { title: 'Ном', locale: 'mn', isFallback: true },
      { title: '第二篇', locale: 'zh-Hans', isFallback: true },
    ]);
  });

  it.each([
    ['NONE', 'fallback: NONE', []],
    ['DEFAULT', 'fallback: DEFAULT', ['Ном', '第二篇']],
    ['a list', 'fallback: ["en"]', ['Books across the steppe']],
    ['a list in another order', 'fallback: ["zh-Hans", "mn"]', ['书香万里', '第二篇']],
    ['an empty list', 'fallback: []', []],
    ['the locale itself', 'fallback: ["mn-Mong"]', []],
  ])('falls back by %s', async (_name, fallback, expected) => {
    const data = await read(
      `{ articles(locale: "mn-Mong", ${fallback}, ${titles} articles_connection(locale: "mn-Mong", ${fallback}) { pageInfo { total } } }`,
    );
    expect(data.articles.map(({ title }: { title: string }) => title)).toEqual(expected);
    expect(data.articles_connection.pageInfo.total).toBe(expected.length);
  });

  it.each([['DEFAULT'], ['NONE'], [['mn']]])('takes the fallback %j as a variable', async (fallback) => {
    const data = await read(
      `query List($fallback: Fallback) { articles(locale: "mn-Mong", fallback: $fallback) { locale } }`,
      { fallback },
    );
    const locales = data.articles.map(({ locale }: { locale: string }) => locale);
    expect(locales.sort()).toEqual(fallback === 'NONE' ? [] : fallback === 'DEFAULT' ? ['mn', 'zh-Hans'] : ['mn']);
  });

  it('resolves relations in the locale that was asked for, whichever locale their parent is served in', async () => {
    const data = await read(
      `query One($id: ID!) {
      article(documentId: $id, locale: "en", fallback: ["zh-Hans"]) { locale themes { name locale isFallback } }
      none: article(documentId: $id, locale: "mn", fallback: NONE) { locale themes { name } captions { text } licence { name } }
      mongolian: article(documentId: $id, locale: "mn") { locale themes { name locale isFallback } captions { locale } }
    }`,
      { id: scene.article },
    );
    expect(data.article.themes).toEqual([{ name: 'Reading', locale: 'en', isFallback: false }]);
    expect(data.none).toEqual({ locale: 'mn', themes: [], captions: [], licence: null });
    expect(data.mongolian.themes).toEqual([{ name: '阅读', locale: 'zh-Hans', isFallback: true }]);
    expect(data.mongolian.captions).toEqual([{ locale: 'zh-Hans' }, { locale: 'zh-Hans' }]);
    const viaFallback = await read(
      `query One($id: ID!) { article(documentId: $id, locale: "en") { locale themes { name } } }`,
      { id: scene.chineseOnly },
    );
    expect(viaFallback.article).toEqual({ locale: 'zh-Hans', themes: [{ name: 'Reading' }] });
  });

  it('filters by the words that are served', async () => {
    const count = async (locale: string, name: string) => {
      const data = await read(
        `query Count($locale: Locale, $name: String) {
        articles_connection(locale: $locale, filters: { themes: { name: { eq: $name } } }) { pageInfo { total } }
      }`,
        { locale, name },
      );
      return data.articles_connection.pageInfo.total;
    };
    expect([await count('en', 'Reading'), await count('en', '阅读'), await count('mn', '阅读')]).toEqual([2, 0, 2]);
  });

  it('finds a page by the slug of a locale that stands in, and serves the best', async () => {
    const bySlug = async (slug: string, rest: string) =>
      (await read(`query Slug($slug: String!) { articleBySlug(slug: $slug, ${rest}) { slug locale } }`, { slug }))
        .articleBySlug;
    expect(await bySlug('books', 'locale: "en"')).toEqual({ slug: 'books', locale: 'en' });
    expect(await bySlug('shu-xiang', 'locale: "en"')).toEqual({ slug: 'books', locale: 'en' });
    expect(await bySlug('shu-xiang', 'locale: "en", fallback: NONE')).toBeNull();
    expect(await bySlug('di-er', 'locale: "en"')).toEqual({ slug: 'di-er', locale: 'zh-Hans' });
    expect(await bySlug('books', 'locale: "zh-Hans"')).toBeNull();
    expect(await bySlug('ᠨᠣᠮ', 'locale: "mn-Mong"')).toBeNull();
    expect(await bySlug('mi-mi', 'locale: "zh-Hans"')).toBeNull();
  });

  it.each([
    ['an unknown code as a literal', '{ articles(locale: "fr") { title } }', undefined],
    ['an unknown code as a variable', 'query L($l: Locale) { articles(locale: $l) { title } }', { l: 'fr' }],
    [
      'an operator object as a variable',
      'query L($l: Locale) { articles(locale: $l) { title } }',
      { l: { $ne: 'mn' } },
    ],
    ['an operator object as a literal', '{ articles(locale: { ne: "mn" }) { title } }', undefined],
    ['a list', 'query L($l: Locale) { articles(locale: $l) { title } }', { l: ['mn'] }],
    ['every locale', 'query L($l: Locale) { articles(locale: $l) { title } }', { l: '*' }],
    ['an unknown fallback', '{ articles(fallback: ["fr"]) { title } }', undefined],
    [
      'an operator object in the fallback',
      'query F($f: Fallback) { articles(fallback: $f) { title } }',
      { f: [{ $ne: 'mn' }] },
    ],
  ])('refuses %s as a locale', async (_name, query, variables) => {
    const answer = await ask(ulger.url, { query, variables });
    expect(answer.codes).toEqual(['UNKNOWN_LOCALE']);
    expect(answer.data ?? null).toBeNull();
  });

  it('goes back to the fallback when a translation is unpublished, and forgets nothing of the source', async () => {
    const make = newsroom(ulger.strapi);
    const articles = documentsOf(ulger.strapi, 'api::article.article');
    const licence = await make.licence();
    const { documentId } = await make.article({ title: '来去', licence: licence.documentId });
    await articles.update({ documentId, locale: 'en', data: { title: 'Come and go', body: paragraph('Words.') } });
    await articles.publish({ documentId, locale: ['zh-Hans', 'en'] });
    const title = async (locale: string) =>
      (
        await read('query T($id: ID!, $l: Locale) { article(documentId: $id, locale: $l) { title isFallback } }', {
          id: documentId,
          l: locale,
        })
      ).article;
    expect(await title('en')).toEqual({ title: 'Come and go', isFallback: false });
    await articles.unpublish({ documentId, locale: 'en' });
    expect(await title('en')).toEqual({ title: '来去', isFallback: true });
    await articles.unpublish({ documentId, locale: 'zh-Hans' });
    expect(await title('en')).toBeNull();
  });
});
