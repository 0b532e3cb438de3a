import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales';
import { tablesOfStrapi } from '../../../src/delivery/database/tables-of-strapi';
import { createLists } from '../../../src/delivery/listing/create-lists';
import { keptLists } from '../../../src/delivery/listing/kept-list';
import { listFilling } from '../../../src/delivery/listing/list-triggers';
import { modelOfFiles } from '../../../src/delivery/model-of-files';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { changesOf } from './changes';
import { makeScene } from './scene';

describe.each(databases)('The kept lists on %s', (client) => {
  const ulger = useStrapi(client);

  /** What is in the lists, and what would be in them if they were filled now. */
  const keptAndFresh = async (): Promise<readonly (readonly [string, unknown, unknown])[]> => {
    const { strapi } = ulger;
    const model = modelOfFiles(strapi.dirs.dist.root);
    const tables = tablesOfStrapi(strapi, model);
    const found: (readonly [string, unknown, unknown])[] = [];
    for (const list of keptLists(model, tables)) {
      const transaction = await strapi.db.connection.transaction();
      const read = () => transaction(list.table).orderBy(['section', 'asked', 'document_id', 'row_id']);
      const kept = await read();
      await transaction(list.table).delete();
      await transaction.raw(listFilling(list, tables, locales));
      found.push([list.table, kept, await read()]);
      await transaction.rollback();
    }
    return found;
  };

  let scene: Awaited<ReturnType<typeof makeScene>>;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
  });

  it('hold what they would if they were filled now, whatever has been done', async () => {
    let rows = 0;
    for (const [what, change] of await changesOf(ulger.strapi, scene)) {
      await change();
      for (const [table, kept, fresh] of await keptAndFresh()) {
        expect({ what, table, kept }).toEqual({ what, table, kept: fresh });
        rows += Array.isArray(kept) ? kept.length : 0;
      }
    }
    expect(rows).toBeGreaterThan(100);
  });

  it('are filled anew when they were made otherwise, or can have missed a change', async () => {
    const { connection } = ulger.strapi.db;
    await connection('ulger_list_articles').delete();
    await createLists(ulger.strapi);
    expect(await connection('ulger_list_articles').select('row_id')).toEqual([]);
    await connection('ulger_list_articles_state').update({ digest: 'of another version' });
    await createLists(ulger.strapi);
    for (const [table, kept, fresh] of await keptAndFresh()) expect({ table, kept }).toEqual({ table, kept: fresh });
  });

  it('answer as rows do that no list is kept of', async () => {
    const fields = 'documentId locale isFallback title publishedOn';
    const query = (fallback: string, more: string) =>
      `{ a: articles_connection(locale: "mn-Mong", fallback: ${fallback}, ${more}) { pageInfo { total } nodes { ${fields} } } }`;
    for (const more of [
      'sort: ["publishedOn:desc"]',
      'sort: ["title"]',
      'sort: ["publishedOn:asc", "title:desc"], pagination: { pageSize: 1, page: 2 }',
      'filters: { themes: { code: { eq: "reading" } } }',
      'filters: { themes: { code: { eq: "none" } } }',
      'filters: { and: [{ themes: { code: { eq: "reading" } } }, { title: { notNull: true } }] }',
      'filters: { or: [{ themes: { code: { eq: "reading" } } }, { title: { eq: "x" } }] }',
      'filters: { not: { themes: { code: { eq: "reading" } } } }',
    ]) {
      const listed = await ask(ulger.url, { query: query('DEFAULT', more) });
      // The same chain and one locale more, in which nothing is that is not in Chinese too: no list is kept for it.
      const searched = await ask(ulger.url, { query: query('["mn", "zh-Hans", "en"]', more) });
      expect(listed.errors ?? []).toEqual([]);
      expect({ more, data: listed.data }).toEqual({ more, data: searched.data });
    }
  });
});
