import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

describe.runIf(databases.includes('sqlite'))('Two processes on one SQLite file', () => {
  const ulger = useStrapi('sqlite');

  it('take turns: a transaction that has read may still write', async () => {
    const other = new Sqlite(ulger.database.env.DATABASE_FILENAME ?? '', { timeout: 0 });
    const write = () =>
      other.prepare("insert into themes (document_id, code, locale) values ('o', 'other', 'zh-Hans')").run();
    await ulger.strapi.db.transaction(async ({ trx }) => {
      await trx('themes').count();
      expect(write).toThrow(/locked|busy/);
      await trx('themes').insert({ document_id: 't', code: 'turn', locale: 'zh-Hans' });
    });
    write();
    other.close();
    const codes = await ulger.strapi.db.connection('themes').whereIn('code', ['turn', 'other']).pluck('code');
    expect(codes.sort()).toEqual(['other', 'turn']);
  });

  it('read while the other writes', async () => {
    const other = new Sqlite(ulger.database.env.DATABASE_FILENAME ?? '', { timeout: 0 });
    other.exec("begin immediate; insert into themes (document_id, code, locale) values ('w', 'unseen', 'zh-Hans')");
    expect(await ulger.strapi.db.query('api::theme.theme').count({ where: { code: 'unseen' } })).toBe(0);
    other.exec('rollback');
    other.close();
  });
});
