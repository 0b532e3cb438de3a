import { beforeAll, describe, expect, it } from 'vitest';
import type { History, Segment } from '../../../src/plugins/translation-desk/contract';
import { segmentUid } from '../../../src/strapi/translating/segment-row';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { type DocumentsOf, documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { bodyOf } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';
import { refusalIn, segmentIn, translationDesk } from './desk';
import { brief, paragraphs, storedSegments } from './segments';

const collection = '/content-manager/collection-types/api::article.article';
const words: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Autumn has come.', 'Spring is here'],
  mn: ['Намар ирлээ.', 'Хавар ирлээ'],
  'mn-Mong': ['ᠨᠠᠮᠤᠷ ᠢᠷᠡᠪᠡ᠃', 'ᠬᠠᠪᠤᠷ ᠢᠷᠡᠪᠡ'],
};
const codeOf: Readonly<Record<string, string>> = { en: 'en', mn: 'mn', 'mn-Mong': 'mn-mong' };

describe.each(databases)("A save in Strapi's own form on %s", (client) => {
  const ulger = useStrapi(client);
  let articles: DocumentsOf;
  let [editor, reviewer]: AdminClient[] = [];
  const translators = new Map<string, AdminClient>();
  beforeAll(async () => {
    articles = documentsOf(ulger.strapi, 'api::article.article');
    editor = await adminClient(ulger, 'en', 'ulger-editor');
    reviewer = await adminClient(ulger, 'en', 'ulger-reviewer');
    for (const [locale, code] of Object.entries(codeOf))
      translators.set(locale, await adminClient(ulger, 'en', `ulger-translator-${code}`));
  });

  const there = <T>(value: T | undefined): T => value ?? expect.unreachable();
  const translator = (locale = 'en') => there(translators.get(locale));
  const begin = async (...texts: readonly string[]): Promise<string> => {
    const data = { title: '四季', body: paragraphs(...texts) };
    return (await articles.create({ locale: 'zh-Hans', data })).documentId;
  };
  const translate = async (documentId: string, source: string, target: string, locale = 'en'): Promise<Segment> => {
    const desk = translationDesk(translator(locale));
    const segment = segmentIn(await desk.entry('article', documentId, locale), 'body', source);
    return bodyOf(await desk.save(segment, target));
  };
  const approve = async (segment: Segment): Promise<void> => {
    expect((await translationDesk(there(reviewer)).act(segment, 'approve')).status).toBe(200);
  };
  const form = async (who: AdminClient | undefined, documentId: string, data: object, locale = 'en'): Promise<void> => {
    expect((await there(who).put(`${collection}/${documentId}?locale=${locale}`, data)).status).toBe(200);
  };
  const of = async (documentId: string, locale = 'en') =>
    brief(await storedSegments(ulger.strapi, documentId, locale)).filter((line) => line.startsWith('body'));
  const draftBody = async (documentId: string, locale = 'en') =>
    (await articles.findOne({ documentId, locale, status: 'draft' }))?.body;

  it.each(Object.keys(codeOf))('of the title alone leaves half a paragraph as it was, in %s', async (locale) => {
    const [autumn, spring] = there(words[locale]);
    const documentId = await begin('春天来了。夏天来了。秋天来了。', '春天又来了。夏天又来了。');
    await translate(documentId, '秋天来了。', autumn, locale);
    await approve(await translate(documentId, '春天又来了。', spring, locale));
    const before = await storedSegments(ulger.strapi, documentId, locale);
    await form(translator(locale), documentId, { title: 'Four 4' }, locale);
    const { title, ...shown } = there((await articles.findOne({ documentId, locale, status: 'draft' })) ?? undefined);
    expect(title).toBe('Four 4');
    await form(editor, documentId, { title: 'Five 5', body: shown.body }, locale);
    expect((await storedSegments(ulger.strapi, documentId, locale)).filter(({ field }) => field === 'body')).toEqual(
      before.filter(({ field }) => field === 'body'),
    );
    expect(await of(documentId, locale)).toEqual([
      'body untranslated',
      'body untranslated',
      `body translated: ${autumn}`,
      `body approved: ${spring}`,
      'body untranslated',
    ]);
  });

  it('of the title alone leaves sentences without a mark at their ends as they were', async () => {
    const documentId = await begin('春天来了。秋天来了。');
    await translate(documentId, '春天来了。', 'Spring is here');
    await translate(documentId, '秋天来了。', 'Autumn is here');
    await form(editor, documentId, { title: 'Seasons' });
    expect(await of(documentId)).toEqual(['body translated: Spring is here', 'body translated: Autumn is here']);
    expect(refusalIn(await translationDesk(there(editor)).publish('article', documentId))).toEqual([
      409,
      'TRANSLATION_NOT_READY',
    ]);
  });

  it('of one sentence changes that and no other, and is taken back at the desk', async () => {
    const documentId = await begin('春天来了。夏天来了。秋天来了。', '第二段。');
    await approve(await translate(documentId, '秋天来了。', 'Autumn has come.'));
    await form(translator(), documentId, {
      body: paragraphs('春天来了。 Summer is here Autumn has come.', '第二段。'),
    });
    const after = ['body untranslated', 'body translated: Summer is here', 'body approved: Autumn has come.'];
    expect(await of(documentId)).toEqual([...after, 'body untranslated']);
    const desk = translationDesk(translator());
    const summer = segmentIn(await desk.entry('article', documentId), 'body', '夏天');
    const { events } = bodyOf<History>(await translator().get(`/translation-desk/segments/${summer.id}/history`));
    expect(events).toMatchObject([{ action: 'typed', textBefore: null, textAfter: 'Summer is here' }]);
    expect((await desk.act(summer, 'undo')).status).toBe(200);
    expect(await of(documentId)).toEqual(['body untranslated', 'body untranslated', after[2], 'body untranslated']);
    expect(await draftBody(documentId)).toEqual(paragraphs('春天来了。 夏天来了。 Autumn has come.', '第二段。'));
  });

  it('after the source has changed takes none of the old source for a translation', async () => {
    const documentId = await begin('春天来了。夏天来了。秋天来了。', '第二段说了话。', '第三段结束了。');
    await approve(await translate(documentId, '秋天来了。', 'Autumn has come.'));
    await approve(await translate(documentId, '第三段结束了。', 'The third ends.'));
    const changed = paragraphs('第三段结束了。', '春天来了。夏天到了。秋天来了。', '新的一段在这里。');
    await form(editor, documentId, { body: changed }, 'zh-Hans');
    const before = await of(documentId);
    await form(editor, documentId, { title: 'Seasons' });
    expect(await of(documentId)).toEqual(before);
    await form(editor, documentId, {
      body: paragraphs('春天来了。 夏天来了。 Autumn came.', '第二段说了话。', 'The third ends.'),
    });
    expect(await of(documentId)).toEqual([
      'body approved: The third ends.',
      'body untranslated',
      'body untranslated',
      'body approved: Autumn came.',
      'body untranslated',
    ]);
  });

  it('is given back with the draft: what was published stands in the segments again', async () => {
    const documentId = await begin('春天来了。秋天来了。');
    await articles.publish({ documentId, locale: 'zh-Hans' });
    await form(editor, documentId, { title: 'Seasons', body: paragraphs('Spring is here. Autumn is here.') });
    const approved = ['body approved: Spring is here.', 'body approved: Autumn is here.'];
    expect(await of(documentId)).toEqual(approved);
    expect((await translationDesk(there(editor)).publish('article', documentId)).status).toBe(200);
    await translate(documentId, '秋天来了。', 'Autumn came');
    expect(await of(documentId)).toEqual([approved[0], 'body translated: Autumn came']);
    await articles.discardDraft({ documentId, locale: 'en' });
    expect(await of(documentId)).toEqual(approved);
  });

  it('of two sentences in one leaves the second untranslated, and keeps it from being published', async () => {
    const documentId = await begin('春天来了。秋天来了。');
    await articles.publish({ documentId, locale: 'zh-Hans' });
    await form(editor, documentId, { title: 'Seasons', body: paragraphs('Spring and autumn came.') });
    const rows = (await storedSegments(ulger.strapi, documentId)).filter(({ field }) => field === 'body');
    expect(rows.map(({ state, targetText }) => [state, targetText])).toEqual([
      ['approved', 'Spring and autumn came.'],
      ['untranslated', ''],
    ]);
    const desk = translationDesk(there(editor));
    expect(refusalIn(await desk.publish('article', documentId))).toEqual([409, 'TRANSLATION_NOT_READY']);
    await ulger.strapi.db.query(segmentUid).updateMany({
      where: { entryDocumentId: documentId, targetLocale: 'en', targetText: '' },
      data: { state: 'approved' },
    });
    expect(refusalIn(await desk.publish('article', documentId))).toEqual([409, 'TRANSLATION_NOT_READY']);
    await translate(documentId, '春天来了。', 'Spring came, and autumn, too.');
    expect(await draftBody(documentId)).toEqual(paragraphs('Spring came, and autumn, too.'));
  });
});
