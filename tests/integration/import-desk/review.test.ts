import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftsMade, ImportReview, ImportStarted, ImportSummary } from '../../../src/plugins/import-desk/contract';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';

const text = readFileSync('tests/fixtures/grassland-nurses.txt', 'utf8');
const locale = 'zh-Hans';

describe.each(databases)('The import desk on %s', (client) => {
  const ulger = useStrapi(client);
  let editor: AdminClient;
  beforeAll(async () => {
    editor = await adminClient(ulger, 'en', 'ulger-editor');
  });

  /** The body of an answer that succeeded. */
  const ok = async <T>(answer: ReturnType<AdminClient['get']>, status = 200): Promise<T> => {
    const { status: answered, body } = await answer;
    expect(answered, JSON.stringify(body)).toBe(status);
    return body as T;
  };
  const open = (id: string) => ok<ImportReview>(editor.get(`/import-desk/imports/${id}`));
  const figure = (review: ImportReview, words: RegExp): string => {
    const found = review.extraction.achievements.find(({ label }) => words.test(label));
    return `figure:${found?.key ?? expect.unreachable()}`;
  };
  let id = '';

  it('begins a review of a pasted text, and stores nothing else of it', async () => {
    const started = await ok<ImportStarted>(editor.post('/import-desk/imports', { text }), 201);
    id = started.id;
    const review = await open(id);
    expect(review).toMatchObject({ state: 'open', version: 0, decisions: [], title: '把健康送到毡房门口' });
    expect(review.extraction.text).toBe(text);
    expect(review.counts.figures).toBe(review.extraction.achievements.length);
    expect(review.may).toEqual({ confirm: true, import: true });
    expect(await ulger.strapi.documents('api::article.article').count({})).toBe(0);
    const source = await ulger.strapi.db.query('api::source-document.source-document').findOne({ where: { text } });
    expect(source).toMatchObject({ channel: 'pasted', mediaType: 'text/plain', encoding: 'utf-8' });
  });

  it('finds the review that is open when the same text comes as a file', async () => {
    const form = new FormData();
    form.append('file', new Blob([text]), 'grassland-nurses.txt');
    expect(await ok(editor.send('/import-desk/imports', form))).toEqual({ id, again: true });
    const { imports } = await ok<{ imports: ImportSummary[] }>(editor.get('/import-desk/imports'));
    expect(imports).toMatchObject([{ id, state: 'open', startedBy: 'A B' }]);
  });

  it('keeps decisions, and tells who decides on an older version', async () => {
    const review = await open(id);
    const decisions = [
      { kind: 'correct', item: figure(review, /上门服务/), fields: { label: '上门服务人次' } },
      { kind: 'reject', items: [figure(review, /护理点/)] },
      { kind: 'confirm', items: [figure(review, /规范管理率/)] },
    ];
    expect(await ok(editor.put(`/import-desk/imports/${id}/decisions`, { version: 0, decisions }))).toEqual({
      version: 1,
    });
    expect(await open(id)).toMatchObject({ version: 1, decisions });
    const late = await editor.put(`/import-desk/imports/${id}/decisions`, { version: 0, decisions: [] });
    expect(late).toMatchObject({ status: 409, body: { error: { details: { code: 'IMPORT_REVIEW_CHANGED' } } } });
  });

  it('makes drafts as reviewed, once', async () => {
    const made = await ok<DraftsMade>(editor.post(`/import-desk/imports/${id}/drafts`, { version: 1 }));
    const figures = await ulger.strapi
      .documents('api::achievement.achievement')
      .findMany({ locale, populate: ['article', 'updatedBy'] });
    const states = Object.fromEntries(figures.map(({ label, reviewState }) => [label, reviewState]));
    expect(states).toMatchObject({ 上门服务人次: 'corrected' });
    expect(Object.keys(states).filter((label) => /护理点/.test(label))).toEqual([]);
    expect(new Set(Object.values(states))).toEqual(new Set(['proposed', 'confirmed', 'corrected']));
    expect(new Set(figures.map(({ article }) => article?.documentId))).toEqual(new Set([made.articleDocumentId]));
    expect(await ok(editor.post(`/import-desk/imports/${id}/drafts`, { version: 1 }))).toEqual(made);
    expect(await ulger.strapi.documents('api::article.article').count({ locale })).toBe(1);
    const closed = await editor.put(`/import-desk/imports/${id}/decisions`, { version: 2, decisions: [] });
    expect(closed).toMatchObject({ status: 409, body: { error: { details: { code: 'IMPORT_REVIEW_CLOSED' } } } });
  });
});
