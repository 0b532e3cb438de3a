import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';

describe.each(databases)('What is told of a figure on %s', (client) => {
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

  it('is the interval that it allows, under the names that were asked for', async () => {
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

  it('is counted', async () => {
    const plain = await read('{ achievements(pagination: { limit: 10 }) { value } }');
    const more = await read('{ achievements(pagination: { limit: 10 }) { value interval { low } } }');
    expect([plain.cost, more.cost]).toEqual([10, 20]);
  });
});
