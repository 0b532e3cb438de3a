import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { useStrapi } from '../../../src/testing/use-strapi';
import { answerOf, ask } from './ask';
import { makeScene } from './scene';

const manifest = 'types/graphql/trusted-documents.json';
const documents = Object.entries(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
const [key = '', text = ''] = documents.find(([, document]) => document.includes('query ArticlePage')) ?? [];
const hash = key.replace('sha256:', '');
const variables = { slug: 'books', locale: 'en' };

const asked = (extra: object): string => JSON.stringify({ variables, ...extra });

describe.each([{ trusted: '' }, { trusted: manifest }])(
  'A trusted document, where the setting is “$trusted”',
  ({ trusted }) => {
    const ulger = useStrapi('sqlite', trusted ? { env: { GRAPHQL_TRUSTED_DOCUMENTS: trusted } } : {});
    beforeAll(async () => {
      await makeScene(ulger.strapi);
    });

    const post = async (body: string) =>
      answerOf(
        await fetch(`${ulger.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      );

    it.each([
      ['its text', asked({ query: text })],
      ['its hash', asked({ documentId: `sha256:${hash}` })],
      ['its text and its hash', asked({ query: text, documentId: `sha256:${hash}` })],
      ["its hash in Apollo's way", asked({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })],
    ])('is answered by %s', async (_what, body) => {
      const answer = await post(body);
      expect([answer.status, answer.codes, answer.data?.articleBySlug?.title]).toEqual([
        200,
        [],
        'Books across the steppe',
      ]);
    });

    it('is answered by GET, and kept', async () => {
      const url = `${ulger.url}/graphql?documentId=sha256:${hash}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
      const first = await answerOf(await fetch(url));
      const again = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      expect([first.status, first.data.articleBySlug.title, again.status]).toEqual([
        200,
        'Books across the steppe',
        304,
      ]);
    });

    it('is refused where nobody knows its hash', async () => {
      const answer = await post(asked({ documentId: 'sha256:0000' }));
      expect([answer.status, answer.codes]).toEqual([404, ['DOCUMENT_UNKNOWN']]);
    });

    it('is refused with the hash of another', async () => {
      const answer = await post(asked({ query: text, documentId: `sha256:${'0'.repeat(64)}` }));
      expect([answer.status, answer.codes]).toEqual([400, ['BAD_REQUEST']]);
    });
  },
);

describe('Any other document, where only trusted ones are answered', () => {
  const ulger = useStrapi('sqlite', { env: { GRAPHQL_TRUSTED_DOCUMENTS: manifest } });

  it.each(['{ __typename }', '{ __schema { types { name } } }', `${text} `])('is refused: %s', async (query) => {
    for (const method of ['GET', 'POST'] as const) {
      const answer = await ask(ulger.url, { query, method });
      expect([answer.status, answer.codes]).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
    }
  });
});
