import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
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

describe.each(databases)('A kept answer on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  it('is what would be answered now, whatever has been done', async () => {
    const make = newsroom(ulger.strapi);
    const of = (type: string) => documentsOf(ulger.strapi, `api::${type}.${type}` as 'api::article.article');
    const { article, choir, theme, award } = scene;
    const added = await make.achievement({ article, label: '场次', numeral: '9', value: 9 });
    const caption = await make.caption({ text: '新的图片。', position: 'before_byline', order: 0 });
    const another = await make.article({ title: '又一篇' });
    const documentId = another.documentId;
    const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a figure is published', () => of('achievement').publish({ documentId: added.documentId, locale: 'zh-Hans' })],
      [
        'it is translated',
        () => of('achievement').update({ documentId: added.documentId, locale: 'en', data: { label: 'Sessions' } }),
      ],
      ['its translation is published', () => of('achievement').publish({ documentId: added.documentId, locale: 'en' })],
      [
        'it is given a theme',
        () => of('achievement').update({ documentId: added.documentId, data: { themes: [theme] } }),
      ],
      [
        'and is published with it',
        () => of('achievement').publish({ documentId: added.documentId, locale: 'zh-Hans' }),
      ],
      ['a theme is renamed', () => of('theme').update({ documentId: theme, locale: 'en', data: { name: 'Books' } })],
      ['an award is renamed', () => of('award').update({ documentId: award, locale: 'en', data: { name: 'Model' } })],
      ['an article is published', () => of('article').publish({ documentId, locale: 'zh-Hans' })],
      [
        'it is given a theme and a holder',
        () => of('article').update({ documentId, data: { themes: [theme], honorees: [choir] } }),
      ],
      ['and is published with them', () => of('article').publish({ documentId, locale: 'zh-Hans' })],
      [
        'it is translated',
        () =>
          of('article').update({
            documentId,
            locale: 'en',
            data: { title: 'One more', slug: 'one-more', body: paragraph('Words.') },
          }),
      ],
      ['and published', () => of('article').publish({ documentId, locale: 'en' })],
      [
        'a caption is put first',
        () => of('article').update({ documentId: article, data: { captions: { connect: [caption.documentId] } } }),
      ],
      ['it is published', () => of('photo-caption').publish({ documentId: caption.documentId, locale: 'zh-Hans' })],
      ['and its article', () => of('article').publish({ documentId: article, locale: ['zh-Hans', 'en'] })],
      [
        'a picture is renamed',
        () =>
          ulger.strapi.db.query('plugin::upload.file').updateMany({ where: {}, data: { url: '/uploads/other.jpg' } }),
      ],
      [
        'a holder is renamed',
        () => of('honoree').update({ documentId: choir, locale: 'en', data: { name: 'The Choir' } }),
      ],
      ['and published', () => of('honoree').publish({ documentId: choir, locale: 'en' })],
      ['the translation goes', () => of('article').unpublish({ documentId: article, locale: 'en' })],
      ['it comes back', () => of('article').publish({ documentId: article, locale: 'en' })],
      ['a holder goes', () => of('honoree').unpublish({ documentId: choir, locale: '*' })],
      ['the figure is deleted', () => of('achievement').delete({ documentId: added.documentId, locale: '*' })],
      ['the theme is deleted', () => of('theme').delete({ documentId: theme, locale: '*' })],
      ['the article is deleted', () => of('article').delete({ documentId, locale: '*' })],
    ];
    let hits = 0;
    for (const [index, [what, change]] of changes.entries()) {
      await change();
      for (const query of queriesOf(scene)) {
        const kept = await ask(ulger.url, { query });
        const fresh = await ask(ulger.url, { query: `# ${index}\n${query}` });
        expect(fresh.headers.get('x-cache')).toBe('MISS');
        expect({ what, query, data: kept.data }).toEqual({ what, query, data: fresh.data });
        if (kept.headers.get('x-cache') === 'HIT') hits += 1;
      }
    }
    expect(hits).toBeGreaterThan(changes.length);
  });
});
