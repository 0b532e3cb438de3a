import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocaleCode, locales } from '../../config/locales';
import { seedDemo } from '../../src/strapi/seed/demo';
import { type SegmentRow, segmentUid } from '../../src/strapi/translating/segment-row';
import { bootStrapi, type RunningStrapi, seededDatabase } from '../../src/testing/boot';
import { databases } from '../../src/testing/databases';
import { ask } from './graphql/ask';

type Row = {
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly [field: string]: unknown;
};

/** Published documents per type and locale, as the demo promises. */
const promised: readonly (readonly [string, Readonly<Record<LocaleCode, number>>])[] = [
  ['api::article.article', { 'zh-Hans': 1, en: 1, mn: 1, 'mn-Mong': 1 }],
  ['api::photo-caption.photo-caption', { 'zh-Hans': 10, en: 10, mn: 6, 'mn-Mong': 3 }],
  ['api::achievement.achievement', { 'zh-Hans': 24, en: 24, mn: 17, 'mn-Mong': 6 }],
  ['api::honoree.honoree', { 'zh-Hans': 6, en: 6, mn: 4, 'mn-Mong': 2 }],
  ['api::conferral.conferral', { 'zh-Hans': 6, en: 6, mn: 2, 'mn-Mong': 0 }],
];

