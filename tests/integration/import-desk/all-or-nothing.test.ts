import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../src/importing/extract';
import { startReview } from '../../../src/importing/review/start-review';
import { documentStore } from '../../../src/strapi/importing/document-store';
import { openRun } from '../../../src/strapi/importing/review-run';
import { storeImport } from '../../../src/strapi/importing/store-import';
import { storeReview } from '../../../src/strapi/importing/store-review';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { databases } from '../../../src/testing/databases';
import { type DeskClient, deskClient, figureNamed } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';

const text = readFileSync('tests/fixtures/grassland-nurses.txt', 'utf8');
const locale = 'zh-Hans';

describe.each(databases)('The drafts of a review on %s', (client) => {
  const ulger = useStrapi(client);
  let editor: AdminClient;
  let desk: DeskClient;
  let id = '';
  beforeAll(async () => {
    editor = await adminClient(ulger, 'en', 'ulger-editor');
    desk = deskClient(editor);
    id = (await desk.paste(text)).id;
  });
  const articles = () => ulger.strapi.documents('api::article.article').count({ locale });

  it('are not there at all when making them is cut off', async () => {
    const run = (await openRun(ulger.strapi, id)) ?? expect.unreachable();
    const store = documentStore(ulger.strapi);
    let made = 0;
    const breaking = {
      ...store,
      create: (...parameters: Parameters<typeof store.create>) => {
        made += 1;
        if (made === 8) throw new Error('the plug was pulled');
        return store.create(...parameters);
      },
    };
    await expect(storeReview(ulger.strapi, breaking, run, startReview(run.extraction))).rejects.toThrow('the plug');
    expect(await articles()).toBe(0);
    expect(await desk.open(id)).toMatchObject({ state: 'open', version: 0 });
  });

  it('are made once by two who ask at the same time', async () => {
    const review = await desk.open(id);
    await desk.decide(id, 0, [{ kind: 'reject', items: [figureNamed(review, '护理点')] }]);
    const both = await Promise.all([1, 2].map(() => editor.post(`/import-desk/imports/${id}/drafts`, { version: 1 })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect(await articles()).toBe(1);
  });

  it('tell who made them, and are no corrections for it', async () => {
    const figures = await ulger.strapi
      .documents('api::achievement.achievement')
      .findMany({ locale, populate: ['createdBy'] });
    expect(figures.length).toBeGreaterThan(5);
    for (const { createdBy, reviewState } of figures) {
      expect(createdBy).toMatchObject({ firstname: 'A' });
      expect(reviewState).toBe('proposed');
    }
  });

  it('are found again by an import from the command line, which makes nothing that was rejected', async () => {
    const edited = text.replace('3.6万余人次', '3.9万余人次');
    const extraction = extract(edited, 'utf-8');
    const stored = await storeImport(ulger.strapi, { name: 'a.txt', byteLength: 1, format: 'text', extraction });
    expect(stored.outcome).toBe('revised');
    expect(stored.revisions.filter(({ kind }) => kind === 'create')).toEqual([]);
    const updated = stored.revisions.flatMap((one) => (one.kind === 'update' ? [one.proposal.title] : []));
    expect(updated).toContainEqual(expect.stringContaining('3.9万余人次'));
  });

  it('are not made past an import that nobody saw: the review shows it first', async () => {
    const other = `${text.replaceAll('毡房', '蒙古包').replaceAll('护理', '照护')}`;
    const { id: second } = await desk.paste(other);
    const opened = await desk.open(second);
    if (opened.articleDocumentId !== null) return expect(opened.articleDocumentId).toBeTruthy();
    const extraction = extract(`${other}\n本刊讯。`, 'utf-8');
    const stored = await storeImport(ulger.strapi, { name: 'b.txt', byteLength: 1, format: 'text', extraction });
    const answer = await editor.post(`/import-desk/imports/${second}/drafts`, { version: 0 });
    expect(answer).toMatchObject({ status: 409, body: { error: { details: { code: 'IMPORT_REVIEW_CHANGED' } } } });
    const shown = await desk.open(second);
    expect(shown.articleDocumentId).toBe(stored.entries.find(({ key }) => key === 'article')?.documentId);
    expect(Object.keys(shown.comparisons)).not.toEqual([]);
  });
});
