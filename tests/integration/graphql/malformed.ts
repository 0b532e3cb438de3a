/** Numbers that are the same with each run: a small linear congruence is random enough to spoil requests with. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

export type Malformed = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
};

const questions = [
  { query: '{ articles { title slug captions(pagination: { limit: 2 }) { text } } }' },
  {
    query:
      'query Q($a: String!, $b: Float) { articleBySlug(slug: $a, locale: "en") { title achievements(filters: { value: { gt: $b } }) { phrase } } }',
    variables: { a: 'books', b: 1 },
    operationName: 'Q',
  },
  {
    query:
      'query Q($f: ArticleFiltersInput, $s: [String!], $p: PaginationInput) { articles_connection(filters: $f, sort: $s, pagination: $p) { nodes { title } pageInfo { total } } }',
    variables: {
      f: { or: [{ title: { contains: 'a' } }, { publishedOn: { gt: '2020-01-01' } }] },
      s: ['title:asc'],
      p: { page: 1, pageSize: 5 },
    },
  },
  {
    query: 'query Q($id: ID!) { honoree(documentId: $id) { ...F } } fragment F on Honoree { name awards { name } }',
    variables: { id: 'x' },
  },
  { query: '{ __schema { types { name fields { name } } } }' },
] as const;

/** Values that somebody may put where another one belongs. */
const strange: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  1.5,
  2 ** 53,
  '',
  '\u0000',
  '\ud800',
  "'; DROP TABLE articles; --",
  '%',
  '\\',
  '$1',
  '?',
  '{"$ne":null}',
  { $ne: null },
  { $where: 'sleep(1000)' },
  [],
  [[]],
  [null],
  {},
  { __proto__: null },
  { constructor: { prototype: 1 } },
  'a'.repeat(5_000),
  ' \u202e',
  'NaN',
  '2020-99-99',
  'en\u0000',
  '../../etc/passwd',
];
const contentTypes = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'application/graphql',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  '',
  'application/json;;',
  'x',
];
const accepts = [
  'application/json',
  'application/graphql-response+json',
  '*/*',
  'text/html',
  'text/event-stream',
  'x/y;q=2',
  '',
];

/** Puts something strange in the place of one of the values in a JSON value. */
const spoilt = (value: unknown, next: (below: number) => number): unknown => {
  if (next(4) === 0) return strange[next(strange.length)];
  if (Array.isArray(value)) {
    const index = next(value.length || 1);
    return value.map((one, place) => (place === index ? spoilt(one, next) : one));
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const key = keys[next(keys.length || 1)];
    const entries = Object.entries(value).map(([name, one]) => [name, name === key ? spoilt(one, next) : one]);
    if (next(8) === 0) entries.push([JSON.stringify(strange[next(strange.length)]), strange[next(strange.length)]]);
    return Object.fromEntries(entries);
  }
  return strange[next(strange.length)];
};

/** Cuts, doubles or overwrites a piece of a text. */
const torn = (text: string, next: (below: number) => number): string => {
  const at = next(text.length);
  const end = at + next(10);
  const pieces = [
    '',
    text.slice(at, end).repeat(3),
    '{',
    '}',
    '"',
    '...F',
    '@skip(if: $x)',
    '\u0000',
    '💥',
    '(',
    ':',
    '!',
    '#',
    '$',
  ];
  return text.slice(0, at) + pieces[next(pieces.length)] + text.slice(next(2) ? end : at);
};

/** A request in which something is wrong, mostly; always the same one for a number. */
export const malformed = (index: number): Malformed => {
  const next = numbers(index * 7_919 + 1);
  const question = questions[next(questions.length)] ?? questions[0];
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (next(4) === 0) headers['content-type'] = contentTypes[next(contentTypes.length)] ?? '';
  if (next(4) === 0) headers.accept = accepts[next(accepts.length)] ?? '';
  if (next(20) === 0) headers.authorization = ['Bearer x', 'Basic x', 'Bearer', 'x'][next(4)] ?? '';
  if (next(40) === 0) headers['content-encoding'] = 'gzip';
  const kind = next(6);
  if (kind === 0) {
    const search = new URLSearchParams({
      query: torn(question.query, next),
      variables: torn('{"a": 1, "b": {}}', next),
    });
    return { method: 'GET', path: `/graphql?${next(10) === 0 ? '%zz&query=%' : search}`, headers, body: null };
  }
  const path = '/graphql';
  if (kind === 1) return { method: 'POST', path, headers, body: torn(JSON.stringify(question), next) };
  if (kind === 2)
    return { method: 'POST', path, headers, body: JSON.stringify({ ...question, query: torn(question.query, next) }) };
  if (kind === 3)
    return { method: 'POST', path, headers, body: Uint8Array.from({ length: next(200) }, () => next(256)) };
  return { method: 'POST', path, headers, body: JSON.stringify(spoilt(question, next)) };
};
