import { beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../../../src/strapi/access/api-token';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('Drafts of /graphql on %s', (client) => {
  const ulger = useStrapi(client);
  const tokens = { site: '', preview: '', readOnly: '' };
  let scene: Scene;

  const strapiToken = async (name: string, type: 'read-only' | 'full-access'): Promise<string> => {
    const { accessKey } = await ulger.strapi
      .service('admin::api-token-content-api')
      .create({ name, description: '', kind: 'content-api', type, lifespan: null });
    return accessKey;
  };

  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
    tokens.site = await createApiToken(ulger.strapi, { name: 'site', preview: false });
    tokens.preview = await createApiToken(ulger.strapi, { name: 'preview', preview: true });
    tokens.readOnly = await strapiToken('read only', 'read-only');
  });

  const everyWay: readonly (readonly [string, string, Readonly<Record<string, unknown>> | undefined])[] = [
    ['a list', '{ articles(status: DRAFT) { title } }', undefined],
    ['a list by a variable', 'query D($s: PublicationStatus) { articles(status: $s) { title } }', { s: 'DRAFT' }],
    ['a connection', '{ articles_connection(status: DRAFT) { pageInfo { total } } }', undefined],
    ['one document', 'query D($id: ID!) { article(documentId: $id, status: DRAFT) { title } }', { id: 'draft' }],
    ['a slug', '{ articleBySlug(slug: "mi-mi", status: DRAFT) { title } }', undefined],
    ['an alias', '{ published: articles { title } hidden: articles(status: DRAFT) { title } }', undefined],
    ['a fragment', 'query D { ...All } fragment All on Query { articles(status: DRAFT) { title } }', undefined],
    ['a type without drafts', '{ themes(status: DRAFT) { articles { title } } }', undefined],
    ['a fallback', '{ articles(locale: "mn-Mong", status: DRAFT) { title } }', undefined],
  ];

  describe.each(['POST', 'GET'] as const)('by %s', (method) => {
    it.each(everyWay)('are closed to the public: %s', async (_way, query, variables) => {
      const answer = await ask(ulger.url, { query, variables, method });
      expect(answer.codes).toContain('FORBIDDEN');
      expect(answer.text).not.toContain('未发表');
    });

    it('are closed to the token of a site and to a token of Strapi that only reads', async () => {
      for (const token of [tokens.site, tokens.readOnly]) {
        const answer = await ask(ulger.url, { query: '{ articles(status: DRAFT) { title } }', token, method });
        expect(answer.codes).toEqual(['FORBIDDEN']);
      }
    });

    it('are open to a token that may preview', async () => {
      const answer = await ask(ulger.url, {
        query: '{ articles(status: DRAFT) { title publishedAt } honorees(status: DRAFT) { name } }',
        token: tokens.preview,
        method,
      });
      expect(answer.messages).toEqual([]);
      const titles = answer.data.articles.map(({ title }: { title: string }) => title);
      expect(titles.sort()).toEqual(['书香万里', '未发表的秘密', '第二篇'].sort());
      expect(answer.data.articles[0].publishedAt).toBeNull();
      expect(answer.data.honorees.map(({ name }: { name: string }) => name)).toContain('未公布');
    });
  });

  it('are never reached from published content, by any relation', async () => {
    const query = `query Round($id: ID!) {
      article(documentId: $id) {
        captions { text article { title } } achievements { label } honorees { name conferrals { year honoree { name } } }
        themes { articles { title } achievements { label } }
      }
      awards(filters: { name: { eq: "全国先进集体" } }) { conferrals(sort: "year") { year honoree { name } } }
    }`;
    const answer = await ask(ulger.url, { query, variables: { id: scene.article } });
    expect(answer.messages).toEqual([]);
    for (const words of ['未发表', '未公布', '未核实']) expect(answer.text).not.toContain(words);
    expect(answer.data.awards[0].conferrals).toEqual([
      { year: 2021, honoree: { name: '草原合唱团' } },
      { year: 2023, honoree: { name: '草原合唱团' } },
    ]);
  });

  it('are shown with what they link, drafts too', async () => {
    const answer = await ask(ulger.url, {
      query: 'query D($id: ID!) { article(documentId: $id, status: DRAFT) { captions { text } honorees { name } } }',
      variables: { id: scene.article },
      token: tokens.preview,
    });
    expect(answer.data.article.captions.map(({ text }: { text: string }) => text)).toEqual([
      '未发表图说。',
      '开馆。',
      '读者在大厅。',
    ]);
    expect(answer.data.article.honorees).toHaveLength(4);
  });

  it('that lack a required word or fact neither break the list nor show null', async () => {
    const make = newsroom(ulger.strapi);
    await documentsOf(ulger.strapi, 'api::photo-caption.photo-caption').create({
      data: { position: 'in_body', order: 1 },
    });
    await make.achievement({ label: '没有种类', kind: null });
    const answer = await ask(ulger.url, {
      query:
        '{ photoCaptions(status: DRAFT) { text } achievements(status: DRAFT, pagination: { limit: 100 }) { label kind } }',
      token: tokens.preview,
    });
    expect(answer.messages).toEqual([]);
    expect(answer.data.photoCaptions).toContainEqual({ text: '' });
    expect(answer.text).not.toContain('没有种类');
  });

  it('become null or absent in published content when their document is unpublished, and empty no list', async () => {
    const make = newsroom(ulger.strapi);
    const licence = (await make.licence()).documentId;
    const [kept, gone] = [await make.honoree(), await make.honoree()];
    const honorees = documentsOf(ulger.strapi, 'api::honoree.honoree');
    for (const { documentId } of [kept, gone]) await honorees.publish({ documentId, locale: ['zh-Hans'] });
    const article = await make.article({ title: '名单', licence, honorees: [gone.documentId, kept.documentId] });
    const caption = await make.caption({ article: article.documentId, honorees: [gone.documentId] });
    const conferral = await make.conferral({
      honoree: gone.documentId,
      award: scene.award,
      article: article.documentId,
      year: 1999,
    });
    await documentsOf(ulger.strapi, 'api::article.article').publish({
      documentId: article.documentId,
      locale: ['zh-Hans'],
    });
    await documentsOf(ulger.strapi, 'api::photo-caption.photo-caption').publish({
      documentId: caption.documentId,
      locale: ['zh-Hans'],
    });
    await documentsOf(ulger.strapi, 'api::conferral.conferral').publish({
      documentId: conferral.documentId,
      locale: ['zh-Hans'],
    });
    await honorees.unpublish({ documentId: gone.documentId, locale: 'zh-Hans' });
    const answer = await ask(ulger.url, {
      query: `query U($id: ID!, $caption: ID!) {
        article(documentId: $id) { honorees { name } honorees_connection { nodes { name } pageInfo { total } } captions { honorees { name } } }
        photoCaption(documentId: $caption) { honorees { name } }
        conferrals(filters: { year: { eq: 1999 } }) { honoree { name } article { title } }
        conferrals_connection { nodes { honoree { name } } }
      }`,
      variables: { id: article.documentId, caption: caption.documentId },
    });
    expect(answer.messages).toEqual([]);
    expect(answer.data.article).toEqual({
      honorees: [{ name: kept.name }],
      honorees_connection: { nodes: [{ name: kept.name }], pageInfo: { total: 1 } },
      captions: [{ honorees: [] }],
    });
    expect(answer.data.photoCaption).toEqual({ honorees: [] });
    expect(answer.data.conferrals).toEqual([{ honoree: null, article: { title: '名单' } }]);
    expect(answer.data.conferrals_connection.nodes.length).toBeGreaterThan(1);
  });
});
