import { type Attack, type Family, harmless, refused } from './attack';

const input = 'BAD_USER_INPUT';
const filtered = 'query Q($f: ArticleFiltersInput) { articles(filters: $f) { title } }';
const bySlug = 'query Q($s: String!) { articleBySlug(slug: $s) { title } }';

const filter = (what: string, f: unknown, ...codes: Attack['codes'] & object): Attack =>
  refused(what, filtered, { f }, ...codes);
const of = (count: number, one: unknown): readonly unknown[] => Array.from({ length: count }, () => one);
const within = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let made: unknown = { title: { eq: 'a' } };
  for (let level = 0; level < levels; level += 1) made = wrap(made);
  return made;
};

const filters: readonly Attack[] = [
  ...['or', 'and'].flatMap((joint) => [
    filter(`2,000 branches of ${joint}`, { [joint]: of(2_000, { title: { eq: 'a' } }) }, 'FILTER_LIMIT'),
    filter(`20,000 empty branches of ${joint}`, { [joint]: of(20_000, {}) }, 'FILTER_LIMIT'),
    filter(`2,000 branches of ${joint} within a field`, { title: { [joint]: of(2_000, { eq: 'a' }) } }, 'FILTER_LIMIT'),
    filter(`51 comparisons in ${joint}`, { [joint]: of(51, { title: { containsi: 'a' } }) }, 'FILTER_LIMIT'),
    filter(`${joint} with null in it`, { [joint]: [null] }, input),
  ]),
  ...[7, 20, 500].flatMap((levels) => [
    filter(
      `${levels} levels of not`,
      within(levels, (not) => ({ not })),
    ),
    filter(
      `${levels} levels of and`,
      within(levels, (one) => ({ and: [one] })),
    ),
    filter(
      `${levels} levels of or`,
      within(levels, (one) => ({ or: [one, {}] })),
    ),
    filter(
      `${levels} levels of relations`,
      within(levels, (article) => ({ captions: { article } })),
    ),
  ]),
  ...[6, 500, 3_000].map((count) =>
    refused(
      `${count} sort keys`,
      'query Q($s: [String!]) { articles(sort: $s) { title } }',
      { s: of(count, 'title:desc') },
      'QUERY_TOO_LARGE',
    ),
  ),
  ...[
    '(a+)+$',
    '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%_%',
    '\\',
    '\\\\%',
    '%',
    '_',
    '[[:alpha:]]*',
    `${'%a'.repeat(2_000)}`,
    `${'_'.repeat(5_000)}`,
    "'; SELECT pg_sleep(10); --",
    'a\u0301',
    '\u0000',
    '\ud800',
    '\u202e',
    ' '.repeat(9_000),
  ].flatMap((pattern, index) =>
    ['contains', 'containsi', 'startsWith', 'endsWith', 'eqi', 'notContainsi'].map((operator) =>
      harmless(filter(`${operator} of a pattern (${index})`, { title: { [operator]: pattern } })),
    ),
  ),
  ...['title', 'slug', 'updatedAt', 'publishedOn', 'genre'].flatMap((name) =>
    [
      null,
      '',
      {},
      [],
      'x',
      1e300,
      { eq: {} },
      { eq: [] },
      { in: null },
      { in: [null] },
      { between: [] },
      { between: [1] },
      { null: 'x' },
    ].map((value) => harmless(filter(`${name}: ${JSON.stringify(value)}`, { [name]: value }))),
  ),
  ...[
    'title; DROP TABLE articles',
    'title:asc,slug',
    'title:',
    ':',
    '',
    'TITLE',
    'title:ASC:x',
    'article.title',
    'captions.text',
    'id',
    'created_at',
    '"title"',
    'title\u0000',
    'random()',
    '1',
    'title:desc nulls first',
    'createdBy.password',
  ].map((key) =>
    harmless(
      refused(`sorted by ${JSON.stringify(key)}`, 'query Q($s: [String!]) { articles(sort: $s) { title } }', {
        s: [key],
      }),
    ),
  ),
];

