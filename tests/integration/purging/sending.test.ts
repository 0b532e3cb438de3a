import { webcrypto } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminClient } from '../../../src/testing/admin-client';
import { documentsOf } from '../../../src/testing/builders/documents';
import { newsroom } from '../../../src/testing/builders/newsroom';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from '../graphql/ask';
import { makeScene, type Scene } from '../graphql/scene';
import { type PurgeDesk, purgeDesk, purging, until } from './purge-desk';
import { keysIn, type Receiver, startReceiver } from './receiver';

/** HMAC by another implementation than the one that signs. */
const signatureOf = async (secret: string, signed: string): Promise<string> => {
  const raw = Uint8Array.from(atob(secret.replace('whsec_', '')), (character) => character.charCodeAt(0));
  const key = await webcrypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await webcrypto.subtle.sign('HMAC', key, new TextEncoder().encode(signed));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
};

describe.each(databases)('Purges on %s', (client) => {
  const ulger = useStrapi(client, purging);
  let scene: Scene;
  let desk: PurgeDesk;
  let site: Receiver;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
    desk = purgeDesk(await adminClient(ulger));
  });
  beforeEach(async () => {
    site = await startReceiver();
  });
  afterEach(async () => {
    for (const { id } of await desk.list()) await desk.remove(id);
    await site.stop();
  });

  const publish = async (title: string): Promise<void> => {
    const documents = documentsOf(ulger.strapi, 'api::article.article');
    await documents.update({ documentId: scene.article, locale: 'en', data: { title } });
    await documents.publish({ documentId: scene.article, locale: 'en' });
  };
  /** What waited before the target came is sent too; it is let through first. */
  const addTarget = async () => {
    const created = await desk.create(site.url);
    await publish('Before');
    await until(async () => {
      expect(site.received.length).toBeGreaterThan(0);
      expect((await desk.one(created.id)).waiting).toBe(0);
    });
    site.received.length = 0;
    return created;
  };

  it('name what the answers name that are no longer true', async () => {
    const queries = [
      `{ article(documentId: "${scene.article}", locale: "en") { title } }`,
      '{ articleBySlug(slug: "books", locale: "en") { title } }',
      '{ articles(locale: "en") { title } }',
      `{ honoree(documentId: "${scene.choir}", locale: "en") { name articles { title } } }`,
    ];
    const keysOf = async (query: string) =>
      (await ask(ulger.url, { query })).headers.get('surrogate-key')?.split(' ') ?? [];
    const told = await Promise.all(queries.map(keysOf));
    await addTarget();
    await publish('Corrected');
    await until(() => expect(keysIn(site.received)).toContain(`article:${scene.article}`));
    const keys = keysIn(site.received);
    expect(keys).toEqual(expect.arrayContaining(['article', 'article-slug:books']));
    for (const [index, query] of queries.entries()) {
      expect({ query, isPurged: told[index]?.some((key) => keys.includes(key)) }).toEqual({ query, isPurged: true });
    }
    const others = await keysOf('{ units(locale: "en") { name } }');
    expect(others.filter((key) => keys.includes(key))).toEqual([]);
  });

  it('are signed as Standard Webhooks asks for', async () => {
    const { secret } = await addTarget();
    const before = Date.now();
    await publish('Signed');
    const { headers, body, message } = await until(() => {
      const [first] = site.received;
      if (!first) throw new Error('Nothing was received');
      return first;
    });
    expect(Object.keys(message)).toEqual(['id', 'keys', 'at']);
    expect(headers['content-type']).toBe('application/json');
    expect(headers['webhook-id']).toBe(message.id);
    expect(Math.abs(Number(headers['webhook-timestamp']) * 1_000 - Date.now())).toBeLessThan(10_000);
    expect(Math.abs(Date.parse(message.at) - before)).toBeLessThan(5_000);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(await signatureOf(secret, signed));
  });

  it('are sent again until they are taken, as they were, and what follows waits for them', async () => {
    const { id } = await addTarget();
    let refusals = 2;
    site.answer = (answer) => void answer.writeHead(refusals-- > 0 ? 500 : 200).end('what became of it');
    await publish('First');
    await until(() => expect(site.received.length).toBeGreaterThan(0));
    const failing = await until(async () => {
      const target = await desk.one(id);
      expect(target.state).toBe('failing');
      return target;
    });
    expect(failing.failure?.problem).toMatchObject({ code: 'PURGE_ANSWER_STATUS', parameters: { status: 500 } });
    const { documentId } = await newsroom(ulger.strapi).theme();
    await until(() => expect(keysIn(site.received)).toContain(`theme:${documentId}`), 20_000);
    const ids = site.received.map(({ message }) => message.id);
    expect(ids.slice(0, 3)).toEqual([ids[0], ids[0], ids[0]]);
    expect(new Set(site.received.slice(0, 3).map(({ body }) => body)).size).toBe(1);
    expect(ids.slice(3)).not.toContain(ids[0]);
    const target = await until(async () => {
      const now = await desk.one(id);
      expect(now).toMatchObject({ state: 'on', waiting: 0, failure: null });
      return now;
    });
    expect(Date.parse(target.sentAt ?? '')).toBeGreaterThan(Date.parse(failing.sentAt ?? ''));
  });

  it('of one target wait for no other, and a receiver that hangs is left', async () => {
    const hanging = await startReceiver();
    hanging.answer = () => undefined;
    const { id } = await desk.create(hanging.url, 'Hangs');
    await addTarget();
    await publish('While one hangs');
    await until(() => expect(keysIn(site.received)).toContain(`article:${scene.article}`), 4_000);
    const { failure } = await until(async () => {
      const target = await desk.one(id);
      expect(target.state).toBe('failing');
      return target;
    }, 20_000);
    expect(failure?.problem).toMatchObject({ code: 'PURGE_NO_ANSWER', parameters: { name: 'Hangs', seconds: 10 } });
    await hanging.stop();
  });

  it('are taken by a receiver whose answer has no end, which is not read', async () => {
    const { id } = await addTarget();
    let written = 0;
    site.answer = (answer) => {
      answer.writeHead(200);
      const write = (): void => {
        while (!answer.destroyed && answer.write('x'.repeat(65_536))) written += 65_536;
        if (!answer.destroyed) answer.once('drain', write);
      };
      write();
    };
    expect(await desk.test(id)).toBeNull();
    expect(written).toBeLessThan(16 * 2 ** 20);
  });

  it('go to no other address than the one that was entered', async () => {
    const { id } = await addTarget();
    const paths: string[] = [];
    site.answer = (answer, path) => {
      paths.push(path);
      answer.writeHead(307, { location: '/elsewhere' }).end();
    };
    expect(await desk.test(id)).toMatchObject({ code: 'PURGE_ANSWER_REDIRECT', parameters: { status: 307 } });
    expect(paths).toEqual(['/purge']);
  });

  it('say why a receiver is not reached', async () => {
    const { id } = await addTarget();
    await site.stop();
    expect(await desk.test(id)).toMatchObject({ code: 'PURGE_UNREACHABLE', parameters: { reason: 'ECONNREFUSED' } });
    site = await startReceiver();
  });

  it('of a target that was switched off are made up for when it is switched on', async () => {
    const { id } = await addTarget();
    await desk.change(id, { enabled: false });
    await publish('Unseen');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(site.received).toEqual([]);
    await desk.change(id, { enabled: true });
    await until(() => expect(site.received.length).toBeGreaterThan(0));
    expect(site.received[0]?.message.keys).toEqual(['permissions']);
  });

  it('of a target are given up after a week, and made up for when it is tried again', async () => {
    const { id } = await addTarget();
    site.answer = (answer) => void answer.writeHead(410).end();
    await publish('Long ago');
    await until(async () => expect((await desk.one(id)).state).toBe('failing'));
    const table = () => ulger.strapi.db.connection('ulger_purge_targets').where({ id });
    await table().update({ failing_since: Date.now() - 7 * 86_400_000 });
    await desk.retry(id);
    const given = await until(async () => {
      const target = await desk.one(id);
      expect(target.state).toBe('given-up');
      return target;
    });
    expect(given.failure?.problem).toMatchObject({ code: 'PURGE_GIVEN_UP', parameters: { days: 7 } });
    const tried = site.received.length;
    await publish('Never sent by itself');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(site.received.length).toBe(tried);
    site.answer = (answer) => void answer.writeHead(204).end();
    await desk.retry(id);
    await until(async () => expect(await desk.one(id)).toMatchObject({ state: 'on', waiting: 0, failure: null }));
    expect(site.received[tried]?.message.keys).toEqual(['permissions']);
  });
});
