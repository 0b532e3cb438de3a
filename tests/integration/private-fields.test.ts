import { beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../../src/strapi/access/api-token';
import { deliveredActions } from '../../src/strapi/access/delivered-actions';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

type Attribute = {
  readonly type: string;
  readonly private?: boolean;
  readonly searchable?: boolean;
  readonly target?: string;
};
type Type = {
  readonly uid: string;
  readonly info: { readonly pluralName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
};

const operators = [
  ...['$eq', '$eqi', '$ne', '$nei', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn', '$between', '$null', '$notNull'],
  ...[
    '$contains',
    '$notContains',
    '$containsi',
    '$notContainsi',
    '$startsWith',
    '$startsWithi',
    '$endsWith',
    '$endsWithi',
  ],
];
const groups = ['[$and][0]', '[$or][0]', '[$not]'];
const few = ['$eq', '$startsWith', '$null'];

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Nobody outside can read a private field, and nobody can find out what is in it: not even with a preview token. */
describe.each(databases)('A private field on %s', (client) => {
  const ulger = useStrapi(client);
  let token = '';
  let types: readonly Type[] = [];

  const typeOf = (uid: string | undefined): Type | null =>
    // @NOTE Strapi's types of content types leave these parts open.
    (Object.values(ulger.strapi.contentTypes).find((type) => type.uid === uid) as unknown as Type | undefined) ?? null;
  const privateOf = ({ attributes }: Type): readonly string[] =>
    Object.entries(attributes).flatMap(([name, attribute]) => (attribute.private ? [name] : []));
  const relationsOf = ({ attributes }: Type): readonly (readonly [string, string])[] =>
    Object.entries(attributes).flatMap(([name, { type, target }]) =>
      type === 'relation' && target ? [[name, target]] : [],
    );

  /** Statuses of the answers that are no refusal; empty when every query was refused. */
  const answered = async (queries: readonly string[]): Promise<readonly string[]> => {
    const passed: string[] = [];
    for (const query of queries) {
      const answer = await fetch(`${ulger.url}/api/${query}`, { headers: { authorization: `Bearer ${token}` } });
      await answer.arrayBuffer();
      if (answer.status !== 400 && answer.status !== 403) passed.push(`${answer.status} ${query}`);
    }
    return passed;
  };

  beforeAll(async () => {
    token = await createApiToken(ulger.strapi, { name: 'oracle', preview: true });
    const uids = new Set(deliveredActions(ulger.strapi).map((action) => action.replace(/\.\w+$/, '')));
    types = [...uids].map(typeOf).filter((type) => type !== null);
  });

  it('is there, so that the tests below test something', () => {
    expect(types.length).toBeGreaterThanOrEqual(15);
    expect(types.flatMap(privateOf)).toEqual(expect.arrayContaining(['reviewState', 'sourceDocument', 'suggestion']));
  });

  it('is never searched', () => {
    const searchable = Object.values(ulger.strapi.contentTypes)
      .filter(({ uid }) => uid.startsWith('api::'))
      .flatMap((type) =>
        Object.entries((type as unknown as Type).attributes)
          .filter(
            ([name, { private: isPrivate }]) =>
              isPrivate && !['createdBy', 'updatedBy', 'locale', 'localizations'].includes(name),
          )
          .filter(([, { searchable: isSearchable }]) => isSearchable !== false)
          .map(([name]) => `${type.uid} ${name}`),
      );
    expect(searchable).toEqual([]);
  });

  it('cannot be filtered by, sorted by, selected or populated', async () => {
    const queries = types.flatMap((type) =>
      privateOf(type).flatMap((name) => {
        const path = type.info.pluralName;
        return [
          ...operators.map((operator) => `${path}?filters[${name}][${operator}]=a`),
          ...groups.map((group) => `${path}?filters${group}[${name}][$startsWith]=a`),
          `${path}?filters[${name}][id][$gt]=0`,
          ...[`sort=${name}`, `sort[0]=id,${name}:desc`, `sort[${name}]=asc`].map((sort) => `${path}?${sort}`),
          ...[`fields=${name}`, `fields[0]=id&fields[1]=${name}`].map((fields) => `${path}?${fields}`),
        ];
      }),
    );
    expect(queries.length).toBeGreaterThan(500);
    expect(await answered(queries)).toEqual([]);
  }, 300_000);

  it('of a linked entry cannot be filtered by, sorted by or selected', async () => {
    const queries = types.flatMap((type) =>
      relationsOf(type).flatMap(([relation, target]) => {
        const linked = typeOf(target);
        const path = type.info.pluralName;
        // Each field by one filter, and by one of the other ways in turn: some thousand requests would tell no more.
        return (linked === null ? [] : privateOf(linked)).flatMap((name, index) => {
          const ways = [
            ...few.map((operator) => `filters[${relation}][${name}][${operator}]=a`),
            `sort=${relation}.${name}`,
            `populate[${relation}][fields]=${name}`,
            `populate[${relation}][filters][${name}][$startsWith]=a`,
            `populate[${relation}][sort]=${name}`,
          ];
          return [ways[0], ways[1 + (index % (ways.length - 1))]].map((way) => `${path}?${way}`);
        });
      }),
    );
    expect(queries.length).toBeGreaterThan(500);
    expect(await answered(queries)).toEqual([]);
  }, 300_000);

  it('is unknown to /graphql', async () => {
    const ask = async (query: string): Promise<{ data?: unknown; errors?: readonly unknown[] }> => {
      const answer = await fetch(`${ulger.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return JSON.parse(await answer.text());
    };
    const delivered = await Promise.all(
      types.map(async ({ info }) => ({ info, ...(await ask(`{ ${camel(info.pluralName)} { documentId } }`)) })),
    );
    expect(delivered.filter(({ errors }) => errors === undefined).length).toBeGreaterThanOrEqual(10);
    for (const type of types) {
      const field = camel(type.info.pluralName);
      for (const name of privateOf(type)) {
        for (const query of [
          `{ ${field} { ${name} } }`,
          `{ ${field} { ${name} { documentId } } }`,
          `{ ${field}(filters: { ${name}: { eq: "a" } }) { documentId } }`,
          `{ ${field}(filters: { not: { ${name}: { startsWith: "a" } } }) { documentId } }`,
          `{ ${field}(sort: ["${name}:asc"]) { documentId } }`,
        ]) {
          const { data, errors } = await ask(query);
          expect(errors?.length, query).toBeGreaterThan(0);
          expect(JSON.stringify(data ?? null), query).not.toContain('documentId');
        }
      }
    }
  });
});