const pagination: readonly Attack[] = [
  ...[
    { limit: -1 },
    { limit: 0 },
    { limit: 101 },
    { limit: 2 ** 31 },
    { limit: 2 ** 31 - 1 },
    { limit: 1.5 },
    { limit: '10' },
    { pageSize: 0 },
    { pageSize: -1 },
    { pageSize: 101 },
    { page: 0 },
    { page: -1 },
    { page: 2 ** 31 - 1 },
    { page: 2 ** 31 - 1, pageSize: 100 },
    { start: -1 },
    { start: 1e9 },
    { start: 2 ** 31 },
    { start: 2 ** 53 },
    { page: 1, limit: 5 },
    { pageSize: 5, start: 0 },
    { offset: 3 },
    [],
    'all',
    5,
  ].map((p) =>
    refused(`pagination ${JSON.stringify(p)}`, 'query Q($p: PaginationArg) { articles(pagination: $p) { title } }', {
      p,
    }),
  ),
  ...[
    'limit: -1',
    'limit: 99999999999999999999',
    'pageSize: 1e3',
    'start: -0',
    'page: 9999999999',
    'limit: null, pageSize: 101',
  ].map((p) =>
    harmless(
      refused(
        `pagination { ${p} }`,
        `{ articles(pagination: { ${p} }) { title captions(pagination: { ${p} }) { text } } }`,
      ),
    ),
  ),
  ...[0, -1, 1e9, 2 ** 31 - 1].map((width) =>
    harmless(refused(`an image ${width} wide`, `{ honorees { responsiveImage(width: ${width}, ratio: 1) { src } } }`)),
  ),
  ...['0', '-1', '1e999', '1e-320', '"16:9"'].map((ratio) =>
    harmless(
      refused(
        `an image of the ratio ${ratio}`,
        `{ honorees { responsiveImage(width: 300, ratio: ${ratio}) { src } } }`,
      ),
    ),
  ),
];

const unicode: readonly Attack[] = [
  refused('a field in wide letters', '{ ａｒｔｉｃｌｅｓ { title } }', {}, 'GRAPHQL_PARSE_FAILED'),
  refused('a field with an escape', '{ art\\u0069cles { title } }', {}, 'GRAPHQL_PARSE_FAILED'),
  refused('a field with a joiner', '{ art\u200dicles { title } }', {}, 'GRAPHQL_PARSE_FAILED'),
  refused('a name with the long s', '{ articleſ { title } }', {}, 'GRAPHQL_PARSE_FAILED'),
  refused('a locale in wide letters', '{ articles(locale: "ｅｎ") { title } }', {}, 'UNKNOWN_LOCALE'),
  ...[
    'a\u0301'.repeat(90),
    '\u202e\u202d',
    '\ufeff',
    '\u180e\u180b',
    '😀'.repeat(90),
    '\ud800',
    '\udfff\ud800',
    'İıſß',
    '\u0300'.repeat(199),
    '"',
    '*',
    'a OR b',
    'NEAR(a b)',
    'a"b"c',
    '{a}:b',
    '^a',
    '-a',
    'a:*',
    "a'b",
    '%',
    '_',
  ].flatMap((text) => [
    harmless(
      refused(
        `searched: ${JSON.stringify(text)}`,
        'query Q($s: String!) { search(query: $s) { nodes { title excerpt } } }',
        { s: text },
      ),
    ),
    harmless(refused(`a slug: ${JSON.stringify(text)}`, bySlug, { s: text })),
    harmless(
      filter(`filtered: ${JSON.stringify(text)}`, { or: [{ title: { containsi: text } }, { title: { eqi: text } }] }),
    ),
  ]),
  refused('201 characters to search', `{ search(query: "${'a'.repeat(201)}") { nodes { title } } }`, {}, input),
  refused('9 words to search', '{ search(query: "a b c d e f g h i") { nodes { title } } }', {}, input),
];

export const lists: readonly Family[] = [
  { name: 'filters and orders', attacks: filters },
  { name: 'pagination', attacks: pagination },
  { name: 'characters', attacks: unicode },
];
