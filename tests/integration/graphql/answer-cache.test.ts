import { beforeAll, describe, expect, it, vi } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { whileForbidden } from '../../../src/testing/public-role';
import { useStrapi } from '../../../src/testing/use-strapi';
import { type Answer, ask } from './ask';
import { makeScene, type Scene } from './scene';

const article = 'api::article.article';
const achievement = 'api::achievement.achievement';

describe.each(databases)('Kept answers on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
    // Nothing is kept before the database is listened to.
    while ((await ask(ulger.url, { query: '{ __typename }' })).headers.get('x-cache') !== 'HIT');
  });

  const get = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(ulger.url, { query, method: 'GET', headers });
  const outcome = async (query: string): Promise<string | null> => (await get(query)).headers.get('x-cache');
  const page = (): string => `{ article(documentId: "${scene.article}", locale: "en") { title } }`;

  it('are told again, with the same tag, until the client has them', async () => {
    const first = await get(page());
    const second = await get(page());
    expect([first.headers.get('x-cache'), second.headers.get('x-cache')]).toEqual(['MISS', 'HIT']);
    expect(second.text).toBe(first.text);
    const etag = second.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(second.headers.get('cache-control')).toContain('s-maxage=1');
    expect(second.headers.get('surrogate-key')?.split(' ')).toContain(`article:${scene.article}`);
    const third = await get(page(), { 'if-none-match': `W/"x", ${etag}` });
    expect([third.status, third.text, third.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get(page(), { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('are the same by POST and by GET, whatever form of JSON is accepted', async () => {
    const query = '{ themes(locale: "en") { name } }';
    const media = ['application/graphql-response+json', 'application/json'];
    for (const accept of media) await ask(ulger.url, { query: '{ __typename }', headers: { accept } });
    await get(query);
    for (const accept of media) {
      const answer = await ask(ulger.url, { query, headers: { accept } });
      expect(answer.headers.get('x-cache')).toBe('HIT');
      expect(answer.headers.get('content-type')).toContain(accept);
    }
  });

  it('never hold a draft, an error or what a token may see', async () => {
    const drafts = `{ article(documentId: "${scene.article}", status: DRAFT) { title } }`;
    for (const query of [drafts, '{ articles(pagination: { limit: 1000 }) { title } }', '{ nothing }']) {
      expect([await outcome(query), await outcome(query)]).toEqual([null, null]);
    }
    const withToken = await ask(ulger.url, { query: page(), token: 'unknown' });
    expect([withToken.status, withToken.headers.get('x-cache')]).toEqual([401, null]);
  });

  it('tell nothing of how they are kept', async () => {
    const { text } = await get('{ articles { title body cover { url } captions { text image { url } } } }');
    expect(text).not.toMatch(/\.tag|article:|file:/);
  });

  it('are dropped by what they are made of, and by nothing else', async () => {
    const documents = documentsOf(ulger.strapi, article);
    const other = await newsroom(ulger.strapi).article({ title: '别的文章' });
    const list = '{ articles(locale: "zh-Hans") { title } }';
    const unborn = '{ articleBySlug(slug: "about-to-be", locale: "zh-Hans") { title } }';
    const asked = [page(), list, unborn];
    const outcomes = async () => Promise.all(asked.map(outcome));
    await outcomes();
    expect(await outcomes()).toEqual(['HIT', 'HIT', 'HIT']);

    await documents.update({ documentId: other.documentId, data: { title: '别的草稿' } });
    expect(await outcomes()).toEqual(['HIT', 'HIT', 'HIT']);

    await documents.publish({ documentId: other.documentId, locale: 'zh-Hans' });
    expect(await outcomes()).toEqual(['HIT', 'MISS', 'HIT']);

    await documents.update({ documentId: other.documentId, data: { slug: 'about-to-be' } });
    await documents.publish({ documentId: other.documentId, locale: 'zh-Hans' });
    expect(await outcomes()).toEqual(['HIT', 'MISS', 'MISS']);
    expect((await get(unborn)).data.articleBySlug.title).toBe('别的草稿');

    await documents.unpublish({ documentId: other.documentId, locale: 'zh-Hans' });
    expect(await outcomes()).toEqual(['HIT', 'MISS', 'MISS']);
  });

  it('stay when a draft is linked to what they are made of', async () => {
    const documents = documentsOf(ulger.strapi, article);
    const theme = await newsroom(ulger.strapi).theme();
    const other = await newsroom(ulger.strapi).article({ title: '带主题的文章' });
    const lists = ['{ themes { name articles { title } } }', '{ photoCaptions { text } }', '{ honorees { name } }'];
    const outcomes = async () => Promise.all(lists.map(outcome));
    await outcomes();
    expect(await outcomes()).toEqual(['HIT', 'HIT', 'HIT']);
    await documents.update({ documentId: other.documentId, data: { themes: [theme.documentId] } });
    await documents.update({ documentId: scene.article, locale: 'zh-Hans', data: { kicker: '草稿' } });
    expect(await outcomes()).toEqual(['HIT', 'HIT', 'HIT']);
    await documents.publish({ documentId: other.documentId, locale: 'zh-Hans' });
    expect((await get(lists[0] ?? '')).text).toContain('带主题的文章');
    await documents.update({ documentId: other.documentId, data: { themes: [] } });
    expect((await get(lists[0] ?? '')).text).toContain('带主题的文章');
    await documents.publish({ documentId: other.documentId, locale: 'zh-Hans' });
    expect((await get(lists[0] ?? '')).text).not.toContain('带主题的文章');
  });

  it('follow a figure on every page that it is on', async () => {
    const make = newsroom(ulger.strapi);
    const figure = await make.achievement({ article: scene.article, label: '新馆', numeral: '7', value: 7 });
    const documents = documentsOf(ulger.strapi, achievement);
    const query = `{ article(documentId: "${scene.article}", locale: "zh-Hans") { achievements { label value } } }`;
    const values = async (): Promise<readonly number[]> =>
      (await get(query)).data.article.achievements.map(({ value }: { value: number }) => value);
    await values();
    expect(await values()).not.toContain(7);
    await documents.publish({ documentId: figure.documentId, locale: 'zh-Hans' });
    expect(await values()).toContain(7);
    await documents.update({ documentId: figure.documentId, data: { numeral: '8', value: 8 } });
    expect(await values()).toContain(7);
    const correction = { correctionNote: '数字有误，已更正。', correctedOn: new Date().toISOString().slice(0, 10) };
    await documentsOf(ulger.strapi, article).update({ documentId: scene.article, data: correction });
    await documents.publish({ documentId: figure.documentId, locale: 'zh-Hans' });
    expect(await values()).toContain(8);
    await documents.delete({ documentId: figure.documentId, locale: '*' });
    expect(await values()).not.toContain(8);
  });

  it('are never older than what was acknowledged here', async () => {
    const documents = documentsOf(ulger.strapi, article);
    const query = `{ article(documentId: "${scene.article}", locale: "zh-Hans") { kicker } }`;
    for (let edition = 1; edition <= 40; edition += 1) {
      const kicker = `第${edition}版`;
      await documents.update({ documentId: scene.article, locale: 'zh-Hans', data: { kicker } });
      await documents.publish({ documentId: scene.article, locale: 'zh-Hans' });
      expect((await get(query)).data.article).toEqual({ kicker });
    }
  });

  it('follow what is written past Strapi', async () => {
    const documents = documentsOf(ulger.strapi, article);
    const query = `{ article(documentId: "${scene.article}", locale: "zh-Hans") { bylines { displayName } } licences { name } }`;
    const follow = (told: object) => vi.waitFor(async () => expect((await get(query)).data).toMatchObject(told), 1_000);
    await documents.update({
      documentId: scene.article,
      locale: 'zh-Hans',
      data: { bylines: [{ displayName: '其其格' }] },
    });
    await documents.publish({ documentId: scene.article, locale: 'zh-Hans' });
    await follow({ article: { bylines: [{ displayName: '其其格' }] } });
    expect(await outcome(query)).toBe('HIT');
    const { connection } = ulger.strapi.db;
    await connection('components_article_bylines').update({ display_name: '娜仁' });
    await follow({ article: { bylines: [{ displayName: '娜仁' }] } });
    expect(await outcome(query)).toBe('HIT');
    if (client === 'postgres') {
      await connection.raw('TRUNCATE components_article_bylines CASCADE');
      await follow({ article: { bylines: [] } });
    }
  });

  it('are dropped when the public may read less', async () => {
    const query = '{ awards(locale: "en") { name } }';
    await get(query);
    expect(await outcome(query)).toBe('HIT');
    await whileForbidden(ulger, 'award', async () => {
      expect((await get(query)).codes).toEqual(['FORBIDDEN']);
    });
    expect((await get(query)).codes).toEqual([]);
  });
});
