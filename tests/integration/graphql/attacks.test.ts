import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { answerOf, ask } from './ask';

const filters = 'query Q($f: ArticleFiltersInput) { articles(filters: $f) { title } }';
const nested = (levels: number): string => `${'{"and":['.repeat(levels)}{}${']}'.repeat(levels)}`;
const posts: readonly (readonly [string, string, number, string])[] = [
  ['variables of 4,000 levels', `{"query":"${filters}","variables":{"f":${nested(4_000)}}}`, 400, 'QUERY_TOO_LARGE'],
  [
    'variables of five levels too many',
    `{"query":"${filters}","variables":{"f":${nested(35)}}}`,
    400,
    'QUERY_TOO_LARGE',
  ],
  ['40,000 brackets', '['.repeat(40_000), 400, 'QUERY_TOO_LARGE'],
  ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
  ['a body without an end', '{"query": ', 400, 'BAD_REQUEST'],
];

describe.each(databases)('An attack on %s', (client) => {
  const ulger = useStrapi(client);

  const post = async (body: string, type: string) =>
    answerOf(await fetch(`${ulger.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body }));

  it.each(posts)('by %s is refused', async (_what, body, status, code) => {
    const answer = await post(body, 'application/json');
    expect([answer.status, answer.codes]).toEqual([status, [code]]);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'text/plain',
    'application/graphql',
  ])('by a body of %s is refused', async (type) => {
    const answer = await post('query={articles{title}}', type);
    expect([answer.status, answer.codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it('by a body that does not come is refused', async () => {
    const { port } = new URL(ulger.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"',
        ),
      );
      let told = '';
      socket.on('data', (chunk) => {
        told += chunk.toString();
      });
      socket.on('close', () => resolve(told));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 408 [\s\S]*REQUEST_TOO_SLOW/);
  });

  it('leaves the next request as it was', async () => {
    expect((await ask(ulger.url, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });
});
