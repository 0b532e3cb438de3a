import { beforeAll, describe, expect, it } from 'vitest';
import { pruneChanges } from '../../../src/delivery/database/prune-changes';
import { adminClient } from '../../../src/testing/admin-client';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from '../graphql/ask';
import { purgeDesk, purging, until } from './purge-desk';
import { startReceiver } from './receiver';

describe.each(databases)('Notes of changes on %s', (client) => {
  const ulger = useStrapi(client, purging);
  const notes = () => ulger.strapi.db.connection('ulger_changes');
  /** As if two minutes went by. */
  const growOld = () => {
    const { connection } = ulger.strapi.db;
    const then = client === 'postgres' ? "now() - interval '2 minutes'" : "datetime('now', '-2 minutes')";
    return notes().update({ at: connection.raw(then) });
  };
  let theme = '';
  const rename = (name: string) =>
    documentsOf(ulger.strapi, 'api::theme.theme').update({ documentId: theme, data: { name } });

  beforeAll(async () => {
    theme = (await newsroom(ulger.strapi).theme({ name: '阅读' })).documentId;
  });

  it('stay for a minute, and but for the newest go then', async () => {
    // What the start of the newsroom has left.
    await pruneChanges(ulger.strapi);
    await rename('书');
    const before = (await notes().select('id')).length;
    expect(before).toBeGreaterThan(1);
    await pruneChanges(ulger.strapi);
    expect((await notes().select('id')).length).toBe(before);
    await growOld();
    await pruneChanges(ulger.strapi);
    expect((await notes().select('id')).length).toBe(1);
  });

  it('are missed by no kept answer that nobody asked for meanwhile', async () => {
    const query = `{ theme(documentId: "${theme}") { name } }`;
    const keptName = async () => {
      const answer = await ask(ulger.url, { query });
      return { name: answer.data.theme.name, outcome: answer.headers.get('x-cache') };
    };
    await until(async () => expect((await keptName()).outcome).toBe('HIT'));
    await rename('读书');
    await rename('阅读推广');
    await growOld();
    await pruneChanges(ulger.strapi);
    expect((await notes().select('id')).length).toBe(1);
    await until(async () => expect((await keptName()).name).toBe('阅读推广'), 1_000);
  });

  it('stay for as long as a target waits for them', async () => {
    const site = await startReceiver();
    const desk = purgeDesk(await adminClient(ulger));
    await rename('长久');
    await growOld();
    // Nobody has made purges of them: the server that would is not the one that deletes.
    await ulger.strapi.db.connection.transaction(async (transaction) => {
      await transaction('ulger_changes').update({ collected: false });
    });
    const { id } = await desk.create(site.url);
    await pruneChanges(ulger.strapi);
    await until(() => expect(site.received.flatMap(({ message }) => message.keys)).toContain(`theme:${theme}`));
    await until(async () => expect(await notes().where({ collected: false })).toEqual([]));
    await pruneChanges(ulger.strapi);
    expect((await notes().select('id')).length).toBe(1);
    await desk.remove(id);
    await site.stop();
  });
});
