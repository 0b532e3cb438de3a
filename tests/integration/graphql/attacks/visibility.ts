import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Attack, body, type Family, refused, sent } from './attack';

type Attribute = { readonly private?: boolean; readonly type: string; readonly target?: string };
type Schema = {
  readonly info: { readonly singularName: string; readonly pluralName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
};

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The content types as their files tell them. */
const schemas: readonly Schema[] = readdirSync('src/api', { withFileTypes: true }).flatMap(({ name }) => {
  const file = path.join('src/api', name, 'content-types', name, 'schema.json');
  try {
    // @NOTE A check holds every schema.json to its form.
    return [JSON.parse(readFileSync(file, 'utf8')) as Schema];
  } catch {
    return [];
  }
});

const schemaOf = (target: string | undefined): Schema | undefined =>
  schemas.find(({ info }) => target === `api::${info.singularName}.${info.singularName}`);

/** What nobody outside may read, filter by or sort by. */
const hiddenOf = ({ attributes }: Schema): readonly string[] => [
  ...Object.entries(attributes).flatMap(([name, { private: isPrivate }]) => (isPrivate ? [name] : [])),
  ...['id', 'createdBy', 'updatedBy', 'localizations', 'document_id', 'password'],
];

const operators = [
  'eq',
  'ne',
  'eqi',
  'in',
  'gt',
  'lt',
  'contains',
  'containsi',
  'startsWith',
  'endsWith',
  'between',
  'null',
  'notNull',
];

const privateFields: readonly Attack[] = schemas.flatMap((schema) => {
  const many = camel(schema.info.pluralName);
  const one = camel(schema.info.singularName);
  const type = one.charAt(0).toUpperCase() + one.slice(1);
  const byVariable = `query Q($f: ${type}FiltersInput) { ${many}(filters: $f) { documentId } }`;
  return hiddenOf(schema).flatMap((name) => [
    refused(`${many} { ${name} }`, `{ ${many} { ${name} } }`),
    refused(`${many}_connection { ${name} }`, `{ ${many}_connection { nodes { a: ${name} { documentId } } } }`),
    ...operators.map((operator) =>
      refused(`${many} where ${name} ${operator}`, byVariable, {
        f: { [name]: { [operator]: operator === 'null' ? true : 'a' } },
      }),
    ),
    refused(`${many} where not ${name}`, byVariable, { f: { not: { [name]: { startsWith: 'a' } } } }),
    refused(`${many} where ${name} in or`, byVariable, {
      f: { or: [{ [name]: { gt: '' } }, { documentId: { notNull: true } }] },
    }),
    refused(`${many} where ${name} itself`, `{ ${many}(filters: { ${name}: { id: { gt: 0 } } }) { documentId } }`),
    ...[name, `${name}:desc`, `${name}.id`, `${name}.email:asc`].map((key) =>
      refused(`${many} by ${key}`, `query Q($s: [String!]) { ${many}(sort: $s) { documentId } }`, { s: [key] }),
    ),
  ]);
});

const relatedFields: readonly Attack[] = schemas.flatMap((schema) => {
  const many = camel(schema.info.pluralName);
  return Object.entries(schema.attributes).flatMap(([relation, { target }]) => {
    const linked = schemaOf(target);
    return (linked ? hiddenOf(linked) : []).flatMap((name) => [
      refused(`${many} { ${relation} { ${name} } }`, `{ ${many} { ${relation} { ${name} } } }`),
      refused(
        `${many} where ${relation} ${name}`,
        `{ ${many}(filters: { ${relation}: { ${name}: { startsWith: "a" } } }) { documentId } }`,
      ),
      refused(`${many} { ${relation} } by ${name}`, `{ ${many} { ${relation}(sort: "${name}") { documentId } } }`),
      refused(`${many} by ${relation}.${name}`, `{ ${many}(sort: "${relation}.${name}") { documentId } }`),
    ]);
  });
});

const unknown = 'UNKNOWN_LOCALE';
const byLocale = 'query Q($l: Locale) { articles(locale: $l) { title } }';
const codes: readonly unknown[] = [
  "' OR 1=1",
  "en' OR '1'='1",
  'en; DROP TABLE articles',
  '{"$ne":"mn"}',
  { $ne: 'mn' },
  { ne: 'mn' },
  ['en', 'mn'],
  ['en'],
  [],
  {},
  'xx',
  'EN',
  'en ',
  ' en',
  'en\u0000',
  'en-US',
  'all',
  '*',
  '%',
  '_n',
  '',
  0,
  true,
  'zh',
  'zh-hans',
  'null',
  'undefined',
  'e\u006e\u0301',
  '../en',
  'x'.repeat(5_000),
];

const locales: readonly Attack[] = [
  ...codes.flatMap((code) => [
    refused(`the locale ${JSON.stringify(code).slice(0, 40)}`, byLocale, { l: code }, unknown),
    refused(
      `the phrase in ${JSON.stringify(code).slice(0, 40)}`,
      'query Q($l: Locale) { achievements { phrase(locale: $l) } }',
      { l: code },
      unknown,
    ),
    ...(typeof code === 'string'
      ? [
          refused(
            `the literal locale ${JSON.stringify(code).slice(0, 40)}`,
            `{ articles(locale: ${JSON.stringify(code)}) { title } }`,
            {},
            unknown,
          ),
          refused(
            `the default locale ${JSON.stringify(code).slice(0, 40)}`,
            `query Q($l: Locale = ${JSON.stringify(code)}) { articles(locale: $l) { title } }`,
            {},
            unknown,
          ),
          refused(
            `falling back to ${JSON.stringify(code).slice(0, 40)}`,
            'query Q($b: Fallback) { articles(fallback: $b) { title } }',
            { b: ['en', code] },
            unknown,
          ),
        ]
      : []),
  ]),
  ...['en', '{ ne: "mn" }', '["en"]', '5', 'true', '$x'].map((literal) =>
    refused(`the literal locale ${literal}`, `{ articles(locale: ${literal}) { title } }`),
  ),
  refused(
    '2,000 fallbacks',
    'query Q($b: Fallback) { articles(fallback: $b) { title } }',
    { b: Array.from({ length: 2_000 }, (_, index) => `l${index}`) },
    unknown,
    'BAD_USER_INPUT',
  ),
  refused(
    'a locale of a relation',
    '{ articles { captions(locale: "en") { text } } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a filter by locale',
    '{ articles(filters: { locale: { ne: "en" } }) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused('an order by locale', '{ articles(sort: "locale") { title } }', {}, 'SORT_UNKNOWN'),
];

const draftQuestions: readonly (readonly [string, string, Readonly<Record<string, unknown>>?])[] = [
  ['a list', '{ articles(status: DRAFT) { title } }'],
  ['a connection', '{ articles_connection(status: DRAFT) { pageInfo { total } } }'],
  ['one document', '{ article(documentId: "x", status: DRAFT) { title } }'],
  ['a slug', '{ articleBySlug(slug: "mi-mi", status: DRAFT) { title } }'],
  ['an alias', '{ published: articles { title } hidden: articles(status: DRAFT) { title } }'],
  ['a variable', 'query Q($s: PublicationStatus) { articles(status: $s) { title } }', { s: 'DRAFT' }],
  ["a variable's default", 'query Q($s: PublicationStatus = DRAFT) { articles(status: $s) { title } }'],
  ['a required variable', 'query Q($s: PublicationStatus! = DRAFT) { honorees(status: $s) { name } }'],
  ['a fragment', '{ ...All } fragment All on Query { articles(status: DRAFT) { title } }'],
  ['an inline fragment', '{ ... @include(if: true) { ... on Query { articles(status: DRAFT) { title } } } }'],
  ['a type without drafts', '{ themes(status: DRAFT) { articles { title } } }'],
  [
    'each type',
    '{ achievements(status: DRAFT) { label } photoCaptions(status: DRAFT) { text } conferrals(status: DRAFT) { year } }',
  ],
  ['a second operation', 'query A { articles { title } } query B { articles(status: DRAFT) { title } }'],
];

const word = 'DRAFT';
const drafts: readonly Attack[] = [
  ...draftQuestions.flatMap(([way, query, variables]) => {
    const operationName = way === 'a second operation' ? 'B' : undefined;
    const search = new URLSearchParams({
      query,
      variables: JSON.stringify(variables ?? {}),
      ...(operationName ? { operationName } : {}),
    });
    return [
      body(`drafts by ${way}`, JSON.stringify({ query, variables, operationName }), 'FORBIDDEN'),
      sent(`drafts by ${way}, by GET`, { path: `/graphql?${search}` }, 'FORBIDDEN'),
    ];
  }),
  refused(
    'the status of a relation',
    '{ articles { captions(status: DRAFT) { text } } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'the status of a search',
    '{ search(query: "a", status: DRAFT) { nodes { title } } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'the status in a filter',
    '{ articles(filters: { status: { eq: DRAFT } }) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused('the status as a text', `{ articles(status: "${word}") { title } }`, {}, 'GRAPHQL_VALIDATION_FAILED'),
  refused(
    'the publication state',
    '{ articles(publicationState: PREVIEW) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  ...[{ $ne: 'PUBLISHED' }, ['DRAFT'], 'draft', 'Draft', 'MODIFIED', true, 0].map((s) =>
    refused(
      `the status ${JSON.stringify(s)}`,
      'query Q($s: PublicationStatus) { articles(status: $s) { title } }',
      { s },
      'BAD_USER_INPUT',
    ),
  ),
  sent(
    'drafts by the hash of no document',
    { path: `/graphql?documentId=sha256:${'0'.repeat(64)}&variables=${encodeURIComponent('{"status":"DRAFT"}')}` },
    'DOCUMENT_UNKNOWN',
  ),
  body(
    "drafts by Apollo's hash",
    JSON.stringify({
      variables: { status: word },
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    }),
    'DOCUMENT_UNKNOWN',
  ),
  body('a hash that is none', JSON.stringify({ documentId: { $ne: null } })),
  body('a hash called __proto__', JSON.stringify({ documentId: '__proto__' }), 'DOCUMENT_UNKNOWN'),
  sent(
    'drafts by a header',
    {
      headers: { 'content-type': 'application/json', authorization: 'Bearer preview', 'x-preview': 'true' },
      body: JSON.stringify({ query: '{ articles(status: DRAFT) { title } }' }),
    },
    'UNAUTHENTICATED',
  ),
  sent(
    'drafts by a cookie',
    {
      headers: { 'content-type': 'application/json', cookie: 'jwt=a; strapi_admin_refresh=b' },
      body: JSON.stringify({ query: '{ articles(status: DRAFT) { title } }' }),
    },
    'FORBIDDEN',
  ),
];

export const visibility: readonly Family[] = [
  { name: 'private fields', attacks: privateFields },
  { name: 'private fields of what is linked', attacks: relatedFields },
  { name: 'locales', attacks: locales },
  { name: 'drafts', attacks: drafts },
];
