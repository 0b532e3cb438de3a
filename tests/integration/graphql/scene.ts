import type { Core, UID } from '@strapi/strapi';
import { documentsOf, type TestDocument } from '../../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../../src/testing/builders/newsroom';

type Fields = Readonly<Record<string, unknown>>;

/** The documents that the queries of these tests find, by the part that they play. */
export type Scene = Readonly<
  Record<'article' | 'chineseOnly' | 'draft' | 'theme' | 'award' | 'choir' | 'teacher' | 'minor', string>
>;

const image = async (strapi: Core.Strapi): Promise<number> => {
  const format = { ext: '.jpg', hash: 'hall', mime: 'image/jpeg', path: null };
  const formats = {
    small: { ...format, url: '/uploads/small_hall.jpg', width: 500, height: 333, size: 31.2 },
    thumbnail: { ...format, url: '/uploads/thumbnail_hall.jpg', width: 234, height: 156, size: 8.1 },
  };
  const data = {
    name: 'hall.jpg',
    hash: 'hall',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 120.5,
    width: 1200,
    height: 800,
    focalPoint: { x: 25, y: 40 },
    provider_metadata: { placeholder: 'data:image/webp;base64,AAAA' },
  };
  const file = await strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...data, url: '/uploads/hall.jpg', provider: 'local', folderPath: '/', formats } });
  return file.id;
};

/** The unit 场次, with which a newsroom starts. */
const sessionUnit = async (strapi: Core.Strapi): Promise<TestDocument> => {
  const units = await documentsOf(strapi, 'api::unit.unit').findMany({ locale: 'zh-Hans' });
  const unit = units.find(({ code }) => code === 'session');
  if (!unit) throw new Error('No units are seeded');
  return unit;
};

/**
 * A small newsroom: one article in Chinese and English, in Mongolian a part of it, in the Mongolian script a draft only; another
 * one in Chinese only; a third that is a draft; and around them what is published, translated, or neither.
 */
