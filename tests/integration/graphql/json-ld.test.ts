import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

const env = { PUBLIC_URL: 'https://cms.example.org', ARTICLE_URL: 'https://www.example.org/{locale}/{slug}' };

describe.each(databases)('JSON-LD on %s', (client) => {
  const ulger = useStrapi(client, { env });
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  const read = async (query: string) => {
    const answer = await ask(ulger.url, { query });
    expect(answer.messages).toEqual([]);
    expect(answer.headers.get('server-timing')).toMatch(/1 statement"$/);
    return answer.data;
  };

  it('tells an article, its images and whom it mentions, in the language of each', async () => {
    const { article } = await read(`{ article(documentId: "${scene.article}", locale: "en") { jsonLd } }`);
    expect(article.jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://www.example.org/en/books',
      inLanguage: 'en',
      headline: 'Books across the steppe',
      datePublished: '2023-08-30',
      author: [{ '@type': 'Person', name: 'Qiqige' }],
      articleSection: ['Reading'],
      license: 'https://example.org/licence',
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: 'https://cms.example.org/uploads/hall.jpg',
          caption: 'The opening.',
          creditText: '摄影',
          inLanguage: 'en',
          width: { '@type': 'QuantitativeValue', value: 1200, unitCode: 'E37' },
        },
      ],
    });
    const names = article.jsonLd.mentions.map(({ name }: { name: object }) => name);
    expect(names).toEqual([
      { '@value': '乌兰老师', '@language': 'zh-Hans' },
      { '@value': 'Grassland Choir', '@language': 'en' },
    ]);
  });

  it('tells photographs, figures and honorees, and nothing of a child', async () => {
    const data = await read(`{
      article(documentId: "${scene.article}", locale: "en") {
        captions { jsonLd }
        achievements(sort: ["value:desc"]) { jsonLd }
      }
      choir: honoree(documentId: "${scene.choir}", locale: "en") { jsonLd }
      minor: honoree(documentId: "${scene.minor}") { jsonLd }
    }`);
    const [photo, none] = data.article.captions;
    expect(photo.jsonLd).toMatchObject({ '@type': 'ImageObject', description: 'A hall' });
    expect(none.jsonLd).toBeNull();
    expect(data.article.achievements[0].jsonLd).toMatchObject({
      '@type': 'Observation',
      name: { '@value': 'Talks held', '@language': 'en' },
      description: { '@value': 'more than 88,000 sessions', '@language': 'en' },
      minValue: 88000,
      unitText: { '@value': 'sessions', '@language': 'en' },
      subjectOf: { '@type': 'NewsArticle', inLanguage: 'en', url: 'https://www.example.org/en/books' },
    });
    expect(data.choir.jsonLd).toMatchObject({
      '@type': 'Organization',
      award: [{ '@value': 'National Model Collective', '@language': 'en' }],
      image: 'https://cms.example.org/uploads/hall.jpg',
    });
    expect(data.minor.jsonLd).toBeNull();
  });

  it('is refused to a list that would cost too much', async () => {
    const query = '{ articles(pagination: { limit: 100 }) { jsonLd honorees { jsonLd captions { jsonLd } } } }';
    expect((await ask(ulger.url, { query })).codes).toEqual(['COST_LIMIT']);
  });
});
