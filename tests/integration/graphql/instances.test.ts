import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { makeScene, type Scene } from './scene';
import { commitAndDie, type Instance, startInstance } from './second-instance';

const articles = 'api::article.article';

/** An acknowledged change is seen everywhere after this time, in milliseconds. */
const bound = 1_000;

describe.each(databases)('Two instances on %s', (client) => {
  const ulger = useStrapi(client);
  let scene: Scene;
  let other: Instance;
  beforeAll(async () => {
    scene = await makeScene(ulger.strapi);
    other = await startInstance(ulger.database.env);
  });
  afterAll(() => other.stop());

  const titleAt = async (url: string) => {
    const answer = await ask(url, { query: `{ article(documentId: "${scene.article}", locale: "en") { title } }` });
    return { title: answer.data.article.title as string, isKept: answer.headers.get('x-cache') === 'HIT' };
  };

  /** Asks until the answer is a kept one. */
  const keep = async (): Promise<void> => {
    const begun = Date.now();
    while (!(await titleAt(other.url)).isKept) {
      if (Date.now() - begun > 10_000) throw new Error('Nothing is kept');
    }
  };

  const publish = async (title: string): Promise<void> => {
    const data = { title };
    await documentsOf(ulger.strapi, articles).update({ documentId: scene.article, locale: 'en', data });
    await documentsOf(ulger.strapi, articles).publish({ documentId: scene.article, locale: 'en' });
  };

  /** Asks without a pause; tells for how long the older title was still answered after the change was acknowledged. */
  const staleFor = async (title: string): Promise<number> => {
    const acknowledged = Date.now();
    let stale = 0;
    while (Date.now() - acknowledged < bound + 300) {
      const asked = Date.now();
      if ((await titleAt(other.url)).title !== title) stale = asked - acknowledged;
    }
    return stale;
  };

  it('answer what the other one has published', async () => {
    await keep();
    await publish('A first correction');
    expect(await staleFor('A first correction')).toBeLessThan(bound);
    expect(await titleAt(other.url)).toEqual({ title: 'A first correction', isKept: true });
  });

  it('answer what a process has committed that was killed at once', async () => {
    await keep();
    const text = `UPDATE articles SET title = 'Written by hand' WHERE document_id = '${scene.article}' AND locale = 'en'`;
    const { DATABASE_URL = '', DATABASE_FILENAME = '' } = ulger.database.env;
    expect(await commitAndDie(client, client === 'postgres' ? DATABASE_URL : DATABASE_FILENAME, text)).toBe('SIGKILL');
    expect(await staleFor('Written by hand')).toBeLessThan(bound);
  });

  it.runIf(client === 'postgres')('answer what was published while the connection was cut', async () => {
    await keep();
    const database = new pg.Client(ulger.database.env.DATABASE_URL);
    await database.connect();
    await database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ulger changes' AND datname = current_database()",
    );
    await publish('While nobody listened');
    expect(await staleFor('While nobody listened')).toBeLessThan(bound);
    await database.end();
    await keep();
    await publish('After it was mended');
    expect(await staleFor('After it was mended')).toBeLessThan(bound);
  });
});
