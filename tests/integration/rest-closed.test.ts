import { beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../../src/strapi/access/api-token';
import { documentsOf } from '../../src/testing/builders/documents';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

describe.each(databases)('REST on %s', (client) => {
  const ulger = useStrapi(client);
  const tokens = { site: '', preview: '' };
  const theme = { documentId: '' };

  const ask = async (path: string, token?: string) => {
    const answer = await fetch(`${ulger.url}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
    return { status: answer.status, text: await answer.text() };
  };

  beforeAll(async () => {
    const { strapi } = ulger;
    tokens.site = await createApiToken(strapi, { name: 'site', preview: false });
    tokens.preview = await createApiToken(strapi, { name: 'preview', preview: true });
    const created = await strapi
      .documents('api::theme.theme')
      .create({ data: { code: 'culture', name: '文化' }, locale: 'zh-Hans' });
    theme.documentId = created.documentId;
    await strapi
      .documents('api::honoree.honoree')
      .create({ data: { name: '无名', kind: 'person' }, locale: 'zh-Hans' });
    await documentsOf(strapi, 'api::article.article').create({
      data: { title: '未发表的秘密', themes: [created.documentId] },
      locale: 'zh-Hans',
    });
  });

  it.each(['/api/articles', '/api/themes', '/api/upload/files', '/api/i18n/locales', '/api/preview'])(
    'is closed to the public at %s, even if the public role may find',
    async (path) => {
      const { status, text } = await ask(path);
      expect(status).toBe(401);
      expect(text).toContain('REST_NEEDS_TOKEN');
    },
  );

  it.each(['/api/auth/local', '/api/auth/local/register', '/api/users', '/api/users-permissions/roles'])(
    'has no account of end users at %s',
    async (path) => {
      const answer = await fetch(`${ulger.url}${path}`, { method: 'POST', body: '{}' });
      expect([401, 404, 405]).toContain(answer.status);
      expect((await ask(path, tokens.site)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('does not take a wrong token', async () => {
    expect((await ask('/api/themes', 'f'.repeat(256))).status).toBe(401);
  });

  it('shows published content to a front-end’s token', async () => {
    const { status, text } = await ask('/api/themes?locale=zh-Hans', tokens.site);
    expect(status).toBe(200);
    expect(text).toContain('文化');
  });

  it.each(['post', 'put', 'delete'])('has no %s', async (method) => {
    const path = `/api/themes${method === 'post' ? '' : `/${theme.documentId}`}`;
    const answer = await fetch(`${ulger.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens.preview}`, 'content-type': 'application/json' },
      body: method === 'delete' ? undefined : '{"data":{"code":"x","name":"x"}}',
    });
    expect([404, 405]).toContain(answer.status);
  });

  it.each(['?_q=a', '?filters[$or][0][_q]=a', '?populate[articles][_q]=a'])(
    'refuses to search with %s',
    async (query) => {
      const { status, text } = await ask(`/api/themes${query}`, tokens.preview);
      expect(status).toBe(400);
      expect(text).toContain('REST_SEARCH_CLOSED');
    },
  );

  const draftQueries = [
    '/api/articles?status=draft',
    '/api/articles?status=DRAFT',
    '/api/articles?status[]=draft',
    '/api/articles?status=',
    '/api/articles?status=modified',
    '/api/articles?publicationState=preview',
    '/api/themes?filters[articles][title][$contains]=秘密',
    '/api/themes?filters[$and][0][$not][articles][title][$contains]=秘密',
    '/api/themes?sort=articles.title',
    '/api/themes?sort[articles][title]=asc',
    '/api/themes?sort[0]=name,articles.title:desc',
    '/api/themes?populate[articles][count]=true',
    '/api/themes?populate[children][filters][articles][title][$contains]=秘密',
    '/api/articles?filters[themes][articles][title][$contains]=秘密',
    '/api/articles?filters[localizations][title][$contains]=秘密',
  ];

  it.each(draftQueries)('tells nothing of drafts without the preview permission: %s', async (path) => {
    const { status, text } = await ask(encodeURI(path), tokens.site);
    expect(status).toBe(403);
    expect(text).toMatch(/DRAFTS_CLOSED|REST_PATH_CLOSED/);
    expect(text).not.toContain('未发表');
  });

  it.each([
    '/api/themes?populate=articles',
    '/api/themes?populate=*',
    '/api/themes?populate[articles]=true',
    '/api/themes?populate[articles][populate]=*',
    '/api/themes?populate[articles][filters][title][$contains]=秘密',
    '/api/themes?status=published&populate[articles][fields]=title',
    '/api/articles?hasPublishedVersion=false',
    '/api/articles?populate=localizations',
  ])('does not deliver a draft with a published entry: %s', async (path) => {
    const { text } = await ask(`${encodeURI(path)}&locale=zh-Hans`, tokens.site);
    expect(text).not.toContain('未发表');
  });

  it('shows drafts to a preview token', async () => {
    const { status, text } = await ask('/api/articles?status=draft&locale=zh-Hans', tokens.preview);
    expect(status).toBe(200);
    expect(text).toContain('未发表的秘密');
    expect((await ask('/api/preview', tokens.preview)).status).toBe(200);
    expect((await ask('/api/preview', tokens.site)).status).toBe(403);
  });
});
