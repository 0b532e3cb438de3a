import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/importing/extract';
import { documentStore } from '../../src/strapi/importing/document-store';
import { publishImport } from '../../src/strapi/importing/publish-import';
import { isAlreadyImported } from '../../src/strapi/importing/quick-look';
import { storeImport } from '../../src/strapi/importing/store-import';
import { textDigest } from '../../src/strapi/importing/text-digest';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

const text = readFileSync('tests/fixtures/grassland-nurses.txt', 'utf8');
const read = (source: string) => ({
  name: 'grassland-nurses.txt',
  byteLength: Buffer.byteLength(source),
  format: 'text' as const,
  extraction: extract(source, 'utf-8'),
});

const tables = [
  'articles',
  'photo_captions',
  'achievements',
  'honorees',
  'awards',
  'publications',
  'source_documents',
  'import_runs',
] as const;

describe.each(databases)('Importing an article on %s', (client) => {
  const ulger = useStrapi(client);
  const locale = 'zh-Hans';
  const uid = 'api::achievement.achievement';
  const achievements = () => ulger.strapi.documents(uid);

  const rowCounts = async () => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await ulger.strapi.db.connection(table).count({ rows: '*' });
      counts[table] = Number(row?.rows);
    }
    return counts;
  };
  const figure = async (label: RegExp) => {
    const found = (await achievements().findMany({ locale, populate: ['unit', 'article', 'sourceDocument'] })).filter(
      (one) => label.test(String(one.label)),
    );
    expect(found).toHaveLength(1);
    return found[0] ?? expect.unreachable();
  };

  it('leaves nothing behind when it is cut off in the middle', async () => {
    const before = await rowCounts();
    const cutOff = storeImport(ulger.strapi, read(text), (done) => {
      if (done === 8) throw new Error('the plug was pulled');
    });
    await expect(cutOff).rejects.toThrow('the plug was pulled');
    expect(await rowCounts()).toEqual(before);
  });

  it('stores drafts, each figure with the sentence that states it', async () => {
    const stored = await storeImport(ulger.strapi, read(text));
    expect(stored.outcome).toBe('created');

    const sessions = await figure(/上门服务/);
    expect(sessions).toMatchObject({
      value: 36000,
      numeral: '3.6',
      magnitude: 4,
      comparator: 'gt',
      hedge: '余',
      unit: { code: 'person_time' },
      article: { title: '把健康送到毡房门口' },
    });
    expect(text.slice(sessions.sentenceStart ?? 0, sessions.sentenceEnd ?? 0)).toBe(sessions.sourceSentence);
    expect(text.slice(sessions.measureStart ?? 0, sessions.measureEnd ?? 0)).toBe('3.6万余人次');
    expect(sessions.sourceDocument).toMatchObject({ sha256: textDigest(text), text });

    const article = await ulger.strapi.documents('api::article.article').findFirst({
      locale,
      filters: { title: '把健康送到毡房门口' },
      populate: ['captions', 'achievements', 'bylines', 'publication'],
    });
    expect(article).toMatchObject({
      publication: { name: '白音查干日报' },
      bylines: [{ displayName: '苏和' }, { displayName: '林小满' }],
      publishedAt: null,
    });
    expect(article?.slug).toMatch(/\S/);
    expect(article?.captions?.map(({ position }) => position)).toEqual([
      'before_byline',
      'before_byline',
      'after_body',
    ]);
    const starts = article?.achievements?.map(({ measureStart }) => Number(measureStart)) ?? [];
    expect(starts.length).toBeGreaterThanOrEqual(12);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  it('changes nothing the second time, and says so before Strapi is booted', async () => {
    const before = await rowCounts();
    expect((await storeImport(ulger.strapi, read(text))).outcome).toBe('unchanged');
    expect(await rowCounts()).toEqual(before);
    expect(await isAlreadyImported(textDigest(text))).toBe(true);
    expect(await isAlreadyImported(textDigest(`${text}。`))).toBe(false);
  });

  it('updates from an edited file what no editor has touched, and reports the rest', async () => {
    const touched = await figure(/护理点/);
    const label = '夏营地护理点数量';
    await documentStore(ulger.strapi).update(uid, touched.documentId, { label });
    const edited = text.replace('3.6万余人次', '3.9万余人次').replace('护理点48个', '护理点52个');
    const stored = await storeImport(ulger.strapi, read(edited));

    expect(stored.outcome).toBe('revised');
    expect((await figure(/上门服务/)).value).toBe(39000);
    expect(await figure(/护理点/)).toMatchObject({ label: '夏营地护理点数量', value: 48 });
    const reported = stored.revisions.filter(({ kind }) => kind === 'touched');
    expect(reported).toMatchObject([{ documentId: touched.documentId, touched: expect.arrayContaining(['label']) }]);
    expect(await ulger.strapi.documents('api::article.article').count({ locale, status: 'draft' })).toBe(1);
    const moved = await figure(/规范管理率/);
    expect(edited.slice(moved.measureStart ?? 0, moved.measureEnd ?? 0)).toBe('78.5%');
  });

  it('publishes what carries no warning, and lists what it leaves', async () => {
    const edited = text.replace('3.6万余人次', '3.9万余人次').replace('护理点48个', '护理点52个');
    const source = read(edited);
    const stored = await storeImport(ulger.strapi, source);
    const { published, left } = await publishImport(ulger.strapi, source.extraction, stored);

    expect(published.map(({ key }) => key)).toContain('article');
    expect(left).toContainEqual(expect.objectContaining({ reason: { kind: 'touched' } }));
    expect(left.filter(({ document }) => document.uid === 'api::photo-caption.photo-caption')).toMatchObject([
      { document: { title: expect.stringContaining('护理车') }, reason: { kind: 'warned' } },
    ]);
    const article = await ulger.strapi.documents('api::article.article').findFirst({
      locale,
      status: 'published',
      populate: ['achievements', 'captions'],
    });
    expect(article?.captions).toHaveLength(2);
    expect(article?.achievements?.length).toBe(
      published.filter(({ uid }) => uid === 'api::achievement.achievement').length,
    );
    const sessions = await achievements().findFirst({ locale, status: 'published', filters: { value: 39000 } });
    expect(sessions?.reviewState).toBe('confirmed');
  });

  it('publishes nothing twice', async () => {
    const edited = text.replace('3.6万余人次', '3.9万余人次').replace('护理点48个', '护理点52个');
    const source = read(edited);
    const again = await publishImport(ulger.strapi, source.extraction, await storeImport(ulger.strapi, source));
    expect(again.published).toEqual([]);
    expect(again.standing.length).toBeGreaterThan(10);
  });
});
