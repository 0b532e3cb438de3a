import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../../src/testing/builders/newsroom';
import type { Scene } from './scene';

/** A change of content, and what it is called. */
type Change = readonly [string, () => Promise<unknown>];

/** Everything that editors do to a scene, one after the other: what is derived from content has to follow each. */
export const changesOf = async (strapi: Core.Strapi, scene: Scene): Promise<readonly Change[]> => {
  const make = newsroom(strapi);
  const of = (type: string) => documentsOf(strapi, `api::${type}.${type}` as 'api::article.article');
  const { article, choir, theme, award } = scene;
  const added = await make.achievement({ article, label: '场次', numeral: '9', value: 9 });
  const caption = await make.caption({ text: '新的图片。', position: 'before_byline', order: 0 });
  const another = await make.article({ title: '又一篇' });
  const documentId = another.documentId;
  return [
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
    ['and is published with it', () => of('achievement').publish({ documentId: added.documentId, locale: 'zh-Hans' })],
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
      () => strapi.db.query('plugin::upload.file').updateMany({ where: {}, data: { url: '/uploads/other.jpg' } }),
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
};
