import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import problemTexts from '../../../src/domain/problems.json';
import { createApiToken } from '../../../src/strapi/access/api-token';
import { databases } from '../../../src/testing/databases';
import { whileForbidden } from '../../../src/testing/public-role';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';

const nested = (levels: number): string =>
  levels === 0 ? '__typename' : `article { captions { ${nested(levels - 1)} } }`;
const deep = `{ photoCaptions { ${nested(5)} } }`;
const bomb = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
  ).join('\n');
const times = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');

describe.each(databases)('/graphql on %s', (client) => {
  const ulger = useStrapi(client);
  const token = { value: '' };
  beforeAll(async () => {
    token.value = await createApiToken(ulger.strapi, { name: 'site', preview: false });
  });

  const refused: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>?])[] = [
    ['what is no GraphQL', '{ articles {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ articles { passwords } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { createArticle { documentId } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a private field', '{ achievements { reviewState } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a private field in a filter',
      '{ achievements(filters: { reviewState: { eq: "confirmed" } }) { label } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a private field in a filter by a variable',
      'query P($f: AchievementFiltersInput) { achievements(filters: $f) { label } }',
      'BAD_USER_INPUT',
      { f: { reviewState: { eq: 'confirmed' } } },
    ],
    ['a private field in an order', '{ achievements(sort: "reviewState:asc") { label } }', 'SORT_UNKNOWN'],
    [
      'a private field of another type in a filter',
      '{ articles(filters: { captions: { suggestion: { contains: "a" } } }) { title } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an internal type in a filter',
      '{ articles(filters: { sourceDocument: { documentId: { notNull: true } } }) { title } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an order by a relation', '{ articles(sort: "createdBy.email") { title } }', 'SORT_UNKNOWN'],
    ['an order by an operator', '{ articles(sort: "title:asc; drop table articles") { title } }', 'SORT_UNKNOWN'],
    ['a list of 101', '{ articles(pagination: { limit: 101 }) { title } }', 'PAGE_SIZE_LIMIT'],
    [
      'a page of 101 on a relation',
      '{ articles { captions(pagination: { pageSize: 101 }) { text } } }',
      'PAGE_SIZE_LIMIT',
    ],
    ['all rows', '{ articles(pagination: { limit: -1 }) { title } }', 'BAD_USER_INPUT'],
    ['two ways to page at once', '{ articles(pagination: { page: 1, limit: 5 }) { title } }', 'BAD_USER_INPUT'],
    ['eleven levels', deep, 'DEPTH_LIMIT'],
    [
      'eleven levels in fragments',
      `query D { ...A } fragment A on Query { photoCaptions { ...B } } fragment B on PhotoCaption { ${nested(5)} }`,
      'DEPTH_LIMIT',
    ],
    [
      'a cycle of fragments',
      'query C { articles { ...A } } fragment A on Article { captions { article { ...A } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that multiply',
      `query B { ...F0 } ${bomb(25)} fragment F25 on Query { __typename }`,
      'QUERY_TOO_LARGE',
    ],
    ['many aliases', `{ ${times(51, (index) => `a${index}: locales { code }`)} }`, 'QUERY_TOO_LARGE'],
    ['many directives', `{ locales { code ${times(21, () => '@skip(if: false)')} } }`, 'QUERY_TOO_LARGE'],
    ['many tokens', `{ locales { ${times(4_001, () => 'code')} } }`, 'QUERY_TOO_LARGE'],
    [
      'many rows',
      `{ ${times(9, (index) => `a${index}: articles { ${times(3, (inner) => `b${inner}: captions { honorees { name } article { title } }`)} }`)} }`,
      'COST_LIMIT',
    ],
    [
      'many branches of or',
      'query O($or: [ArticleFiltersInput!]) { articles(filters: { or: $or }) { title } }',
      'FILTER_LIMIT',
      { or: Array.from({ length: 2_000 }, () => ({ title: { eq: 'a' } })) },
    ],
    [
      'many sort keys',
      'query S($sort: [String!]) { articles(sort: $sort) { title } }',
      'QUERY_TOO_LARGE',
      { sort: Array.from({ length: 500 }, () => 'title') },
    ],
    ['a number beyond range', '{ achievements(filters: { value: { gt: 1e400 } }) { label } }', 'BAD_USER_INPUT'],
    [
      'a deep filter',
      `{ articles(filters: { ${'not: { '.repeat(10)} title: { eq: "a" } ${'} '.repeat(10)} }) { title } }`,
      'FILTER_LIMIT',
    ],
    [
      'hundreds of fragments that are not there',
      `{ ${Array.from({ length: 900 }, (_, at) => `...F${at}`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'a NUL byte in a filter',
      'query N($t: String) { articles(filters: { title: { contains: $t } }) { title } }',
      'BAD_USER_INPUT',
      { t: 'a\0b' },
    ],
    [
      'a NUL byte in a slug',
      'query N($s: String!) { articleBySlug(slug: $s) { title } }',
      'BAD_USER_INPUT',
      { s: '\0' },
    ],
    ['a NUL byte in an id', 'query N($id: ID!) { article(documentId: $id) { title } }', 'BAD_USER_INPUT', { id: '\0' }],
    [
      'an operator object for a text',
      'query N($s: String!) { articleBySlug(slug: $s) { title } }',
      'BAD_USER_INPUT',
      { s: { $ne: null } },
    ],
    ['a date that is none', '{ articles(filters: { publishedOn: { gt: "2023-02-30" } }) { title } }', 'BAD_USER_INPUT'],
    ['the year 0', '{ articles(filters: { publishedOn: { gt: "0000-01-01" } }) { title } }', 'BAD_USER_INPUT'],
    ['one bound', '{ articles(filters: { publishedOn: { between: ["2023-01-01"] } }) { title } }', 'BAD_USER_INPUT'],
    [
      'a number beyond any',
      'query V($v: Float) { achievements(filters: { value: { gt: $v } }) { label } }',
      'BAD_USER_INPUT',
      { v: 'Infinity' },
    ],
  ];

  const cases = refused.map(([name, query, code, variables = {}]) => [name, query, code, variables] as const);

  it.each(cases)('refuses %s with a code, at once', async (_name, query, code, variables) => {
    const started = performance.now();
    const answer = await ask(ulger.url, { query, variables });
    expect(answer.codes).toContain(code);
    expect(answer.codes.every((one) => one in problemTexts)).toBe(true);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/select |SQLITE|node_modules|stacktrace/i);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('takes the whole introspection, and has nothing in it that is not delivered', async () => {
    const { data, messages } = await ask(ulger.url, { query: getIntrospectionQuery({ specifiedByUrl: true }) });
    expect(messages).toEqual([]);
    expect(data.__schema.mutationType).toBeNull();
    expect(data.__schema.subscriptionType).toBeNull();
    const names: string[] = data.__schema.types.map(({ name }: { name: string }) => name);
    expect(
      names.filter((name) =>
        /UsersPermissions|ReviewWorkflow|I18N|JSON|SourceDocument|ImportRun|Translation(Segment|Memory|Event)|Term|Upload(?!File)/.test(
          name,
        ),
      ),
    ).toEqual([]);
    type Listed = { fields: { name: string }[] | null; inputFields: { name: string }[] | null };
    const fields: string[] = data.__schema.types.flatMap((type: Listed) =>
      [...(type.fields ?? []), ...(type.inputFields ?? [])].map(({ name }) => name),
    );
    const hidden = [
      'reviewState',
      'textChecked',
      'suggestion',
      'sourceText',
      'warnings',
      'sourceDocument',
      'createdBy',
      'id',
    ];
    expect(fields.filter((name) => hidden.includes(name))).toEqual([]);
    expect(fields).toContain('sourceSentence');
  });

  it('masks what nobody meant to send, with an id to find it by', async () => {
    const { strapi } = ulger;
    const said: string[] = [];
    const log = strapi.log.error;
    await strapi.db.connection.schema.renameTable('events', 'events_away');
    try {
      // @NOTE Only what is said matters here, not the logger that is returned for chaining.
      strapi.log.error = ((message: string) => said.push(message)) as unknown as typeof log;
      const answer = await ask(ulger.url, { query: '{ events { name } }' });
      expect(answer.codes).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(answer.text).not.toMatch(/events_away|select|stack|no such table|does not exist/i);
      const id = answer.headers.get('x-request-id') ?? 'none';
      expect(answer.messages[0]).toContain(id);
      expect(said.join('\n')).toContain(id);
      expect(said.join('\n')).toMatch(/no such table|does not exist/);
    } finally {
      strapi.log.error = log;
      await strapi.db.connection.schema.renameTable('events_away', 'events');
    }
    expect((await ask(ulger.url, { query: '{ events { name } }' })).messages).toEqual([]);
  });

  it('does not take a wrong token, and takes none at all', async () => {
    const query = '{ themes { name } }';
    const wrong = await ask(ulger.url, { query, token: 'f'.repeat(64) });
    expect([wrong.status, wrong.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    for (const good of [undefined, token.value]) {
      expect((await ask(ulger.url, { query, token: good })).messages).toEqual([]);
    }
  });

  it('refuses types that the public may not read: by themselves, through a relation, and in a filter', async () => {
    await whileForbidden(ulger, 'honoree', async () => {
      for (const query of [
        '{ honorees { name } }',
        '{ honoree(documentId: "a") { name } }',
        '{ articles { honorees { name } } }',
        '{ articles { captions { honorees_connection { pageInfo { total } } } } }',
        '{ articles(filters: { honorees: { name: { startsWith: "a" } } }) { title } }',
      ]) {
        const answer = await ask(ulger.url, { query });
        expect([query, answer.codes]).toEqual([query, ['FORBIDDEN']]);
      }
      expect((await ask(ulger.url, { query: '{ articles { title } }' })).messages).toEqual([]);
    });
  });

  it('takes fifty comparisons in fifty branches', async () => {
    const branches = Array.from({ length: 50 }, () => '{ title: { eq: "a" } }').join(' ');
    expect(
      (await ask(ulger.url, { query: `{ articles(filters: { or: [${branches}] }) { title } }` })).messages,
    ).toEqual([]);
  });
});
