import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('What is computed on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  const read = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
    const answer = await ask(ulger.url, { query, variables });
    expect(answer.messages).toEqual([]);
    expect(answer.headers.get('server-timing')).toMatch(/1 statement"$/);
    return { data: answer.data, cost: JSON.parse(answer.text).extensions.cost };
  };

  it('is the interval that a figure allows, under the names that were asked for', async () => {
    const { data } = await read(
      `query Q($id: ID!) { article(documentId: $id, locale: "en") {
        achievements(sort: ["value:desc"]) { __typename interval { low high inclusive } again: interval { from: low __typename ...More } }
      } } fragment More on AchievementInterval { inclusive }`,
      { id: scene.article },
    );
    expect(data.article.achievements).toEqual([
      {
        __typename: 'Achievement',
        interval: { low: '88000', high: null, inclusive: false },
        again: { from: '88000', __typename: 'AchievementInterval', inclusive: false },
      },
      {
        __typename: 'Achievement',
        interval: { low: '30', high: '30', inclusive: true },
        again: { from: '30', __typename: 'AchievementInterval', inclusive: true },
      },
    ]);
  });

  it('is an image for a box on a page, with the words of its caption', async () => {
    const { data } = await read(
      `query Q($id: ID!, $width: Int!) { article(documentId: $id, locale: "en") {
        captions { responsiveImage(width: $width, ratio: 1) { src srcSet sizes width height alt caption credit at: focalPoint { y x } placeholder } }
        honorees { responsiveImage(width: 200) { src alt height } }
      } }`,
      { id: scene.article, width: 300 },
    );
    expect(data.article.captions.map(({ responsiveImage }: { responsiveImage: unknown }) => responsiveImage)).toEqual([
      {
        src: '/uploads/small_hall.jpg',
        srcSet: '/uploads/thumbnail_hall.jpg 234w, /uploads/small_hall.jpg 500w, /uploads/hall.jpg 1200w',
        sizes: '(min-width: 300px) 450px, 150vw',
        width: 300,
        height: 300,
        alt: 'A hall',
        caption: 'The opening.',
        credit: '摄影',
        at: { y: 40, x: 25 },
        placeholder: 'data:image/webp;base64,AAAA',
      },
      null,
    ]);
    expect(data.article.honorees.map(({ responsiveImage }: { responsiveImage: unknown }) => responsiveImage)).toEqual([
      null,
      { src: '/uploads/thumbnail_hall.jpg', alt: 'Grassland Choir', height: 133 },
      null,
    ]);
  });

  it('is no box that cannot be', async () => {
    for (const box of ['width: 0', 'width: 100000', 'width: 9, ratio: 0', 'width: 9, ratio: 11']) {
      const query = `{ photoCaptions { responsiveImage(${box}) { src } } }`;
      expect((await ask(ulger.url, { query })).codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is counted', async () => {
    const plain = await read('{ achievements(pagination: { limit: 10 }) { value } }');
    const more = await read('{ achievements(pagination: { limit: 10 }) { value interval { low } } }');
    expect([plain.cost, more.cost]).toEqual([10, 20]);
    const image = '{ photoCaptions(pagination: { limit: 10 }) { responsiveImage(width: 9) { src } } }';
    expect((await read(image)).cost).toBe(50);
  });
});
