import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentsOf, documentsOf } from '../../src/testing/builders/documents';
import { paragraph } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { useStrapi } from '../../src/testing/use-strapi';

describe.each(databases)('The slug of an article on %s', (client) => {
  const ulger = useStrapi(client);
  let articles: DocumentsOf;
  beforeAll(() => {
    articles = documentsOf(ulger.strapi, 'api::article.article');
  });
  const create = (data: object, locale = 'zh-Hans') => articles.create({ locale, data: { ...data } });

  it.each([
    ['zh-Hans', '北疆巾帼', 'bei-jiang-jin-guo'],
    ['en', 'Women of the Steppe', 'women-of-the-steppe'],
    ['mn', 'Тал нутгийн эмэгтэйчүүд', 'tal-nutgiin-emegteichuud'],
    ['mn-Mong', 'ᠲᠠᠯ᠎ᠠ ᠨᠤᠲᠤᠭ', 'ᠲᠠᠯᠠ-ᠨᠤᠲᠤᠭ'],
  ])('in %s is made of the title %s', async (locale, title, slug) => {
    expect((await create({ title }, locale)).slug).toBe(slug);
  });

  it('is the id of the document while there are no letters to make it of', async () => {
    const made = await create({ title: '——！' });
    expect(made.slug).toBe(made.documentId);
    const { documentId } = made;
    expect((await articles.update({ documentId, data: { summary: '摘要' } })).slug).toBe(documentId);
    expect((await articles.update({ documentId, data: { title: '有字' } })).slug).toBe('you-zi');
  });

  it('stays when the title changes, and is made anew when it is emptied', async () => {
    const { documentId } = await create({ title: '旧题' });
    expect((await articles.update({ documentId, data: { title: '新题' } })).slug).toBe('jiu-ti');
    expect((await articles.update({ documentId, data: { slug: '' } })).slug).toBe('xin-ti');
  });

  it('is refused when it is typed and taken, by a draft or by what is published', async () => {
    const first = await create({ title: '甲', slug: 'first', body: paragraph('甲') });
    expect((await refusalOf(create({ title: '乙', slug: 'first' }))).code).toBe('SLUG_TAKEN');
    await articles.publish({ documentId: first.documentId });
    await articles.update({ documentId: first.documentId, data: { slug: 'moved' } });
    expect((await refusalOf(create({ title: '乙', slug: 'First' }))).code).toBe('SLUG_TAKEN');
    expect((await create({ title: 'B', slug: 'first' }, 'en')).slug).toBe('first');
    expect((await refusalOf(create({ title: '乙', slug: '！！' }))).code).toBe('SLUG_WITHOUT_LETTERS');
  });

  it('is typed as an editor types, and stored as an address', async () => {
    expect((await create({ title: '甲', slug: '  My Own  Address! ' })).slug).toBe('my-own-address');
  });

  it('gets a number when it is made and taken, also when twenty are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => create({ title: '春风' })));
    const expected = Array.from({ length: 20 }, (_, index) => (index === 0 ? 'chun-feng' : `chun-feng-${index + 1}`));
    expect(made.map(({ slug }) => slug).sort()).toEqual(expected.sort());
  });

  it('is given to one of twenty who type the same at once', async () => {
    const attempts = Array.from({ length: 20 }, () => create({ title: '同名', slug: 'the-one' }));
    const settled = await Promise.allSettled(attempts);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of settled) {
      if (attempt.status === 'rejected')
        expect(attempt.reason).toMatchObject({ status: 409, details: { code: 'SLUG_TAKEN' } });
    }
  });
});
