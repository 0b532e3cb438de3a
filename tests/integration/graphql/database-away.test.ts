import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drainingKey } from '../../../src/delivery/endpoint/health';
import { createApiToken } from '../../../src/strapi/access/api-token';
import { bootStrapi, type RunningStrapi } from '../../../src/testing/boot';
import { databases } from '../../../src/testing/databases';
import { createDatabase, type TemporaryDatabase } from '../../../src/testing/temporary-database';
import { type Answer, answerOf, ask } from './ask';
import { startProxy, type TcpProxy } from './tcp-proxy';

/** What “within a second or so” is held to on a machine that has other things to do. */
const bound = 1_500;

describe.runIf(databases.includes('postgres'))('A database that is away', () => {
  let direct: TemporaryDatabase;
  let proxy: TcpProxy;
  let ulger: RunningStrapi;
  let token = '';
  beforeAll(async () => {
    const first = await bootStrapi('postgres');
    await first.stop();
    direct = await createDatabase('postgres', true);
    const url = new URL(direct.env.DATABASE_URL ?? '');
    proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
    url.port = String(proxy.port);
    ulger = await bootStrapi('postgres', { database: { ...direct, env: { ...direct.env, DATABASE_URL: url.href } } });
    token = await createApiToken(ulger.strapi, { name: 'site', preview: false });
  });
  afterAll(async () => {
    await proxy.mend();
    await ulger.stop();
    await proxy.close();
    await direct.remove();
  });

  let asked = 0;
  const honest = (more: { token?: string } = {}): Promise<Answer> => {
    asked += 1;
    return ask(ulger.url, {
      query: `{ articles(filters: { title: { ne: "${asked}" } }) { title } themes { name } }`,
      ...more,
    });
  };
  const timed = async (work: () => Promise<Answer>) => {
    const begun = performance.now();
    const { status, codes, headers, text } = await work();
    return {
      status,
      codes: [...new Set(codes)],
      retryAfter: headers.get('retry-after'),
      text,
      milliseconds: performance.now() - begun,
    };
  };
  const expectAway = async (work: () => Promise<Answer>) => {
    const { milliseconds, text, ...answer } = await timed(work);
    expect(answer).toEqual({ status: 503, codes: ['DATABASE_UNAVAILABLE'], retryAfter: '1' });
    expect(milliseconds).toBeLessThan(bound);
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|select|password|stack/i);
  };
  const expectBack = async () => {
    const begun = performance.now();
    while ((await honest()).status !== 200) {
      if (performance.now() - begun > 5_000) throw new Error('It does not come back');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    for (const more of [{}, { token }]) {
      const answer = await honest(more);
      expect([answer.status, answer.codes]).toEqual([200, []]);
    }
  };

  it.each([
    ['refuses', () => proxy.refuse()],
    ['hangs', async () => proxy.hang()],
  ])('and %s is told by 503 and a code, soon, to everybody, and comes back by itself', async (_what, away) => {
    await expectBack();
    await away();
    // At once, while what anybody may read is still known; and later, when it has to be asked again.
    await expectAway(honest);
    await expectAway(() => honest({ token }));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await expectAway(honest);
    await expectAway(() => ask(ulger.url, { query: '{ articles { title } }', method: 'GET' }));
    const crowd = await Promise.all(
      Array.from({ length: 60 }, (_, index) => timed(() => honest(index % 2 ? { token } : {}))),
    );
    expect([...new Set(crowd.map(({ status }) => status))]).toEqual([503]);
    expect(Math.max(...crowd.map(({ milliseconds }) => milliseconds))).toBeLessThan(bound);
    expect((await answerOf(await fetch(`${ulger.url}/livez`))).status).toBe(200);
    expect((await answerOf(await fetch(`${ulger.url}/readyz`))).status).toBe(503);
    await proxy.mend();
    await expectBack();
    expect((await answerOf(await fetch(`${ulger.url}/readyz`))).status).toBe(200);
  });

  it('or not, balancers are told when the server stops', async () => {
    const asked = async () =>
      Promise.all(['/readyz', '/livez'].map(async (path) => (await fetch(`${ulger.url}${path}`)).status));
    expect(await asked()).toEqual([200, 200]);
    ulger.strapi.config.set(drainingKey, true);
    expect(await asked()).toEqual([503, 200]);
    ulger.strapi.config.set(drainingKey, false);
  });

  it('and hangs in the middle of what is being asked is told by 503, too', async () => {
    await expectBack();
    const asking = Array.from({ length: 30 }, (_, index) => timed(() => honest(index % 3 ? {} : { token })));
    proxy.hang();
    const answers = await Promise.all(asking);
    for (const { status, codes, milliseconds } of answers) {
      expect([200, 503]).toContain(status);
      if (status === 503) expect(codes).toEqual(['DATABASE_UNAVAILABLE']);
      expect(milliseconds).toBeLessThan(bound);
    }
    await proxy.mend();
    await expectBack();
  });
});
