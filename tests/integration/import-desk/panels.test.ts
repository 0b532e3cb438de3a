import { beforeAll, describe, expect, it } from 'vitest';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { type Newsroom, newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';

describe.each(databases)('The addresses of the panels on %s', (client) => {
  const ulger = useStrapi(client);
  let make: Newsroom;
  let editor: AdminClient;
  let translator: AdminClient;
  let figure = '';
  let article = '';
  beforeAll(async () => {
    make = newsroom(ulger.strapi);
    editor = await adminClient(ulger, 'en', 'ulger-editor');
    translator = await adminClient(ulger, 'en', 'ulger-translator-en');
    article = (await make.article({ title: '绣娘' })).documentId;
    figure = (await make.achievement({ article, reviewState: 'proposed' })).documentId;
  });

  it('answer an editor', async () => {
    const evidence = await editor.get(`/import-desk/evidence/api::achievement.achievement/${figure}`);
    expect(evidence).toMatchObject({ status: 200, body: { quotations: [], contradictions: [] } });
    const figures = await editor.get(`/import-desk/articles/${article}/figures?locale=zh-Hans`);
    expect(figures).toMatchObject({ status: 200, body: { figures: [{ documentId: figure, state: 'proposed' }] } });
    const summary = await editor.get('/import-desk/summary');
    const unconfirmed = [{ documentId: article, title: '绣娘', count: 1 }];
    expect(summary).toMatchObject({ status: 200, body: { unconfirmed, captionsWithoutImage: 0, latest: [] } });
  });

  it.each([
    'evidence/api::achievement.achievement/nowhere',
    'evidence/api::source-document.source-document/nowhere',
    'evidence/admin::user/1',
    'articles/nowhere/figures',
  ])('say in a sentence that there is nothing: %s', async (path) => {
    const { status, body } = await editor.get(`/import-desk/${path}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { details: { code: 'DRAFT_UNKNOWN' } } });
  });

  it('show a translator the sentence that a figure holds, and nothing that only its source tells', async () => {
    const text = '冬天过去了。全年培训绣娘2.4万人次。秋天也好。';
    const sourceSentence = '全年培训绣娘2.4万人次。';
    const sentenceStart = text.indexOf(sourceSentence);
    const measureStart = text.indexOf('2.4万人次');
    const { documentId } = await make.achievement({
      ...{ label: '培训的绣娘', kind: 'count', numeral: '2.4', magnitude: 4, value: 24_000, comparator: 'eq' },
      unit: (await make.unit({ code: 'person_time', name: '人次', kind: 'person' })).documentId,
      sourceDocument: (await make.source({ name: 'secret.txt', text })).documentId,
      ...{ sourceSentence, sentenceStart, sentenceEnd: sentenceStart + sourceSentence.length },
      ...{ measureStart, measureEnd: measureStart + '2.4万人次'.length, reviewState: 'proposed' },
    });
    const path = `/import-desk/evidence/api::achievement.achievement/${documentId}`;
    const whole = {
      sentence: sourceSentence,
      before: '冬天过去了。',
      after: '秋天也好。',
      source: { name: 'secret.txt' },
    };
    expect(await editor.get(path)).toMatchObject({ status: 200, body: { quotations: [whole] } });
    const bare = { sentence: sourceSentence, before: '', after: '', source: null };
    expect(await translator.get(path)).toMatchObject({ status: 200, body: { quotations: [bare] } });
  });

  it('show a translator nothing of what was imported', async () => {
    for (const path of [`articles/${article}/figures`, 'summary', 'imports']) {
      expect((await translator.get(`/import-desk/${path}`)).status, path).toBe(403);
    }
  });
});
