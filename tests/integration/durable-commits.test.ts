import Database from 'better-sqlite3';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { type DatabaseClient, databases } from '../../src/testing/databases';
import type { TemporaryDatabase } from '../../src/testing/temporary-database';
import { useStrapi } from '../../src/testing/use-strapi';

/** A trigger on `themes` whose complaint the database only makes at COMMIT. */
const breakCommits = {
  sqlite: [
    'create table broken_parent (id integer primary key)',
    'create table broken_child (parent integer references broken_parent (id) deferrable initially deferred)',
    'create trigger broken_commit after insert on themes begin insert into broken_child values (1); end',
  ],
  postgres: [
    "create function broken_commit() returns trigger language plpgsql as $$ begin raise exception 'no space left'; end $$",
    'create constraint trigger broken_commit after insert on themes deferrable initially deferred for each row execute function broken_commit()',
  ],
} as const;

const mendCommits = {
  sqlite: [
    'drop trigger if exists broken_commit',
    'drop table if exists broken_child',
    'drop table if exists broken_parent',
  ],
  postgres: ['drop trigger if exists broken_commit on themes', 'drop function if exists broken_commit()'],
} as const;

/** Whether another connection sees the theme: what an open transaction holds back, nobody else sees. */
const seenByOthers = async (client: DatabaseClient, { env }: TemporaryDatabase, code: string): Promise<boolean> => {
  if (client === 'sqlite') {
    const other = new Database(env['DATABASE_FILENAME'], { readonly: true });
    try {
      return other.prepare('select 1 from themes where code = ?').get(code) !== undefined;
    } finally {
      other.close();
    }
  }
  const other = new pg.Client({ connectionString: env['DATABASE_URL'] });
  await other.connect();
  try {
    return (await other.query('select 1 from themes where code = $1', [code])).rowCount === 1;
  } finally {
    await other.end();
  }
};

describe.each(databases)('A failed COMMIT on %s', (client) => {
  const ulger = useStrapi(client);
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await ulger.strapi.db.connection.raw(statement);
  };
  const create = (code: string) =>
    ulger.strapi.documents('api::theme.theme').create({ data: { code, name: code }, locale: 'zh-Hans' });
  const stored = (code: string) => ulger.strapi.db.query('api::theme.theme').count({ where: { code } });

  afterEach(() => run(mendCommits[client]));

  it('is an error, not a success', async () => {
    await run(breakCommits[client]);
    await expect(create('lost')).rejects.toThrow(/FOREIGN KEY|no space left/);
    expect(await stored('lost')).toBe(0);
  });

  it('leaves no transaction open in which later work would be lost', async () => {
    await run(breakCommits[client]);
    await create('lost-too').catch(() => undefined);
    await run(mendCommits[client]);
    await create('kept');
    expect(await seenByOthers(client, ulger.database, 'kept')).toBe(true);
  });

  it('is an error where Knex commits by itself', async () => {
    await run(breakCommits[client]);
    const written = ulger.strapi.db.connection.transaction((trx) =>
      trx('themes').insert({ document_id: 'x', code: 'lost-three', locale: 'zh-Hans' }),
    );
    await expect(written).rejects.toThrow(/FOREIGN KEY|no space left/);
  });

  it.runIf(client === 'postgres')(
    'is an error when PostgreSQL turns the COMMIT of an aborted transaction into a ROLLBACK',
    async () => {
      const written = ulger.strapi.db.transaction(async ({ trx }) => {
        await trx('themes').insert({ document_id: 'y', code: 'lost-four', locale: 'zh-Hans' });
        await trx.raw('select 1 / 0').catch(() => undefined);
      });
      await expect(written).rejects.toThrow('COMMIT was answered with ROLLBACK');
      expect(await stored('lost-four')).toBe(0);
    },
  );
});