export const makeScene = async (strapi: Core.Strapi): Promise<Scene> => {
  const make = newsroom(strapi);
  const translate = (uid: UID.ContentType, { documentId }: TestDocument, locale: string, data: Fields) =>
    documentsOf(strapi, uid).update({ documentId, locale, data });
  const publish = (uid: UID.ContentType, { documentId }: TestDocument, ...locale: string[]) =>
    documentsOf(strapi, uid).publish({ documentId, locale });
  const picture = await image(strapi);

  const theme = await make.theme({ code: 'reading', name: '阅读' });
  await translate('api::theme.theme', theme, 'en', { name: 'Reading' });
  const licence = await make.licence({ code: 'scene', name: '版权所有' });
  const award = await make.award({ name: '全国先进集体', level: 'national' });
  await translate('api::award.award', award, 'en', { name: 'National Model Collective' });
  const unit = await sessionUnit(strapi);

  const honorees = 'api::honoree.honoree';
  const choir = await make.honoree({
    name: '草原合唱团',
    kind: 'collective',
    regionCode: '150100',
    privacy: 'public_figure',
    portrait: picture,
  });
  await translate(honorees, choir, 'en', { name: 'Grassland Choir' });
  await publish(honorees, choir, 'zh-Hans', 'en');
  const teacher = await make.honoree({ name: '乌兰老师', kind: 'person', privacy: 'public_figure' });
  await publish(honorees, teacher, 'zh-Hans');
  const minor = await make.honoree({ name: '小读者', kind: 'person', privacy: 'minor' });
  await publish(honorees, minor, 'zh-Hans');
  // Past the rule that refuses to publish it: the delivery hides a child's portrait even so.
  const where = { documentId: minor.documentId, publishedAt: { $notNull: true } };
  await strapi.db.query(honorees).update({ where, data: { portrait: picture } });
  const unpublished = await make.honoree({ name: '未公布', kind: 'person' });

  const conferrals = 'api::conferral.conferral';
  for (const year of [2021, 2023]) {
    const conferral = await make.conferral({ honoree: choir.documentId, award: award.documentId, year });
    await publish(conferrals, conferral, 'zh-Hans');
  }
  await make.conferral({ honoree: teacher.documentId, award: award.documentId, year: 2022 });

  const captions = 'api::photo-caption.photo-caption';
  const after = await make.caption({ text: '读者在大厅。', position: 'after_body', order: 1 });
  const before = await make.caption({
    text: '开馆。',
    position: 'before_byline',
    order: 2,
    image: picture,
    imageStatus: 'attached',
    altText: '大厅',
    credit: '摄影',
  });
  await translate(captions, before, 'en', { text: 'The opening.', altText: 'A hall' });
  const hidden = await make.caption({ text: '未发表图说。', position: 'before_byline', order: 1 });
  await publish(captions, after, 'zh-Hans');
  await publish(captions, before, 'zh-Hans', 'en');

  const achievements = 'api::achievement.achievement';
  const figure = {
    kind: 'count',
    numeral: '8.8',
    magnitude: 4,
    value: 88000,
    comparator: 'gt',
    hedge: '余',
    unit: unit.documentId,
    themes: [theme.documentId],
  };
  const sessions = await make.achievement({ ...figure, label: '宣讲场次' });
  await translate(achievements, sessions, 'en', { label: 'Talks held' });
  const readers = await make.achievement({
    kind: 'count',
    label: '读者',
    numeral: '30',
    magnitude: 0,
    value: 30,
    comparator: 'eq',
    themes: [theme.documentId],
  });
  const secret = await make.achievement({
    kind: 'count',
    label: '未核实',
    numeral: '99',
    magnitude: 4,
    value: 990000,
    comparator: 'eq',
  });
  await publish(achievements, sessions, 'zh-Hans', 'en');
  await publish(achievements, readers, 'zh-Hans');

  const ids = (...documents: readonly TestDocument[]) => documents.map(({ documentId }) => documentId);
  const articles = 'api::article.article';
  const article = await make.article({
    title: '书香万里',
    slug: 'shu-xiang',
    publishedOn: '2023-08-30',
    datePrecision: 'day',
    genre: 'feature',
    regionCode: '150000',
    licence: licence.documentId,
    themes: [theme.documentId],
    honorees: ids(teacher, choir, unpublished, minor),
    captions: ids(after, before, hidden),
    achievements: ids(sessions, readers, secret),
    bylines: [
      { displayName: '其其格', order: 1 },
      { displayName: '李雷', role: '摄影', order: 2 },
    ],
  });
  await translate(articles, article, 'en', {
    title: 'Books across the steppe',
    slug: 'books',
    body: paragraph('Words.'),
    bylines: [{ displayName: 'Qiqige', order: 1 }],
  });
  await translate(articles, article, 'mn', { title: 'Ном', slug: 'nom', body: paragraph('Үг.') });
  await translate(articles, article, 'mn-Mong', { title: 'ᠨᠣᠮ', slug: 'ᠨᠣᠮ', body: paragraph('ᠦᠭᠡ') });
  await publish(articles, article, 'zh-Hans', 'en', 'mn');
  const chineseOnly = await make.article({
    title: '第二篇',
    slug: 'di-er',
    publishedOn: '2023-09-01',
    genre: 'report',
    licence: licence.documentId,
    themes: [theme.documentId],
  });
  await publish(articles, chineseOnly, 'zh-Hans');
  const draft = await make.article({
    title: '未发表的秘密',
    slug: 'mi-mi',
    licence: licence.documentId,
    themes: [theme.documentId],
  });

  return {
    article: article.documentId,
    chineseOnly: chineseOnly.documentId,
    draft: draft.documentId,
    theme: theme.documentId,
    award: award.documentId,
    choir: choir.documentId,
    teacher: teacher.documentId,
    minor: minor.documentId,
  };
};
