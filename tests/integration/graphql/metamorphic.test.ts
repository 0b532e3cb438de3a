import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../../../src/strapi/access/api-token';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { type Answer, answerOf, ask, type Question } from './ask';
import { plantSentinels, sentinel } from './metamorphic/sentinels';
import { type Asked, backwards, choosing, comparable, makeQuestion, partOf } from './metamorphic/tree';
import {
  plainly,
  withAliases,
  withDirectives,
  withFragments,
  withNamedFragments,
  withVariables,
} from './metamorphic/write';
import { makeScene } from './scene';

const runs = { seed: 20_231_128, numRuns: 80 };
const lists = [
  'articles',
  'achievements',
  'photoCaptions',
  'honorees',
  'awards',
  'conferrals',
  'themes',
  'regions',
  'units',
  'licences',
];

/** The answer under the names of the schema. */
const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)]));
};

/** What of an answer was asked for by a part of its question. */
const projected = (value: unknown, below: readonly Asked[]): unknown => {
  if (Array.isArray(value)) return value.map((one) => projected(one, below));
  if (typeof value !== 'object' || value === null || below.length === 0) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(below.map((one) => [one.name, projected(entries.get(one.name), one.below)]));
};

describe.each(databases)('Questions that mean the same on %s', (client) => {
  const ulger = useStrapi(client);
  let token = '';
  let told = 0;
  beforeAll(async () => {
    await makeScene(ulger.strapi);
    expect(await plantSentinels(ulger.strapi)).toBeGreaterThan(100);
    token = await createApiToken(ulger.strapi, { name: 'site', preview: false });
  });

  /** What is answered; never a word of a draft or of a private field, in errors neither. */
  const heard = (answer: Answer): Answer => {
    told += 1;
    expect(answer.text).not.toContain(sentinel);
    return answer;
  };
  const answerTo = async (question: Question): Promise<Answer> => {
    const answer = heard(await ask(ulger.url, question));
    expect(answer.messages, question.query).toEqual([]);
    return answer;
  };
  const read = async (question: Question) => (await answerTo(question)).data;

  it('have the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const choose = choosing(seed);
        const asked = makeQuestion(choose);
        const base = plainly(asked);
        const first = await answerTo(base);
        const { data } = first;
        const { names, ...aliased } = withAliases(asked, choose);
        expect(renamed(await read(aliased), names)).toEqual(data);
        expect(await read(withFragments(asked, choose))).toEqual(data);
        const ofType = await read({
          query: base.query.replace(/\{ (\w+)(\([^)]*\)) *\{.*$/s, '{ $1$2 { __typename } }'),
        });
        const [value] = [ofType[asked.name]].flat();
        if (value) expect(await read(withNamedFragments(asked, value.__typename))).toEqual(data);
        expect(await read(withVariables(asked))).toEqual(data);
        expect(await read(plainly(backwards(asked)))).toEqual(data);
        const directed = await read(withDirectives(asked, choose));
        expect(directed).toEqual(data);
        const part = partOf(asked, choose);
        expect(projected(data, [part])).toEqual(await read(plainly(part)));
        // By another way: GET, from what is kept, and with a token, whose answers are never kept.
        expect((await answerTo({ ...base, method: 'GET' })).text).toBe(first.text);
        expect((await answerTo(base)).text).toBe(first.text);
        expect((await answerTo({ ...base, token })).text).toBe(first.text);
      }),
      runs,
    );
    expect(told).toBeGreaterThan(500);
  }, 240_000);

  it('have the same answer by their hash', async () => {
    // @NOTE The manifest is generated: hashes, and the texts of documents.
    const manifest = JSON.parse(readFileSync('types/graphql/trusted-documents.json', 'utf8')) as Record<string, string>;
    for (const [hash, query] of Object.entries(manifest)) {
      const variables = { slug: 'books', locale: 'en', documentId: 'x', query: 'a', first: 5 };
      const send = async (body: object) =>
        heard(
          await answerOf(
            await fetch(`${ulger.url}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ ...body, variables }),
            }),
          ),
        );
      const byText = await send({ query });
      const byHash = await send({ documentId: hash.startsWith('sha256:') ? hash : `sha256:${hash}` });
      expect(byHash.text).toBe(byText.text);
    }
  });

  const idsOf = async (
    list: string,
    rest: string,
    variables?: Question['variables'],
    declared = '',
  ): Promise<readonly string[]> => {
    const data = await read({
      query: `query Q${declared} { ${list}(fallback: "DEFAULT"${rest}) { documentId } }`,
      ...(variables ? { variables } : {}),
    });
    return data[list].map(({ documentId }: { documentId: string }) => documentId);
  };

  it.each(lists)('read %s whole or by pages, upwards or downwards', async (list) => {
    const all = await idsOf(list, ', sort: ["documentId"], pagination: { limit: 100 }');
    expect(new Set(all).size).toBe(all.length);
    expect(await idsOf(list, ', sort: ["documentId:desc"], pagination: { limit: 100 }')).toEqual([...all].reverse());
    for (const size of [1, 2, 7]) {
      const [byPage, byStart]: string[][] = [[], []];
      for (let page = 1; (page - 1) * size < all.length; page += 1) {
        byPage?.push(
          ...(await idsOf(list, `, sort: ["documentId"], pagination: { page: ${page}, pageSize: ${size} }`)),
        );
        byStart?.push(
          ...(await idsOf(list, `, sort: ["documentId"], pagination: { start: ${(page - 1) * size}, limit: ${size} }`)),
        );
        if (page > 12) break;
      }
      expect(byPage).toEqual(all.slice(0, byPage?.length));
      expect(byStart).toEqual(byPage);
    }
    const data = await read({ query: `{ ${list}_connection { nodes { documentId } pageInfo { total pageCount } } }` });
    expect(data[`${list}_connection`].pageInfo).toEqual({ total: all.length, pageCount: Math.ceil(all.length / 20) });
  });

  it.each(lists)('split %s into those that fulfil a filter and those that do not', async (list) => {
    const type = `${list.charAt(0).toUpperCase()}${list.slice(1)}`.replace('ies', 'y').replace(/s$/, '');
    const names = comparable(list, 'String!', 'Int!', 'Float!', 'ID!', 'Boolean!', 'DateTime!').filter(
      (name) => name !== 'isFallback',
    );
    expect(names.length).toBeGreaterThan(0);
    const rows: readonly Readonly<Record<string, unknown>>[] = (
      await read({ query: `{ ${list}(pagination: { limit: 100 }) { ${names.join(' ')} } }` })
    )[list];
    const all = [...(await idsOf(list, ', pagination: { limit: 100 }'))].sort();
    for (const [index, name] of names.entries()) {
      const value = rows[(index * 7) % rows.length]?.[name];
      const operators =
        typeof value === 'string' && !/At$/.test(name) && name !== 'documentId'
          ? ['eq', 'containsi', 'startsWith', 'gt', 'eqi']
          : ['eq', 'in'];
      for (const operator of operators) {
        const filter = { [name]: { [operator]: operator === 'in' ? [value] : value } };
        const [held, rest] = await Promise.all(
          [filter, { not: filter }].map((f) =>
            idsOf(list, ', filters: $f, pagination: { limit: 100 }', { f }, `($f: ${type}FiltersInput)`),
          ),
        );
        expect([...(held ?? []), ...(rest ?? [])].sort(), JSON.stringify(filter)).toEqual(all);
        const either = await idsOf(
          list,
          ', filters: $f, pagination: { limit: 100 }',
          { f: { or: [filter, { not: filter }] } },
          `($f: ${type}FiltersInput)`,
        );
        expect([...either].sort()).toEqual(all);
      }
    }
  });

  it('and mistaken ones tell nothing of drafts and private fields either', async () => {
    for (const query of [
      `{ articleBySlug(slug: "${'mi-mi'}") { title } }`,
      '{ articles(status: DRAFT) { title } }',
      '{ achievements { reviewState } }',
      '{ search(query: "SENTINELxyzz") { nodes { title excerpt } pageInfo { total } } }',
      '{ articles(filters: { title: { contains: "SENTINELxyzz" } }) { documentId } }',
    ]) {
      const answer = heard(await ask(ulger.url, { query }));
      if (answer.data?.search) expect(answer.data.search).toEqual({ nodes: [], pageInfo: { total: 0 } });
      if (answer.data?.articles) expect(answer.data.articles).toEqual([]);
    }
  });
});
