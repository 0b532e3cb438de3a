import { type Attack, body, type Family, harmless, nested, refused, times } from './attack';

const input = 'BAD_USER_INPUT';
const large = 'REQUEST_TOO_LARGE';
const filtered = 'query Q($f: ArticleFiltersInput) { articles(filters: $f) { title } }';
const bySlug = 'query Q($s: String!) { articleBySlug(slug: $s) { title } }';

/** Variables of each kind, where they go, and a value that fits. */
const places: readonly (readonly [string, string])[] = [
  ['a slug', bySlug],
  ['an id', 'query Q($s: ID!) { article(documentId: $s) { title } }'],
  ['words to search', 'query Q($s: String!) { search(query: $s) { nodes { title } } }'],
  ['a locale', 'query Q($s: Locale) { articles(locale: $s) { title } }'],
  ['a fallback', 'query Q($s: Fallback) { articles(fallback: $s) { title } }'],
  ['a status', 'query Q($s: PublicationStatus) { articles(status: $s) { title } }'],
  ['an operand', 'query Q($s: String) { articles(filters: { title: { eq: $s } }) { title } }'],
  ['a number to compare with', 'query Q($s: Float) { achievements(filters: { value: { gt: $s } }) { label } }'],
  ['a date to compare with', 'query Q($s: Date) { articles(filters: { publishedOn: { lt: $s } }) { title } }'],
  ['an instant to compare with', 'query Q($s: DateTime) { articles(filters: { updatedAt: { lt: $s } }) { title } }'],
  ['a page size', 'query Q($s: Int) { articles(pagination: { limit: $s }) { title } }'],
  ['a width', 'query Q($s: Int!) { honorees { responsiveImage(width: $s) { src } } }'],
  ['a sort key', 'query Q($s: String!) { articles(sort: [$s]) { title } }'],
];

/** What databases other than ours take for an operator, where one value belongs. */
const operators: readonly unknown[] = [
  { $ne: null },
  { $ne: 'mn' },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { $in: ['a', 'b'] },
  { $contains: 'a' },
  { eq: 'a' },
  { toString: 1 },
  { constructor: { prototype: 1 } },
  ['a', 'b'],
  [[]],
  [{ $ne: null }],
  true,
];

const objects: readonly Attack[] = places.flatMap(([place, query]) => [
  ...operators
    .filter((value) => !(place === 'a fallback' && Array.isArray(value) && value.length === 0))
    .map((value) => refused(`${JSON.stringify(value)} for ${place}`, query, { s: value })),
  body(`__proto__ for ${place}`, `{"query":${JSON.stringify(query)},"variables":{"s":{"__proto__":{"a":1}}}}`),
]);

const sizes: readonly Attack[] = [
  ...places.map(([place, query]) => refused(`a megabyte for ${place}`, query, { s: 'x'.repeat(2 ** 20) }, large)),
  ...places.map(([place, query]) =>
    harmless(refused(`90,000 characters for ${place}`, query, { s: '万'.repeat(30_000) })),
  ),
  refused('100,000 entries', filtered, { f: { title: { in: Array.from({ length: 100_000 }, () => 'a') } } }, large),
  refused(
    '10,000 values of in',
    filtered,
    { f: { title: { in: Array.from({ length: 10_000 }, (_, index) => `${index}`) } } },
    'FILTER_LIMIT',
  ),
  refused(
    '201 values of notIn',
    filtered,
    { f: { title: { notIn: Array.from({ length: 201 }, () => 'a') } } },
    'FILTER_LIMIT',
  ),
  refused(
    'in, 40 times 200 values',
    filtered,
    {
      f: {
        and: Array.from({ length: 40 }, () => ({ title: { in: Array.from({ length: 200 }, (_, index) => index) } })),
      },
    },
    input,
    'FILTER_LIMIT',
  ),
  harmless(
    refused('in, 40 times 200 texts', filtered, {
      f: {
        and: Array.from({ length: 40 }, (_, outer) => ({
          title: { in: Array.from({ length: 200 }, (_, index) => `${outer}${index}`) },
        })),
      },
    }),
  ),
  refused('20,000 wrong values', filtered, { f: { title: { in: Array.from({ length: 20_000 }, () => 1) } } }),
  refused(
    '2,000 unknown keys',
    filtered,
    { f: Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key${index}`, 1])) },
    input,
  ),
  harmless(
    refused(
      '2,000 variables that nobody declared',
      filtered,
      Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`v${index}`, index])),
    ),
  ),
  refused(
    '500 declared variables that nobody uses',
    `query Q(${times(500, (index) => `$v${index}: Int`)}) { articles { title } }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'one variable declared twice',
    'query Q($a: Int, $a: Int) { articles(pagination: { limit: $a }) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a variable that is not declared',
    '{ articleBySlug(slug: $nothing) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused('nothing for a required one', bySlug, {}, input),
  refused('null for a required one', bySlug, { s: null }, input),
  refused(
    'a default that does not fit',
    'query Q($s: String! = 3) { articleBySlug(slug: $s) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a variable of an output type',
    'query Q($s: Article) { articles(filters: $s) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a variable of no type',
    'query Q($s: Nothing) { articles(filters: $s) { title } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  ...[60, 70, 500, 5_000].map((levels) =>
    body(
      `variables of ${levels} levels`,
      `{"query":"${filtered}","variables":{"f":${nested(levels, '{"not":', '{}', '}')}}}`,
    ),
  ),
  ...[70, 45_000].map((levels) =>
    body(`a list of ${levels} levels`, `{"query":"${filtered}","variables":{"f":${nested(levels, '[', '', ']')}}}`),
  ),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((name) => [
    refused(`the variable ${name}`, `query Q($${name}: String!) { articleBySlug(slug: $${name}) { title } }`),
    harmless(
      body(
        `the variable ${name}, given`,
        `{"query":"query Q($${name}: String!) { articleBySlug(slug: $${name}) { title } }","variables":{"${name}":"a"}}`,
      ),
    ),
    body(`the key ${name} in a filter`, `{"query":"${filtered}","variables":{"f":{"${name}":{"eq":"a"}}}}`),
    body(`the operator ${name}`, `{"query":"${filtered}","variables":{"f":{"title":{"${name}":"a"}}}}`),
    harmless(body(`the key ${name} of the body`, `{"query":"{ __typename }","${name}":{"isAdmin":true}}`)),
  ]),
];

export const values: readonly Family[] = [
  { name: 'operator objects', attacks: objects },
  { name: 'huge variables and names of JavaScript', attacks: sizes },
];
