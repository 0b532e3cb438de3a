import { beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../../../src/strapi/access/api-token';
import { documentsOf } from '../../../src/testing/builders/documents';
import { paragraph } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('The translations of an article on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  let token: string;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
    token = await createApiToken(ulger.strapi, { name: 'preview', preview: true });
  });

  const read = async (query: string, bearer?: string) => {
    const answer = await ask(ulger.url, { query, token: bearer });
    expect(answer.messages).toEqual([]);
    return answer.data;
  };
  const all = 'translations(missing: true) { locale slug state progress }';

  it('are those that are there, or all locales', async () => {
    const { article, chineseOnly } = scene;
    const data = await read(
      `{ article(documentId: "${article}", locale: "en") { there: translations { __typename locale title } ${all} } other: article(documentId: "${chineseOnly}") { ${all} } }`,
    );
    expect(data.article.there).toEqual([
      { __typename: 'ArticleTranslation', locale: 'zh-Hans', title: '书香万里' },
      { __typename: 'ArticleTranslation', locale: 'mn', title: 'Ном' },
      { __typename: 'ArticleTranslation', locale: 'en', title: 'Books across the steppe' },
    ]);
    expect(data.article.translations).toEqual([
      { locale: 'zh-Hans', slug: 'shu-xiang', state: 'PUBLISHED', progress: 1 },
      { locale: 'mn-Mong', slug: null, state: 'MISSING', progress: 0 },
      { locale: 'mn', slug: 'nom', state: 'PUBLISHED', progress: 1 },
      { locale: 'en', slug: 'books', state: 'PUBLISHED', progress: 1 },
    ]);
    expect(data.other.translations.map(({ state }: { state: string }) => state)).toEqual([
      'PUBLISHED',
      'MISSING',
      'MISSING',
      'MISSING',
    ]);
  });

  it('tell drafts to those only who may see them, and how far each has come', async () => {
    const documents = documentsOf(ulger.strapi, 'api::article.article');
    const { article: documentId } = scene;
    await documents.update({ documentId, locale: 'zh-Hans', data: { summary: '摘要。', kicker: '引题' } });
    await documents.update({ documentId, locale: 'en', data: { summary: 'A summary.', body: paragraph('More.') } });
    await documents.update({ documentId, locale: 'mn-Mong', data: { body: paragraph('') } });
    const states = [
      { locale: 'zh-Hans', slug: 'shu-xiang', state: 'MODIFIED', progress: 1 },
      { locale: 'mn-Mong', slug: 'ᠨᠣᠮ', state: 'DRAFT', progress: 0.25 },
      { locale: 'mn', slug: 'nom', state: 'PUBLISHED', progress: 0.5 },
      { locale: 'en', slug: 'books', state: 'MODIFIED', progress: 0.75 },
    ];
    const draft = `{ article(documentId: "${documentId}", status: DRAFT) { ${all} } }`;
    expect((await read(draft, token)).article.translations).toEqual(states);
    const published = await read(`{ article(documentId: "${documentId}") { ${all} } }`, token);
    expect(published.article.translations.map(({ state }: { state: string }) => state)).toEqual([
      'PUBLISHED',
      'MISSING',
      'PUBLISHED',
      'PUBLISHED',
    ]);
  });
});
