import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootStrapi, seededDatabase } from '../../src/testing/boot';
import { databases } from '../../src/testing/databases';
import { runSql } from '../../src/testing/run-sql';
import type { TemporaryDatabase } from '../../src/testing/temporary-database';

type Table = { name: string; columns: { name: string; type: string }[] };

/** The codes and places of the problems for which a start is refused. */
const refusal = async (start: Promise<{ stop: () => Promise<void> }>): Promise<readonly string[]> => {
  const error = await start.then(
    async (running) => running.stop().then(() => new Error('it started')),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error && 'problems' in error && Array.isArray(error.problems))) throw error;
  return error.problems.map(({ code, at }) => `${code} ${at}`).sort();
};

describe.each(databases)('A start on %s', (client) => {
  let database: TemporaryDatabase;

  /** A database of an earlier model: with a column, a table, a type of column, drafts and translations that are no more. */
  beforeAll(async () => {
    database = await seededDatabase(client);
    const { strapi, stop } = await bootStrapi(client, { database });
    const { connection, schema } = strapi.db;
    await connection.raw('alter table themes add column motto text');
    await connection('themes').insert({ document_id: 'a', code: 'a', locale: 'zh-Hans', motto: '团结' });
    await connection.raw('create table old_things (id integer primary key)');
    // @NOTE Its columns have more parts than this test names.
    const stored = (await schema.schemaStorage.read())?.schema as unknown as { tables: Table[] };
    const themes = stored.tables.find(({ name }) => name === 'themes');
    for (const column of themes?.columns ?? []) if (column.name === 'code') column.type = 'integer';
    themes?.columns.push({ name: 'motto', type: 'text' });
    stored.tables.push({ ...stored.tables[0], name: 'old_things', columns: [{ name: 'id', type: 'integer' }] });
    // @NOTE The stored schema has more parts than this test names.
    await schema.schemaStorage.add(stored as never);

    const store = strapi.store({ type: 'strapi', name: 'content_types' });
    // @NOTE Strapi's store knows no types.
    const types = (await store.get({ key: 'schema' })) as Record<string, object>;
    Object.assign(types['api::theme.theme'] ?? {}, { options: { draftAndPublish: true } });
    Object.assign(types['api::source-document.source-document'] ?? {}, {
      pluginOptions: { i18n: { localized: true } },
    });
    await store.set({ key: 'schema', value: types });
    await stop();
  });

  afterAll(() => database.remove());

  it('refuses to lose the drafts or translations of a type, again and again', async () => {
    const problems = [
      'START_WOULD_DROP_DRAFTS api::theme.theme',
      'START_WOULD_DROP_TRANSLATIONS api::source-document.source-document',
    ];
    expect(await refusal(bootStrapi(client, { database }))).toEqual(problems);
    expect(await refusal(bootStrapi(client, { database }))).toEqual(problems);
  });

  it('refuses to lose a column, a table or the values of a retyped column, and names each', async () => {
    await runSql(database, "delete from strapi_core_store_settings where key = 'strapi_content_types_schema'");
    expect(await refusal(bootStrapi(client, { database }))).toEqual([
      'START_WOULD_DROP_COLUMN themes.motto',
      'START_WOULD_DROP_TABLE old_things',
      'START_WOULD_RETYPE_COLUMN themes.code',
    ]);
  });

  it('goes on when a migration has dealt with them', async () => {
    await runSql(database, 'alter table themes drop column motto');
    await runSql(database, 'drop table old_things');
    expect(await refusal(bootStrapi(client, { database }))).toEqual(['START_WOULD_RETYPE_COLUMN themes.code']);
  });
});
