import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { tell } from './attacks/judge';
import { makeScene } from './scene';

const json = { 'content-type': 'application/json' };
let asked = 0;
/** A question that has not been asked before, so that its answer is not kept. */
const fresh = (field = 'articles', text = 'title'): string => {
  asked += 1;
  return `{ ${field}(filters: { ${text}: { ne: "${asked}" } }) { ${text} } }`;
};

describe.each(databases)('A crowd at /graphql on %s', (client) => {
  const ulger = useStrapi(client);
  beforeAll(async () => {
    await makeScene(ulger.strapi);
  });

  it('of 200 that come at once is answered, or asked to come again where the machine has too much to do', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => tell(ulger.url, { headers: json, body: JSON.stringify({ query: fresh() }) })),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy.filter(({ text, headers }) => !text.includes('SERVER_BUSY') || headers['retry-after'] !== '1')).toEqual(
      [],
    );
    const answered = answers.filter(({ status, text }) => status === 200 && text.startsWith('{"data":'));
    expect(answered.length + busy.length).toBe(200);
    expect(answered.length).toBeGreaterThan(0);
    expect((await ask(ulger.url, { query: fresh() })).status).toBe(200);
  });
});

describe.runIf(databases.includes('postgres'))('Where two statements at once are allowed', () => {
  const ulger = useStrapi('postgres', { env: { GRAPHQL_STATEMENTS: '2' } });
  beforeAll(async () => {
    await makeScene(ulger.strapi);
  });

  const connected = async <T>(use: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: ulger.database.env.DATABASE_URL });
    await client.connect();
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  };

  /** Nobody gets an answer about articles meanwhile. */
  const whileLocked = (work: () => Promise<void>): Promise<void> =>
    connected(async (client) => {
      await client.query('BEGIN; LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
      await work();
      await client.query('COMMIT');
    });

  const running = (): Promise<number> =>
    connected(async (client) => {
      const { rows } = await client.query<{ count: number }>(
        "SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = 'ulger delivery' AND state = 'active' AND datname = current_database()",
      );
      return rows[0]?.count ?? -1;
    });

  const until = async (is: () => Promise<boolean>): Promise<void> => {
    const begun = Date.now();
    while (!(await is())) {
      if (Date.now() - begun > 15_000) throw new Error('It does not come to that');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  /** Asks, and can leave before the answer is there. */
  const come = (query: string) => {
    const leaving = new AbortController();
    const answer = fetch(`${ulger.url}/graphql`, {
      method: 'POST',
      headers: { ...json, connection: 'close' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    }).then(
      ({ status }) => status,
      () => null,
    );
    return { answer, leave: () => leaving.abort() };
  };

  it('others wait for a moment, and are then asked to come again', async () => {
    const kept = '{ themes { name } }';
    await until(async () => (await ask(ulger.url, { query: kept })).headers.get('x-cache') === 'HIT');
    await whileLocked(async () => {
      const inside = [come(fresh()), come(fresh())];
      await until(async () => (await running()) === 2);
      const crowd = Array.from({ length: 20 }, () =>
        tell(ulger.url, { headers: json, body: JSON.stringify({ query: fresh('themes', 'name') }) }),
      );
      for (const { status, headers, text, milliseconds } of await Promise.all(crowd)) {
        expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '1', 'no-store']);
        expect(text).toContain('"code":"SERVER_BUSY"');
        // Not by the minute: it waits for 800 ms, on a machine that has other things to do.
        expect(milliseconds).toBeLessThan(4_000);
      }
      // What is kept, and what is refused, needs no place.
      expect((await ask(ulger.url, { query: '{ nothing }' })).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect((await ask(ulger.url, { query: '{ articles(status: DRAFT) { title } }' })).codes).toEqual(['FORBIDDEN']);
      await until(async () => (await ask(ulger.url, { query: kept })).headers.get('x-cache') === 'HIT');
      for (const { leave } of inside) leave();
      await until(async () => (await running()) === 0);
    });
    expect((await ask(ulger.url, { query: fresh() })).status).toBe(200);
  });

  it('the work of who leaves is stopped, and the place is free for others', async () => {
    await whileLocked(async () => {
      const inside = [come(fresh()), come(fresh())];
      await until(async () => (await running()) === 2);
      const next = come(fresh('themes', 'name'));
      const left = come(fresh('themes', 'name'));
      left.leave();
      for (const { leave } of inside) leave();
      expect(await next.answer).toBe(200);
      await until(async () => (await running()) === 0);
      expect(await Promise.all([...inside, left].map(({ answer }) => answer))).toEqual([null, null, null]);
    });
  });

  it('200 who leave at once leave nothing behind', async () => {
    await whileLocked(async () => {
      const all = Array.from({ length: 200 }, () => come(fresh()));
      await until(async () => (await running()) === 2);
      for (const { leave } of all) leave();
      await until(async () => (await running()) === 0);
    });
    const after = await ask(ulger.url, { query: fresh() });
    expect([after.status, after.codes]).toEqual([200, []]);
  });
});