const paper = readFileSync(path.resolve(__dirname, '../../docs/demo.md'), 'utf8');
const queries = [...paper.matchAll(/```graphql\n([^`]+)```/g)].map(
  ([, query = ''], index) => [index + 1, query] as const,
);

/** Milliseconds that storing the demo may take on a busy machine. */
const firstStart = 300_000;

/** Takes the pictures out of the folder of uploads, which all tests share. */
const removePictures = async (strapi: Core.Strapi): Promise<void> => {
  const upload = strapi.plugin('upload').service('upload');
  for (const file of await strapi.db.query('plugin::upload.file').findMany()) await upload.remove(file);
};

describe.each(databases)('The demo newsroom on %s', (client) => {
  let running: RunningStrapi;

  const rows = (uid: string, populate: readonly string[] = []): Promise<readonly Row[]> =>
    // @NOTE The uids above are those of Ulger's types; Strapi's query takes one literal at a time.
    running.strapi.db.query(uid as 'api::article.article').findMany({ populate: [...populate] }) as Promise<Row[]>;

  const published = async (uid: string, populate: readonly string[] = []): Promise<readonly Row[]> =>
    (await rows(uid, populate)).filter(({ publishedAt }) => publishedAt !== null);

  const segments = (where: object): Promise<readonly SegmentRow[]> =>
    running.strapi.db.query(segmentUid).findMany({ where: { kind: 'string', ...where } });

  /** How many rows of each type there are. */
  const counts = (): Promise<readonly number[]> =>
    Promise.all(
      [
        ...promised.map(([uid]) => uid),
        'api::theme.theme',
        'api::term.term',
        'api::source-document.source-document',
      ].map(async (uid) => (await rows(uid)).length),
    );

  /** What there was where the demo is not asked for, and where storing it was cut short. */
  const before: { off?: readonly number[]; cutShort?: readonly number[]; error?: unknown } = {};

  beforeAll(async () => {
    const database = await seededDatabase(client);
    running = await bootStrapi(client, { database, env: { ULGER_DEMO: 'false' } });
    before.off = await counts();
    running.strapi.documents.use((action, next) => {
      if (action.uid === 'api::conferral.conferral' && action.action === 'publish') throw new Error('cut short');
      return next();
    });
    process.env.ULGER_DEMO = 'true';
    before.error = await seedDemo(running.strapi).catch((error: unknown) => error);
    before.cutShort = await counts();
    await running.stop();
    running = await bootStrapi(client, { database, env: { ULGER_DEMO: 'true' } });
  }, firstStart);

  afterAll(async () => {
    await removePictures(running.strapi);
    await running.stop();
    await running.database.remove();
  });

  it('is not stored where ULGER_DEMO=false', () => {
    expect(new Set(before.off)).toEqual(new Set([0]));
  });

  it('leaves nothing half stored when that is cut short, and is stored whole the next time', async () => {
    expect(before.error).toMatchObject({ message: 'cut short' });
    expect(before.cutShort).toEqual(before.off);
    expect(await counts()).not.toContain(0);
    // Pictures that were stored by then are taken again.
    expect(await rows('plugin::upload.file')).toHaveLength(10);
  });

  it.each(promised)('publishes %s in the locales promised', async (uid, expected) => {
    const found = await published(uid);
    const perLocale = locales.map(({ code }) => [code, found.filter(({ locale }) => locale === code).length]);
    expect(Object.fromEntries(perLocale)).toEqual(expected);
    expect(new Set(found.map(({ documentId }) => documentId)).size).toBe(expected['zh-Hans']);
  });

  it('links every caption, figure and conferral to the article, in every locale', async () => {
    for (const uid of ['photo-caption', 'achievement', 'conferral'].map((name) => `api::${name}.${name}`)) {
      for (const row of await published(uid, ['article', 'sourceDocument'])) {
        expect(row.article).toMatchObject({ title: expect.any(String) });
        expect(row.sourceDocument).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      }
    }
  });

  it('cuts each sentence and measure from the stored source', async () => {
    const [source] = await rows('api::source-document.source-document');
    const text = String(source?.text);
    for (const row of await published('api::achievement.achievement')) {
      expect(text.slice(Number(row.sentenceStart), Number(row.sentenceEnd))).toBe(row.sourceSentence);
      expect(Number(row.measureEnd)).toBeGreaterThan(Number(row.measureStart));
    }
    for (const row of await published('api::photo-caption.photo-caption'))
      expect(text.slice(Number(row.sourceStart), Number(row.sourceEnd))).toBe(row.sourceText);
  });

  it('shows each caption with its picture', async () => {
    for (const row of await published('api::photo-caption.photo-caption', ['image'])) {
      expect(row).toMatchObject({ imageStatus: 'attached', image: { width: 1600, height: 1067 } });
    }
    expect(await running.strapi.db.query('plugin::upload.file').count()).toBe(10);
  });

  it('keeps the joiners of Mongolian script byte for byte', async () => {
    const [article] = (await published('api::article.article')).filter(({ locale }) => locale === 'mn-Mong');
    expect(article?.title).toBe('ᠲᠠᠯ\u180eᠠ ᠨᠤᠲᠤᠭ\u202fᠤᠨ ᠡᠮᠡᠭᠲᠡᠢᠴᠦᠳ');
    expect(article?.slug).toBeTruthy();
  });

  it.each(queries)('answers the query of docs/demo.md, no. %s', async (_number, query) => {
    const { data, messages } = await ask(running.url, { query });
    expect(messages).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/:null|\[\]/);
  });

  it('says its figures in Chinese and English', async () => {
    const said = {
      'zh-Hans': ['80.45岁', '10.8/10万', '优于全国平均水平', '20至30分钟', '基本消除', '8.8万余场次', '1.83亿元'],
      en: ['80.45 years', '10.8 per 100,000', 'more than 88,000 sessions', '51.89 million yuan', '3:2'],
    };
    for (const [locale, some] of Object.entries(said)) {
      const query = `{ achievements(locale: "${locale}", pagination: { limit: 100 }) { label phrase isFallback } }`;
      const { data } = await ask(running.url, { query });
      const phrases = data.achievements.map(({ phrase }: Row) => phrase);
      expect(phrases).toHaveLength(24);
      expect(phrases.filter((phrase: unknown) => !phrase)).toEqual([]);
      expect(phrases).toEqual(expect.arrayContaining(some));
      expect(data.achievements.some(({ isFallback }: Row) => isFallback)).toBe(false);
    }
  });

  it('lets Cyrillic, then Chinese, stand in where the traditional script has no words', async () => {
    const query = '{ achievements(locale: "mn-Mong", pagination: { limit: 100 }) { locale isFallback } }';
    const { data } = await ask(running.url, { query });
    const served = (locale: string): number =>
      data.achievements.filter((achievement: Row) => achievement.locale === locale).length;
    expect({ 'mn-Mong': served('mn-Mong'), mn: served('mn'), 'zh-Hans': served('zh-Hans') }).toEqual({
      'mn-Mong': 6,
      mn: 11,
      'zh-Hans': 7,
    });
  });

  it('shows every state of a translation at the desk', async () => {
    const english = await segments({ targetLocale: 'en' });
    const told = english.map(({ state, errors, sourceText, targetText }) =>
      state === 'approved' ? state : `${state} ${errors}: ${sourceText} → ${targetText}`,
    );
    expect(told.filter((line) => line === 'approved').length).toBeGreaterThan(100);
    expect(told.filter((line) => line !== 'approved')).toEqual([expect.stringMatching(/^outdated 0: .*赤峰、通辽/)]);
    expect((await segments({ targetLocale: 'mn', state: 'machine' })).length).toBe(6);
    expect((await segments({ targetLocale: 'mn-Mong', state: 'untranslated' })).length).toBeGreaterThan(50);
    const wrong = await segments({ errors: { $gt: 0 } });
    expect(wrong.map(({ targetText }) => targetText)).toEqual([expect.stringContaining('550 сая')]);
  });

  it(
    'adds nothing at a second start, and does not come back when its article is deleted',
    async () => {
      const stored = await counts();
      await running.stop();
      running = await bootStrapi(client, { database: running.database, env: { ULGER_DEMO: 'true' } });
      expect(await counts()).toEqual(stored);

      const [article] = await published('api::article.article');
      await running.strapi
        .documents('api::article.article')
        .delete({ documentId: article?.documentId ?? '', locale: '*' });
      await running.stop();
      running = await bootStrapi(client, { database: running.database, env: { ULGER_DEMO: 'true' } });
      expect(await rows('api::article.article')).toEqual([]);
    },
    firstStart,
  );
});
