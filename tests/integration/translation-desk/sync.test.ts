import { beforeAll, describe, expect, it } from 'vitest';
import { asEditor } from '../../../src/testing/as-editor';
import { type DocumentsOf, documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { brief, paragraphs, storedSegments } from './segments';

describe.each(databases)('Segments on %s', (client) => {
  const ulger = useStrapi(client);
  let articles: DocumentsOf;
  beforeAll(() => {
    articles = documentsOf(ulger.strapi, 'api::article.article');
  });

  const body = ['第一段。第二句。', '第二段说了话。', '第三段结束了。'];
  const english = ['First paragraph. Second sentence.', 'The second paragraph speaks.', 'The third one ends.'];
  const begin = async (): Promise<string> => {
    const data = { title: '草原上的书', body: paragraphs(...body) };
    return (await articles.create({ locale: 'zh-Hans', data })).documentId;
  };
  const translate = (documentId: string) =>
    articles.update({ documentId, locale: 'en', data: { title: 'Books', body: paragraphs(...english) } });
  const of = async (documentId: string, locale = 'en') => brief(await storedSegments(ulger.strapi, documentId, locale));

  it('are there in every target locale once the source is saved, untranslated', async () => {
    const documentId = await begin();
    for (const locale of ['mn-Mong', 'mn', 'en'])
      expect(await of(documentId, locale)).toEqual(['title untranslated', ...Array(4).fill('body untranslated')]);
    expect(await of(documentId, 'zh-Hans')).toEqual([]);
  });

  it('take in what is saved in a target locale, sentence by sentence', async () => {
    const documentId = await begin();
    await translate(documentId);
    expect(await of(documentId)).toEqual([
      'title approved: Books',
      'body approved: First paragraph.',
      'body approved: Second sentence.',
      'body approved: The second paragraph speaks.',
      'body approved: The third one ends.',
    ]);
    expect(await of(documentId, 'mn')).toEqual(['title untranslated', ...Array(4).fill('body untranslated')]);
  });

  it('are outdated where the source was touched, and nowhere else', async () => {
    const documentId = await begin();
    await translate(documentId);
    const before = await storedSegments(ulger.strapi, documentId);
    const changed = ['第一段。第二句很长。', ...body.slice(1)];
    await articles.update({ documentId, locale: 'zh-Hans', data: { body: paragraphs(...changed) } });
    const after = await storedSegments(ulger.strapi, documentId);
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    const touched = after.filter((row, index) => row.version !== before[index]?.version);
    expect(touched).toMatchObject([
      { state: 'outdated', sourceText: '第二句很长。', previousSourceText: '第二句。', targetText: 'Second sentence.' },
    ]);
    expect(after.filter(({ state }) => state === 'outdated')).toHaveLength(1);
    expect((await of(documentId, 'mn')).filter((line) => !line.endsWith('untranslated'))).toEqual([]);
  });

  it('move with their paragraphs and keep their words; those of what is gone stay in the memory', async () => {
    const documentId = await begin();
    await translate(documentId);
    const moved = [body[2] ?? '', body[0] ?? '', '新的一段在这里。'];
    await articles.update({ documentId, locale: 'zh-Hans', data: { body: paragraphs(...moved) } });
    expect(await of(documentId)).toEqual([
      'title approved: Books',
      'body approved: The third one ends.',
      'body approved: First paragraph.',
      'body approved: Second sentence.',
      'body untranslated',
    ]);
    const memory = await ulger.strapi.db
      .query('api::translation-memory.translation-memory')
      .findMany({ where: { sourceText: body[1] } });
    expect(memory).toMatchObject([{ targetText: english[1], targetLocale: 'en', sourceLocale: 'zh-Hans' }]);
  });

  it('keep an outdated state until its words are changed', async () => {
    const documentId = await begin();
    await translate(documentId);
    const changed = ['第一段。第二句很长。', '第二段说了很多话。', body[2] ?? ''];
    await articles.update({ documentId, locale: 'zh-Hans', data: { body: paragraphs(...changed) } });
    const mended = ['First paragraph. A long second sentence.', ...english.slice(1)];
    await asEditor(ulger.strapi, () =>
      articles.update({ documentId, locale: 'en', data: { body: paragraphs(...mended) } }),
    );
    expect(await of(documentId)).toEqual([
      'title approved: Books',
      'body approved: First paragraph.',
      'body translated: A long second sentence.',
      'body outdated: The second paragraph speaks.',
      'body approved: The third one ends.',
    ]);
  });

  it('are gone with their entry, and begin anew when only a translation is deleted', async () => {
    const documentId = await begin();
    await translate(documentId);
    await articles.delete({ documentId, locale: 'en' });
    expect(await of(documentId)).toEqual(['title untranslated', ...Array(4).fill('body untranslated')]);
    await articles.delete({ documentId, locale: '*' });
    expect(await storedSegments(ulger.strapi, documentId)).toEqual([]);
  });

  it('belong to a clone of its own', async () => {
    const documentId = await begin();
    await translate(documentId);
    const clone = await articles.clone({ documentId, locale: '*', data: {} });
    expect(await of(clone.documentId)).toEqual(await of(documentId));
  });

  it('find a figure that is wrong by ten thousand', async () => {
    const figures = documentsOf(ulger.strapi, 'api::honoree.honoree');
    const data = { name: '其其格', kind: 'person', biography: '服务3.2万人。' };
    const { documentId } = await figures.create({ locale: 'zh-Hans', data });
    const save = (biography: string) =>
      figures.update({ documentId, locale: 'en', data: { name: 'Qiqige', biography } });
    await save('She served 3.2 million people.');
    const found = async () =>
      (await storedSegments(ulger.strapi, documentId)).find(({ field }) => field === 'biography');
    expect(await found()).toMatchObject({ state: 'translated', errors: 1 });
    await save('She served 32,000 people.');
    expect(await found()).toMatchObject({ state: 'approved', errors: 0 });
  });
});
