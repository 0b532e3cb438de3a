import { describe, expect, it } from 'vitest';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';

describe('An open schema', () => {
  const ulger = useStrapi('sqlite', { env: { HOST: '127.0.0.1' } });

  it('tells its types, and guesses at what was meant', async () => {
    expect((await ask(ulger.url, { query: '{ __schema { queryType { name } } }' })).data.__schema.queryType.name).toBe(
      'Query',
    );
    expect((await ask(ulger.url, { query: '{ articels { title } }' })).messages[0]).toContain('Did you mean');
  });

  it('is explored by a page that needs nothing from elsewhere', async () => {
    const page = await fetch(`${ulger.url}/explorer`);
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });
});

describe('A closed schema', () => {
  const ulger = useStrapi('sqlite', { env: { GRAPHQL_INTROSPECTION: 'false', GRAPHQL_EXPLORER: 'false' } });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Article") { name } }'])(
    'does not answer %s',
    async (query) => {
      for (const method of ['POST', 'GET'] as const) {
        const answer = await ask(ulger.url, { query, method });
        expect([answer.data ?? null, answer.codes[0]]).toEqual([null, 'GRAPHQL_VALIDATION_FAILED']);
      }
    },
  );

  it.each([
    ['{ articels { title } }', {}],
    ['{ articles { titel } }', {}],
    ['{ articles(sorted: "x") { title } }', {}],
    ['query Q($p: PaginationInput) { articles(pagination: $p) { title } }', { p: { limt: 1 } }],
    ['{ achievements(filters: { kind: { eq: coun } }) { label } }', {}],
  ])('does not guess at %s', async (query, variables) => {
    const { messages } = await ask(ulger.url, { query, variables });
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toMatch(/did you mean/i);
  });

  it('still tells the type of an object', async () => {
    expect((await ask(ulger.url, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });

  it('has no explorer', async () => {
    expect((await fetch(`${ulger.url}/explorer`)).status).toBe(404);
  });
});
