import { describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { answerOf, ask } from './ask';

describe.each(databases)('GraphQL over HTTP on %s', (client) => {
  const ulger = useStrapi(client);

  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${ulger.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }).then(answerOf);

  it.each([
    ['a body that is no JSON', '{ "query": ', {}, 'BAD_REQUEST'],
    ['a body without a query', '{}', {}, 'BAD_REQUEST'],
    ['a batch', '[{ "query": "{ locales { code } }" }, { "query": "{ locales { code } }" }]', {}, 'BAD_REQUEST'],
    [
      'a body that is too long',
      JSON.stringify({ query: `{ locales { code } } #${'x'.repeat(200_000)}` }),
      {},
      'REQUEST_TOO_LARGE',
    ],
    ['variables that are no object', '{ "query": "{ locales { code } }", "variables": 3 }', {}, 'BAD_REQUEST'],
  ])('refuses %s by HTTP', async (_name, body, headers, code) => {
    const answer = await post(body, headers);
    expect(answer.codes).toEqual([code]);
    expect(answer.data).toBeUndefined();
    expect(answer.status).toBeLessThan(500);
  });

  it('refuses another content type and another method', async () => {
    expect((await post('x', { 'content-type': 'text/xml' })).status).toBe(415);
    const put = await fetch(`${ulger.url}/graphql`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(put.status).toBe(405);
    const mutation = await ask(ulger.url, { query: 'mutation { a }', method: 'GET' });
    expect(mutation.status).toBeLessThan(500);
    expect(mutation.codes).toHaveLength(1);
  });

  it('answers GET, and POST in both media types of GraphQL over HTTP', async () => {
    const query = '{ locales { code } }';
    const get = await ask(ulger.url, { query, method: 'GET' });
    expect([get.status, get.data.locales[0]]).toEqual([200, { code: 'zh-Hans' }]);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await ask(ulger.url, { query, headers: { accept } });
      expect(answer.headers.get('content-type')).toContain(accept);
      expect(answer.messages).toEqual([]);
    }
    const invalid = await ask(ulger.url, {
      query: '{ nothing }',
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(invalid.status).toBe(400);
  });

  it.each(['TEXT/EVENT-STREAM', 'Multipart/Mixed', 'text/Event-Stream; q=1', 'application/json;q=0', '*/*; q=0.0'])(
    'refuses %s, and keeps nothing of it for others',
    async (accept) => {
      const query = `{ locales { code } themes { name } } # ${accept}`;
      const first = await ask(ulger.url, { query, headers: { accept } });
      expect([first.status, first.codes]).toEqual([406, ['NOT_ACCEPTABLE']]);
      for (const _again of [1, 2]) {
        const answer = await ask(ulger.url, { query });
        expect([answer.status, answer.data?.themes]).toEqual([200, []]);
        expect(answer.headers.get('content-type')).toContain('application/json');
      }
    },
  );

  it('answers HEAD as GET, without the answer', async () => {
    const address = `${ulger.url}/graphql?query=${encodeURIComponent('{ locales { code } }')}`;
    const [get, head] = [await fetch(address), await fetch(address, { method: 'HEAD' })];
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, get.headers.get('etag'), '']);
  });

  it('says what is wrong with a body that is no JSON, in words of its own', async () => {
    const answer = await post('{"query":"{ x","variables":{"password":"hunter2"', {
      'content-type': 'application/json',
    });
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
    expect(answer.text).not.toContain('hunter2');
  });

  it('leaves origins to the one place where they are configured', async () => {
    const from = (origin: string) => ask(ulger.url, { query: '{ locales { code } }', headers: { origin } });
    expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect(
      (await ask(ulger.url, { query: '{ locales { code } }' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
    expect((await from('https://evil.example')).headers.get('access-control-allow-credentials')).toBeNull();
  });
});
