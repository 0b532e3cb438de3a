import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/importing/review/decision';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { databases } from '../../../src/testing/databases';
import { type DeskClient, deskClient, figureNamed } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';

const text = readFileSync('tests/fixtures/grassland-nurses.txt', 'utf8');

describe.each(databases)('What the import desk refuses on %s', (client) => {
  const ulger = useStrapi(client);
  let editor: AdminClient;
  let desk: DeskClient;
  let id = '';
  beforeAll(async () => {
    editor = await adminClient(ulger, 'en', 'ulger-editor');
    desk = deskClient(editor);
    id = (await desk.paste(text)).id;
  });
  const codeOf = ({ body }: Awaited<ReturnType<AdminClient['get']>>): unknown => {
    expect(body).toMatchObject({ error: { details: { code: expect.any(String), message: expect.any(String) } } });
    return (body as { error: { details: { code: string } } }).error.details.code;
  };

  it.each([
    ['nothing', new Uint8Array(), 'SOURCE_EMPTY'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0]), 'SOURCE_BINARY'],
    ['zero bytes after a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0, 0x62]), 'SOURCE_BINARY'],
    ['an archive without a document', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'SOURCE_ARCHIVE_BROKEN'],
    ['six megabytes of text', new Uint8Array(6 * 1024 * 1024).fill(0x61), 'SOURCE_TOO_LARGE'],
  ])('as a file: %s', async (_, bytes, code) => {
    const answer = await desk.bring(bytes, 'article.txt');
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(codeOf(answer)).toBe(code);
  });

  it.each([
    ['{"text": "cut of', 400, 'IMPORT_REQUEST_WRONG'],
    ['{"text": 7}', 400, 'IMPORT_REQUEST_WRONG'],
    ['[]', 400, 'IMPORT_REQUEST_WRONG'],
    ['{"text": "  \\n"}', 400, 'SOURCE_EMPTY'],
    ['{"text": "x"}', 400, 'SOURCE_NO_ARTICLE'],
    [`{"text": "${'字'.repeat(2_200_000)}"}`, 413, 'IMPORT_REQUEST_TOO_LARGE'],
  ])('as a request: %.20s', async (body, status, code) => {
    const answer = await editor.send('/import-desk/imports', body);
    expect(answer.status).toBe(status);
    expect(codeOf(answer)).toBe(code);
  });

  it('an import that is not there', async () => {
    for (const answer of [
      await editor.get('/import-desk/imports/nothing'),
      await editor.post('/import-desk/imports/nothing/drafts', { version: 0 }),
      await desk.discard('nothing'),
    ]) {
      expect(answer.status).toBe(404);
      expect(codeOf(answer)).toBe('IMPORT_UNKNOWN');
    }
  });

  it('decisions that cannot be taken, and stores none of them', async () => {
    const review = await desk.open(id);
    const item = figureNamed(review, '护理点');
    const correct = (fields: object) => [{ kind: 'correct', item, fields }] as readonly Decision[];
    const caption = `caption:${review.extraction.captions[0]?.key}`;
    const wrong: readonly (readonly [unknown, string])[] = [
      ['all of them', 'IMPORT_REQUEST_WRONG'],
      [[{ kind: 'explode' }], 'IMPORT_REQUEST_WRONG'],
      [[{ kind: 'confirm', items: ['figure:none'] }], 'REVIEW_ITEM_UNKNOWN'],
      [correct({ secret: 1 }), 'REVIEW_FIELD_UNKNOWN'],
      [correct({ label: 'a\u0000b' }), 'REVIEW_VALUE_UNFIT'],
      [correct({ label: 'a\ud800b' }), 'REVIEW_VALUE_UNFIT'],
      [correct({ magnitude: 10 ** 12 }), 'REVIEW_VALUE_UNFIT'],
      [correct({ periodStart: '2023-02-30' }), 'REVIEW_VALUE_UNFIT'],
      [[{ kind: 'correct', item: caption, fields: { image: 987_654 } }], 'IMPORT_PHOTO_UNKNOWN'],
    ];
    for (const [decisions, code] of wrong) {
      const answer = await editor.put(`/import-desk/imports/${id}/decisions`, { version: 0, decisions });
      expect(answer.status, JSON.stringify(answer.body)).toBe(400);
      expect(codeOf(answer)).toBe(code);
    }
    expect(await desk.open(id)).toMatchObject({ version: 0, decisions: [] });
  });

  it('drafts of what no draft can hold, and makes none', async () => {
    const review = await desk.open(id);
    const item = figureNamed(review, '护理点');
    expect((await desk.decide(id, 0, [{ kind: 'correct', item, fields: { label: ' ' } }])).status).toBe(200);
    const answer = await editor.post(`/import-desk/imports/${id}/drafts`, { version: 1 });
    expect(codeOf(answer)).toBe('IMPORT_PROPOSAL_UNFIT');
    expect(answer.body).toMatchObject({ error: { details: { at: item } } });
    expect(await ulger.strapi.documents('api::article.article').count({})).toBe(0);
    expect(await desk.open(id)).toMatchObject({ state: 'open', version: 1 });
    await desk.decide(id, 1, []);
  });

  it('what a role may not do', async () => {
    const reviewer = await adminClient(ulger, 'en', 'ulger-reviewer');
    const translator = await adminClient(ulger, 'en', 'ulger-translator-en');
    const review = await desk.open(id);
    const decisions = [{ kind: 'confirm', items: [figureNamed(review, '护理点')] }];
    expect((await translator.get(`/import-desk/imports/${id}`)).status).toBe(403);
    expect((await reviewer.get(`/import-desk/imports/${id}`)).status).toBe(200);
    expect((await reviewer.post('/import-desk/imports', { text: `${text}。` })).status).toBe(403);
    expect((await reviewer.post(`/import-desk/imports/${id}/drafts`, { version: 2 })).status).toBe(403);
    expect((await reviewer.delete(`/import-desk/imports/${id}`)).status).toBe(403);
    expect((await reviewer.put(`/import-desk/imports/${id}/decisions`, { version: 2, decisions })).status).toBe(200);
    expect((await fetch(`${ulger.url}/import-desk/imports`)).status).toBe(401);
  });

  it('drafts of a type that the user may not make: the desk is no way around a role', async () => {
    const service = ulger.strapi.service('admin::role');
    const { id: role } = await service.create({ code: 'desk-only', name: 'Desk only', description: '' });
    await service.assignPermissions(role, [
      { action: 'plugin::import-desk.read' },
      { action: 'plugin::import-desk.import' },
    ]);
    const guest = await adminClient(ulger, 'en', 'desk-only');
    const { version } = await desk.open(id);
    const answer = await guest.post(`/import-desk/imports/${id}/drafts`, { version });
    expect(answer.status, JSON.stringify(answer.body)).toBe(403);
    expect(codeOf(answer)).toBe('IMPORT_NOT_PERMITTED');
    expect(await ulger.strapi.documents('api::article.article').count({})).toBe(0);
    expect(await ulger.strapi.documents('api::award.award').count({})).toBe(0);
    expect(await desk.open(id)).toMatchObject({ state: 'open', version });
  });

  it('a review that was discarded, and the text may come again', async () => {
    expect((await desk.discard(id)).status).toBe(204);
    expect((await editor.get(`/import-desk/imports/${id}`)).status).toBe(404);
    const again = await desk.paste(text);
    expect(again.again).toBeUndefined();
    expect(again.id).not.toBe(id);
  });
});
