import { describe, expect, it } from 'vitest';
import { createUniqueIndexes, uniqueIndexes } from '../../src/strapi/ground/unique-indexes';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

describe.each(databases)('The database %s', (client) => {
  const ulger = useStrapi(client);
  const themes = () => ulger.strapi.documents('api::theme.theme');

  it('keeps a code to one document, of twenty that are created at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => themes().create({ data: { code: 'culture', name: '文化' }, locale: 'zh-Hans' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: { status: 409, details: { code: 'VALUE_TAKEN', at: 'code' } } });
  });

  it('keeps an article’s slug to one document per locale, whatever wrote it', async () => {
    const insert = (row: object) => ulger.strapi.db.connection('articles').insert(row);
    const draft = { slug: 'a', locale: 'zh-Hans', published_at: null };
    await insert({ ...draft, document_id: 'one' });
    await insert({ ...draft, document_id: 'one', published_at: new Date() });
    await insert({ ...draft, document_id: 'two', locale: 'en' });
    await expect(insert({ ...draft, document_id: 'three' })).rejects.toThrow(/unique/i);
    await expect(insert({ ...draft, document_id: 'three', published_at: new Date() })).rejects.toThrow(/unique/i);
  });

  it('keeps a document to one row per locale and status', async () => {
    const insert = (row: object) => ulger.strapi.db.connection('articles').insert(row);
    await insert({ document_id: 'four', slug: 'b', locale: 'zh-Hans' });
    await expect(insert({ document_id: 'four', slug: 'c', locale: 'zh-Hans' })).rejects.toThrow(/unique/i);
  });

  it('gets an index back that was lost, at the next start', async () => {
    const { connection } = ulger.strapi.db;
    const name = 'ulger_units_code_row';
    const exists = async () => {
      const query = client === 'sqlite' ? 'select name from sqlite_master' : 'select indexname as name from pg_indexes';
      const answer = await connection.raw(query);
      return (client === 'sqlite' ? answer : answer.rows).some((index: { name: string }) => index.name === name);
    };
    expect(await exists()).toBe(true);
    await connection.raw(`drop index "${name}"`);
    await createUniqueIndexes(ulger.strapi);
    expect(await exists()).toBe(true);
  });

  it('has names for its indexes that PostgreSQL does not cut', () => {
    const names = uniqueIndexes(ulger.strapi).map(({ name }) => name);
    expect(new Set(names.map((name) => name.slice(0, 63))).size).toBe(names.length);
  });
});
