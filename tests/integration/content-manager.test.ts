import { beforeAll, describe, expect, it } from 'vitest';
import { type AdminClient, adminClient } from '../../src/testing/admin-client';
import { documentsOf } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom, paragraph } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

const article = '/content-manager/collection-types/api::article.article';
const achievement = '/content-manager/collection-types/api::achievement.achievement';
const relations = '/content-manager/relations';

type Entry = { readonly documentId: string; readonly id: number; readonly locale: string };

/** The document of an answer, and the list of one: both fail the test when they are not there. */
const dataOf = (body: unknown): Entry => {
  expect(body).toHaveProperty('data.documentId');
  return (body as { data: Entry }).data;
};
const resultsOf = (body: unknown): readonly Entry[] => {
  expect(body).toHaveProperty('results');
  return (body as { results: Entry[] }).results;
};

describe.each(databases)('An editor in the content manager on %s', (client) => {
  const ulger = useStrapi(client);
  let admin: AdminClient;
  let make: Newsroom;
  beforeAll(async () => {
    admin = await adminClient(ulger);
    make = newsroom(ulger.strapi);
  });

  const words = { title: '标题', body: paragraph('正文。') };
  const noChange = { connect: [], disconnect: [] };

  const createArticle = async (data: object = {}): Promise<Entry> => {
    const { status, body } = await admin.post(article, { ...words, ...data });
    expect(status, JSON.stringify(body)).toBe(201);
    return dataOf(body);
  };

  const linkedIn = async (path: string): Promise<readonly Entry[]> => resultsOf((await admin.get(path)).body);

  it('links figures in the form, translates, and publishes', async () => {
    const [a, b] = [await make.achievement(), await make.achievement()];
    const connect = [a, b].map(({ id, documentId }) => ({ id, documentId, position: { end: true } }));
    const made = await createArticle({ achievements: { connect, disconnect: [] } });

    const english = { title: 'A title', body: paragraph('Words.'), achievements: noChange, captions: noChange };
    const translated = await admin.put(`${article}/${made.documentId}?locale=en`, english);
    expect(translated.status, JSON.stringify(translated.body)).toBe(200);

    for (const locale of ['zh-Hans', 'en']) {
      const linked = await linkedIn(
        `${relations}/api::article.article/${made.documentId}/achievements?locale=${locale}`,
      );
      expect(linked.map(({ documentId }) => documentId).sort()).toEqual([a.documentId, b.documentId].sort());
    }
    for (const { documentId } of [a, b]) {
      expect((await admin.post(`${achievement}/${documentId}/actions/publish`, {})).status).toBe(200);
    }
    const published = await admin.post(`${article}/${made.documentId}/actions/publish?locale=en`, {
      ...english,
      title: 'A better title',
    });
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    const read = await documentsOf(ulger.strapi, 'api::article.article').findOne({
      documentId: made.documentId,
      locale: 'en',
      status: 'published',
      populate: ['achievements'],
    });
    expect(read).toMatchObject({ title: 'A better title', achievements: [{}, {}] });
  });

  it('sees each linked document once, in the locale of the form', async () => {
    const figure = await make.achievement();
    const made = await createArticle({ achievements: [figure.documentId] });
    const achievements = documentsOf(ulger.strapi, 'api::achievement.achievement');
    for (const locale of ['en', 'mn']) {
      await achievements.update({ documentId: figure.documentId, locale, data: { label: locale } });
    }
    const inChinese = await linkedIn(
      `${relations}/api::article.article/${made.documentId}/achievements?locale=zh-Hans`,
    );
    expect(inChinese).toMatchObject([{ documentId: figure.documentId, locale: 'zh-Hans' }]);
    await admin.put(`${article}/${made.documentId}?locale=en`, { title: 'A title' });
    const home = await linkedIn(`${relations}/api::achievement.achievement/${figure.documentId}/article?locale=en`);
    expect(home).toMatchObject([{ documentId: made.documentId, locale: 'en' }]);
    const fallback = await linkedIn(`${relations}/api::achievement.achievement/${figure.documentId}/article?locale=mn`);
    expect(fallback).toMatchObject([{ documentId: made.documentId, locale: 'zh-Hans' }]);
  });

  it('reads why a save or a publish is refused, and where', async () => {
    const figure = await make.achievement({ reviewState: 'proposed' });
    const refused = await admin.post(`${achievement}/${figure.documentId}/actions/publish`, {});
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      error: {
        details: { code: 'REVIEW_MISSING', at: 'reviewState' },
        message: expect.stringContaining('set its review'),
      },
    });
    const wrong = await admin.put(`${achievement}/${figure.documentId}`, { value: -5 });
    expect(wrong.body).toMatchObject({ error: { details: { code: 'FIGURE_VALUE_NEGATIVE', at: 'value' } } });
  });

  it('reads it in Chinese where the admin UI is Chinese', async () => {
    const chinese = await adminClient(ulger, 'zh-Hans');
    const figure = await make.achievement({ reviewState: 'proposed' });
    const { body } = await chinese.post(`${achievement}/${figure.documentId}/actions/publish`, {});
    expect(body).toMatchObject({ error: { message: expect.stringContaining('尚未经编辑审核') } });
  });

  it('is told where links are edited', async () => {
    const figure = await make.achievement();
    const made = await createArticle();
    await admin.put(`${article}/${made.documentId}?locale=en`, { title: 'A title' });
    const achievements = { connect: [{ id: figure.id, documentId: figure.documentId }], disconnect: [] };
    const refused = await admin.put(`${article}/${made.documentId}?locale=en`, { title: 'A title', achievements });
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { details: { code: 'RELATIONS_BELONG_TO_SOURCE_LOCALE' } } },
    });
  });

  it('publishes many at once, all or none', async () => {
    const home = await createArticle();
    const [a, b] = [
      await make.achievement({ article: home.documentId }),
      await make.achievement({ article: home.documentId }),
    ];
    const bad = await make.achievement({ reviewState: 'proposed' });
    const publish = (...figures: { documentId: string }[]) =>
      admin.post(`${achievement}/actions/bulkPublish`, { documentIds: figures.map(({ documentId }) => documentId) });
    const isPublished = async ({ documentId }: { documentId: string }) =>
      (await documentsOf(ulger.strapi, 'api::achievement.achievement').findOne({ documentId, status: 'published' })) !==
      null;

    expect((await publish(a, b, bad)).status).toBe(400);
    expect([await isPublished(a), await isPublished(b)]).toEqual([false, false]);
    const { status, body } = await publish(a, b);
    expect(status, JSON.stringify(body)).toBe(200);
    expect([await isPublished(a), await isPublished(b)]).toEqual([true, true]);
  });

  it('clones an article: it gets an address of its own', async () => {
    const made = await createArticle({ title: '克隆' });
    const { status, body } = await admin.post(`${article}/clone/${made.documentId}`, { title: '克隆' });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(dataOf(body)).toMatchObject({ slug: 'ke-long-2' });
  });
});
