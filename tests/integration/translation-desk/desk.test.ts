import { beforeAll, describe, expect, it } from 'vitest';
import type { History, Segment, SegmentConflict } from '../../../src/plugins/translation-desk/contract';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { type DocumentsOf, documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { bodyOf } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';
import { refusalIn, segmentIn, translationDesk } from './desk';
import { paragraphs } from './segments';

describe.each(databases)('The translation desk on %s', (client) => {
  const ulger = useStrapi(client);
  let [translator, reviewer, cyrillic]: AdminClient[] = [];
  let desk: ReturnType<typeof translationDesk>;
  let articles: DocumentsOf;
  beforeAll(async () => {
    translator = await adminClient(ulger, 'en', 'ulger-translator-en');
    cyrillic = await adminClient(ulger, 'en', 'ulger-translator-mn');
    reviewer = await adminClient(ulger, 'zh', 'ulger-reviewer');
    desk = translationDesk(translator);
    articles = documentsOf(ulger.strapi, 'api::article.article');
  });

  const others = (client: AdminClient | undefined) => translationDesk(client ?? expect.unreachable());
  const begin = async (): Promise<string> => {
    const body = paragraphs('全乡服务3.2万人。书也到了。', '第二段结束了。');
    return (await articles.create({ locale: 'zh-Hans', data: { title: '草原上的书', body } })).documentId;
  };
  const save = async (segment: Segment, target: string): Promise<Segment> => bodyOf(await desk.save(segment, target));
  const draft = (documentId: string) => articles.findOne({ documentId, locale: 'en', status: 'draft' });

  it('shows an entry with its segments, and what its user may do', async () => {
    const entry = await desk.entry('article', await begin());
    expect(entry).toMatchObject({
      title: '草原上的书',
      sourceLocale: 'zh-Hans',
      locale: 'en',
      mayTranslate: true,
      mayReview: false,
      mayPublish: false,
      progress: { entryState: 'missing', total: 4, counts: { untranslated: 4, approved: 0 } },
    });
    expect(segmentIn(entry, 'title')).toMatchObject({
      kind: 'string',
      target: null,
      state: 'untranslated',
      version: 1,
    });
  });

  it('puts words into the draft of the language, filled up with the source', async () => {
    const documentId = await begin();
    const entry = await desk.entry('article', documentId);
    await save(segmentIn(entry, 'title'), 'Books');
    const saved = await save(segmentIn(entry, 'body', '书也'), 'The books came, too.');
    expect(saved).toMatchObject({ state: 'translated', origin: 'typed', version: 2, target: 'The books came, too.' });
    expect(await draft(documentId)).toMatchObject({
      title: 'Books',
      slug: 'books',
      body: paragraphs('全乡服务3.2万人。 The books came, too.', '第二段结束了。'),
    });
    const after = await desk.entry('article', documentId);
    expect(after.progress).toMatchObject({ entryState: 'draft', counts: { untranslated: 2, translated: 2 } });
  });

  it('saves a wrong figure, says what is wrong with it, and lets nobody approve it', async () => {
    const documentId = await begin();
    const entry = await desk.entry('article', documentId);
    const wrong = await save(segmentIn(entry, 'body', '3.2万'), 'It served 3.2 million people.');
    expect(wrong.checks).toMatchObject([
      {
        code: 'TRANSLATED_FIGURE_MAGNITUDE',
        level: 'error',
        target: { start: expect.any(Number), end: expect.any(Number) },
        parameters: { power: 2 },
      },
    ]);
    expect(refusalIn(await others(reviewer).act(wrong, 'approve'))).toEqual([409, 'SEGMENT_HAS_ERRORS']);
    const right = await save(wrong, 'It served 32,000 people.');
    expect(right.checks).toEqual([]);
    const approved = bodyOf<Segment>(await others(reviewer).act(right, 'approve'));
    expect(approved.state).toBe('approved');
    expect(refusalIn(await others(reviewer).act(approved, 'keep'))).toEqual([403, 'TRANSLATION_NOT_PERMITTED']);
    expect(refusalIn(await desk.act(approved, 'approve'))).toEqual([403, 'TRANSLATION_REVIEW_NOT_PERMITTED']);
  });

  it('tells the second of two translators, with what the first wrote', async () => {
    const documentId = await begin();
    const title = segmentIn(await desk.entry('article', documentId), 'title');
    await save(title, 'Books');
    const answer = await desk.save(title, 'Volumes');
    expect(refusalIn(answer)).toEqual([409, 'SEGMENT_CHANGED']);
    const { details } = (answer.body as { error: { details: SegmentConflict } }).error;
    expect(details.current).toMatchObject({ target: 'Books', version: 2 });
    const both = await Promise.all([desk.save(details.current, 'One'), desk.save(details.current, 'Two')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('lets a translator translate the own language only', async () => {
    const documentId = await begin();
    const entry = await others(cyrillic).entry('article', documentId);
    expect(entry).toMatchObject({ mayTranslate: false });
    const answer = await others(cyrillic).save(segmentIn(entry, 'title'), 'Ном');
    expect(refusalIn(answer)).toEqual([403, 'TRANSLATION_NOT_PERMITTED']);
    const own = await others(cyrillic).entry('article', documentId, 'mn');
    expect((await others(cyrillic).save(segmentIn(own, 'title'), 'Ном')).status).toBe(200);
    const { locales } = await others(cyrillic).overview();
    expect(locales.map(({ code, mayTranslate }) => `${code} ${mayTranslate}`)).toEqual([
      'mn-Mong false',
      'mn true',
      'en false',
    ]);
    expect((await fetch(`${ulger.url}/translation-desk/overview`)).status).toBe(401);
  });

  it('says with a code what a role may not do at all', async () => {
    const entry = await desk.entry('article', await begin());
    const title = segmentIn(entry, 'title');
    expect(refusalIn(await others(reviewer).save(title, 'X'))).toEqual([403, 'TRANSLATION_NOT_PERMITTED']);
    for (const path of ['files', 'memory', 'glossary']) {
      const form = new FormData();
      form.append('files', new Blob(['<xliff/>']), 'file.xlf');
      const answer = await (reviewer ?? expect.unreachable()).send(`/translation-desk/${path}`, form);
      expect([path, ...refusalIn(answer)]).toEqual([path, 403, 'TRANSLATION_NOT_PERMITTED']);
    }
    const dismissal = { code: 'X', reason: 'It is right.' };
    const dismissed = await (translator ?? expect.unreachable()).post(
      `/translation-desk/segments/${title.id}/dismissals`,
      dismissal,
    );
    expect(refusalIn(dismissed)).toEqual([403, 'TRANSLATION_REVIEW_NOT_PERMITTED']);
    await ulger.strapi.service('admin::role').create({ code: 'nobody', name: 'Nobody', description: '' });
    const nobody = await adminClient(ulger, 'en', 'nobody');
    expect(refusalIn(await nobody.get('/translation-desk/overview'))).toEqual([403, 'TRANSLATION_DESK_NOT_PERMITTED']);
  });

  it('keeps who did what, and takes changes back one by one', async () => {
    const documentId = await begin();
    let title = segmentIn(await desk.entry('article', documentId), 'title');
    title = await save(title, 'Books');
    title = await save(title, 'Volumes');
    title = bodyOf(await desk.act(title, 'undo'));
    expect(title).toMatchObject({ target: 'Books', state: 'translated' });
    expect((await draft(documentId))?.title).toBe('Books');
    title = bodyOf(await desk.act(title, 'undo'));
    expect(title).toMatchObject({ target: null, state: 'untranslated' });
    expect(refusalIn(await desk.act(title, 'undo'))).toEqual([409, 'SEGMENT_NOTHING_TO_UNDO']);
    const { events } = bodyOf<History>(
      await (translator ?? expect.unreachable()).get(`/translation-desk/segments/${title.id}/history`),
    );
    expect(events.map(({ action, by, textAfter }) => `${by} ${action} ${textAfter}`)).toEqual([
      'A B undone null',
      'A B undone Books',
      'A B typed Volumes',
      'A B typed Books',
    ]);
  });

  it('lets a reviewer take a review back, and no words', async () => {
    const documentId = await begin();
    let title = await save(segmentIn(await desk.entry('article', documentId), 'title'), 'Books');
    expect(refusalIn(await others(reviewer).act(title, 'undo'))).toEqual([403, 'TRANSLATION_NOT_PERMITTED']);
    title = bodyOf(await others(reviewer).act(title, 'approve'));
    expect(title).toMatchObject({ target: 'Books', state: 'approved' });
    title = bodyOf(await others(reviewer).act(title, 'undo'));
    expect(title).toMatchObject({ target: 'Books', state: 'translated' });
    expect(refusalIn(await others(reviewer).act(title, 'undo'))[0]).toBe(403);
  });

  it('shows how the source has changed, and lets a translation be kept', async () => {
    const documentId = await begin();
    await save(segmentIn(await desk.entry('article', documentId), 'title'), 'Books');
    await articles.update({ documentId, locale: 'zh-Hans', data: { title: '草原上的新书' } });
    const title = segmentIn(await desk.entry('article', documentId), 'title');
    expect(title).toMatchObject({ state: 'outdated', target: 'Books' });
    expect(
      title.diff
        ?.filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join(''),
    ).toContain('新');
    expect(refusalIn(await others(reviewer).act(title, 'approve'))).toEqual([409, 'SEGMENT_OUTDATED']);
    expect(bodyOf<Segment>(await desk.act(title, 'keep'))).toMatchObject({ state: 'translated', diff: null });
  });

  it('publishes what is approved, or with a reviewer’s reason', async () => {
    const documentId = await begin();
    await articles.publish({ documentId, locale: 'zh-Hans' });
    const entry = await desk.entry('article', documentId);
    for (const segment of entry.segments.filter(({ kind }) => kind === 'string'))
      await save(segment, segment.source.includes('3.2') ? 'It served 32,000 people.' : `Words ${segment.id}.`);
    expect(refusalIn(await desk.publish('article', documentId))).toEqual([403, 'TRANSLATION_PUBLISH_NOT_PERMITTED']);
    const refused = await others(reviewer).publish('article', documentId);
    expect(refusalIn(refused)).toEqual([409, 'TRANSLATION_NOT_READY']);
    expect(refused.body).toMatchObject({
      error: {
        details: { problem: { code: 'TRANSLATION_NOT_READY' }, segments: Array(4).fill({ state: 'translated' }) },
      },
    });
    expect(refusalIn(await others(reviewer).publish('article', documentId, 'en', { override: ' ' }))).toEqual([
      400,
      'TRANSLATION_REASON_MISSING',
    ]);
    const published = await others(reviewer).publish('article', documentId, 'en', { override: 'Tonight' });
    expect(bodyOf(published)).toMatchObject({ entryState: 'published', counts: { translated: 4 } });
    const [event] = await ulger.strapi.db
      .query('api::translation-event.translation-event')
      .findMany({ where: { entryDocumentId: documentId, action: 'published_anyway' } });
    expect(event).toMatchObject({ actor: 'A B', reason: 'Tonight' });
  });

  it('lists entries by how far they are', async () => {
    const documentId = await begin();
    const { entries } = await desk.overview('?locale=en&show=untranslated&search=草原&type=api::article.article');
    expect(entries.map((entry) => entry.documentId)).toContain(documentId);
    expect(entries[0]?.locales.map(({ locale }) => locale)).toEqual(['mn-Mong', 'mn', 'en']);
    const { entries: outdated } = await desk.overview('?locale=en&show=outdated');
    expect(outdated.map((entry) => entry.documentId)).not.toContain(documentId);
  });

  it('keeps comments, mentions and who is to do it until when', async () => {
    const documentId = await begin();
    const admin = translator ?? expect.unreachable();
    const title = segmentIn(await desk.entry('article', documentId), 'title');
    const { people } = bodyOf<{ people: { id: number }[] }>(await admin.get('/translation-desk/people'));
    const id = people[0]?.id ?? 0;
    const at = `/translation-desk/segments/${title.id}/comments`;
    bodyOf(await admin.post(at, { text: `@[${id}] Which books?` }), 201);
    expect(bodyOf(await admin.get(at))).toMatchObject({
      comments: [{ text: `@[${id}] Which books?`, mentions: [{ id }] }],
    });
    expect(refusalIn(await admin.post(at, { text: '@[99999] hello' }))).toEqual([400, 'TRANSLATION_PERSON_UNKNOWN']);
    const path = `/translation-desk/entries/api::article.article/${documentId}/en/assignment`;
    const progress = bodyOf(await admin.put(path, { assignee: id, due: '2026-12-01' }));
    expect(progress).toMatchObject({ assignee: { id }, due: '2026-12-01' });
    expect(segmentIn(await desk.entry('article', documentId), 'title').comments).toBe(1);
    expect((await admin.get('/translation-desk/summary')).status).toBe(200);
    expect((await admin.get(`/translation-desk/states/api::article.article/${documentId}`)).status).toBe(200);
  });

  it('refuses what is no request, with a code', async () => {
    const admin = translator ?? expect.unreachable();
    const segment = segmentIn(await desk.entry('article', await begin()), 'title');
    const path = `/translation-desk/segments/${segment.id}`;
    const wrong = [400, 'TRANSLATION_REQUEST_WRONG'];
    expect(refusalIn(await admin.put(path, { version: 1, origin: 'typed' }))).toEqual(wrong);
    expect(refusalIn(await admin.put(path, { target: 'x', version: 1, origin: 'file' }))).toEqual(wrong);
    expect(refusalIn(await admin.put(path, { target: 'a\u0000b', version: 1, origin: 'typed' }))).toEqual(wrong);
    expect(refusalIn(await admin.post(`${path}/actions`, { action: 'explode', version: 1 }))).toEqual(wrong);
    expect(refusalIn(await admin.send(`${path}/comments`, '{"text":'))).toEqual(wrong);
    expect(refusalIn(await admin.put(path, { target: 'x', version: 7, origin: 'typed' }))[0]).toBe(409);
  });

  it.each([
    ['/translation-desk/entries/api::article.article/nothing/en', 404, 'TRANSLATION_ENTRY_UNKNOWN'],
    ['/translation-desk/entries/api::region.region/nothing/en', 404, 'TRANSLATION_ENTRY_UNKNOWN'],
    ['/translation-desk/entries/api::article.article/nothing/zh-Hans', 404, 'TRANSLATION_ENTRY_UNKNOWN'],
    ['/translation-desk/segments/999999999/history', 404, 'SEGMENT_UNKNOWN'],
    ['/translation-desk/segments/x/history', 404, 'SEGMENT_UNKNOWN'],
  ])('says what is not there: %s', async (path, status, code) => {
    expect(refusalIn(await (translator ?? expect.unreachable()).get(path))).toEqual([status, code]);
  });
});
