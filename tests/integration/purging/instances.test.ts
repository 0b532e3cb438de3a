import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient } from '../../../src/testing/admin-client';
import { bootStrapi, seededDatabase } from '../../../src/testing/boot';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import type { TemporaryDatabase } from '../../../src/testing/temporary-database';
import { type Instance, startInstance } from '../graphql/second-instance';
import { publishAndDie } from './publish-and-die';
import { purgeDesk, purging, until } from './purge-desk';
import { keysIn, type Received, type Receiver, startReceiver } from './receiver';

const article = 'api::article.article';

describe.each(databases)('Purges of several servers on %s', (client) => {
  let database: TemporaryDatabase;
  let site: Receiver;
  /** The server that sends: the only one that is up for a while. */
  let sender: Instance | null = null;
  let draft = '';
  beforeAll(async () => {
    site = await startReceiver();
    database = await seededDatabase(client);
    const first = await bootStrapi(client, { ...purging, database });
    await purgeDesk(await adminClient(first)).create(site.url);
    draft = (await newsroom(first.strapi).article()).documentId;
    await first.stop();
  });
  afterAll(async () => {
    await sender?.stop();
    await site.stop();
    await database.remove();
  });

  it('are sent after the next start when a server is killed, before they were sent or while they were', async () => {
    await site.stop();
    expect(await publishAndDie(database.env, draft)).toBe('SIGKILL');

    site = await startReceiver(site.port);
    const isOfDraft = ({ message }: Received): boolean => message.keys.includes(`article:${draft}`);
    // What the start had changed may wait in a purge of its own: that one is taken.
    site.answer = (answer) => {
      if (!site.received.slice(-1).some(isOfDraft)) answer.writeHead(204).end();
    };
    sender = await startInstance(database.env);
    await until(() => expect(site.received.some(isOfDraft)).toBe(true), 40_000);
    const unanswered = site.received.find(isOfDraft)?.body;
    await sender.stop();

    site.received.length = 0;
    site.answer = (answer) => void answer.writeHead(204).end();
    sender = await startInstance(database.env);
    // An attempt is left to whoever began it for as long as it may take.
    await until(() => expect(site.received.map(({ body }) => body)).toContain(unanswered), 40_000);
  }, 180_000);

  it('are sent by one of them, and by another one when that is killed', async () => {
    const other = await bootStrapi(client, { ...purging, database });
    for (const number of [1, 2, 3, 4, 5]) {
      const { documentId } = await newsroom(other.strapi).article({ title: `文章 ${number}` });
      await documentsOf(other.strapi, article).publish({ documentId, locale: 'zh-Hans' });
      await until(() => expect(keysIn(site.received)).toContain(`article:${documentId}`));
    }
    const ids = site.received.map(({ message }) => message.id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);

    await sender?.stop();
    const { documentId } = await newsroom(other.strapi).theme();
    // What the killed one had begun is left to it for as long as an attempt may take.
    await until(() => expect(keysIn(site.received)).toContain(`theme:${documentId}`), 40_000);
    await other.stop();
  }, 120_000);
});
