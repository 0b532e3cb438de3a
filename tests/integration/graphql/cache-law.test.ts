import { beforeAll, describe, expect, it, vi } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { changesOf } from './changes';
import { makeScene, type Scene } from './scene';

const figures = 'achievements { label value interval { low } phrase themes(sort: ["name"]) { name } unit { name } }';
const holders = 'honorees { name region { name } portrait { url } awards { name level } }';

const queriesOf = ({ article, choir, theme }: Scene): readonly string[] => [
  '{ articles(locale: "en") { title isFallback } }',
  '{ articles(locale: "mn", fallback: NONE) { title } }',
  '{ articles_connection(locale: "zh-Hans", filters: { themes: { code: { eq: "reading" } } }) { pageInfo { total } nodes { slug } } }',
  `{ article(documentId: "${article}", locale: "en") { title ${figures} ${holders} translations { locale slug } captions(pagination: { limit: 1 }) { text image { url } } } }`,
  `{ article(documentId: "${article}", locale: "zh-Hans") { achievements(filters: { value: { gt: 5 } }, sort: ["value:desc"]) { value } } }`,
  '{ articleBySlug(slug: "books", locale: "en") { title body } }',
  `{ honoree(documentId: "${choir}", locale: "en") { name articles { title achievements { value } } } }`,
  `{ theme(documentId: "${theme}", locale: "en") { name achievements(sort: ["value"]) { value article { title } } } }`,
  '{ achievements(locale: "en", filters: { article: { title: { contains: "s" } } }) { label } }',
  `{ article(documentId: "${article}", locale: "en") { jsonLd } honoree(documentId: "${choir}", locale: "en") { jsonLd } }`,
  `{ article(documentId: "${article}", locale: "mn") { translations(missing: true) { locale slug state progress } } }`,
  '{ search(query: "s", locale: "en") { nodes { title excerpt article { slug themes { name } } honoree { name } } pageInfo { total } } }',
  '{ search(query: "图片") { nodes { title } } }',
  '{ photoCaptions(locale: "en") { responsiveImage(width: 300) { src alt } } }',
  '{ achievements(locale: "en") { jsonLd } photoCaptions(locale: "en") { jsonLd } }',
  '{ awards(locale: "en") { name } locales { code } }',
];

/** Milliseconds after which every instance has been told of a change: on SQLite whoever asks is told. */
const toldWithin = { sqlite: 0, postgres: 1_000 };

describe.each(databases)('A kept answer on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  it('is what would be answered now, whatever has been done', async () => {
    const changes = await changesOf(ulger.strapi, scene);
    let hits = 0;
    for (const [index, [what, change]] of changes.entries()) {
      await change();
      for (const query of queriesOf(scene)) {
        const fresh = await ask(ulger.url, { query: `# ${index}\n${query}` });
        expect(fresh.headers.get('x-cache')).toBe('MISS');
        const look = async (): Promise<void> => {
          const kept = await ask(ulger.url, { query });
          expect({ what, query, data: kept.data }).toEqual({ what, query, data: fresh.data });
          if (kept.headers.get('x-cache') === 'HIT') hits += 1;
        };
        const timeout = toldWithin[client];
        await (timeout === 0 ? look() : vi.waitFor(look, { timeout }));
      }
    }
    expect(hits).toBeGreaterThan(changes.length);
  });
});
