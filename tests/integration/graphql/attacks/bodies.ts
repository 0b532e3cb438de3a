import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Attack, body, type Family, harmless, sent, times } from './attack';

const question = '{"query":"{ articles { title } }"}';
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
const number = (value: string, type: string, field: string): string =>
  `{"query":"query Q($v: ${type}) { ${field} }","variables":{"v":${value}}}`;
const bySize = 'articles(pagination: { limit: $v }) { title }';
const byValue = 'achievements(filters: { value: { gt: $v } }) { label }';

const spoilt: readonly Attack[] = [
  ...[
    '',
    ' ',
    '{',
    '{"query"',
    '{"query":',
    question.slice(0, -1),
    `${question}}`,
    `${question}${question}`,
    `${question}x`,
    'null',
    'true',
    '3',
    '"{ articles { title } }"',
    '[]',
    '[null]',
    '{}',
    '{"query":null}',
    '{"query":3}',
    '{"query":[]}',
    '{"query":{}}',
    '{"query":""}',
    '{"query":" "}',
    "{'query':'{ a }'}",
    '{query:"{ a }"}',
    '{"query":"{ a }",}',
    '{"query":NaN}',
    '{"query":Infinity}',
    '{"query":undefined}',
    '// a\n{}',
    '{"query":"a\nb"}',
    '{"query":"\\x"}',
    '{"query":"\\u12"}',
    'query={articles{title}}',
    '<query/>',
  ].map((text) => body(`the body ${JSON.stringify(text).slice(0, 60)}`, text)),
  body('a mark of byte order', bytes(0xef, 0xbb, 0xbf, question)),
  body('UTF-16', Buffer.from(`\ufeff${question}`, 'utf16le')),
  body('UTF-16 without a mark', Buffer.from(question, 'utf16le')),
  body('a NUL byte', bytes('{"query":"{ articles { title } }', 0, '"}')),
  body('NUL bytes behind it', bytes(question, 0, 0, 0)),
  harmless(
    body(
      'bytes that are no UTF-8',
      bytes('{"query":"{ articles(filters: { title: { eq: \\"', 0xff, 0xc0, 0x80, '\\" } }) { title } }"}'),
    ),
  ),
  harmless(body('overlong UTF-8', bytes('{"query":"{ articleBySlug(slug: \\"', 0xc0, 0xae, '\\") { title } }"}'))),
  harmless(body('half a character', '{"query":"{ articleBySlug(slug: \\"\\ud800\\") { title } }"}')),
  harmless(
    body(
      'half a character as a variable',
      '{"query":"query Q($s: String!) { articleBySlug(slug: $s) { title } }","variables":{"s":"\\udc00"}}',
    ),
  ),
  harmless(body('half a character as a key', '{"query":"{ __typename }","variables":{"\\ud800":1}}')),
  body(
    'a NUL as a variable',
    '{"query":"query Q($s: String!) { articleBySlug(slug: $s) { title } }","variables":{"s":"\\u0000"}}',
    'BAD_USER_INPUT',
  ),
  body('a NUL in the document', '{"query":"{ articles \\u0000 { title } }"}', 'GRAPHQL_PARSE_FAILED'),
  harmless(body('one key twice', '{"query":"{ articles { title } }","query":"{ nothing }"}')),
  harmless(body('20,000 keys', `{"query":"{ __typename }",${times(8_000, (index) => `"k${index}":0`, ',')}}`)),
  ...[
    '1e999',
    '-1e999',
    '1e400',
    '-0',
    '0.1',
    '9007199254740993',
    '2147483648',
    '-2147483649',
    '1e-400',
    '1E5',
    '01',
    '+1',
    '.5',
    '1.',
    '0x10',
    '1_000',
    'NaN',
    '-Infinity',
    '"1"',
    '1'.repeat(400),
  ].flatMap((value) => [
    harmless(body(`the page size ${value.slice(0, 30)}`, number(value, 'Int', bySize))),
    harmless(body(`the number ${value.slice(0, 30)}`, number(value, 'Float', byValue))),
    harmless(
      body(
        `the year ${value.slice(0, 30)}`,
        number(value, 'Int', 'conferrals(filters: { year: { eq: $v } }) { year }'),
      ),
    ),
    harmless(
      body(
        `the literal ${value.slice(0, 30)}`,
        JSON.stringify({
          query: `{ achievements(filters: { value: { gt: ${value}, ne: ${value} } }) { label } conferrals(filters: { year: { in: [${value}] } }) { year } }`,
        }),
      ),
    ),
    harmless(
      body(
        `the default ${value.slice(0, 30)}`,
        JSON.stringify({ query: `query Q($v: Float = ${value}) { ${byValue} }` }),
      ),
    ),
  ]),
  ...[
    '0001-01-01T00:00:00+12:00',
    '9999-12-31T23:59:59-12:00',
    '9999-12-31T23:59:59.999999999Z',
    '2023-02-29T00:00:00Z',
    '2023-01-01T24:00:00Z',
    '2023-01-01T23:59:60Z',
    '2023-01-01T00:00:00+99:99',
    '0000-01-01T00:00:00Z',
    '-0001-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
    'now()',
    'infinity',
  ].flatMap((value) => [
    harmless(
      body(
        `the instant ${value}`,
        number(JSON.stringify(value), 'DateTime', 'articles(filters: { updatedAt: { gt: $v } }) { title }'),
      ),
    ),
    harmless(
      body(
        `the bounds ${value}`,
        number(
          JSON.stringify([value, value]),
          '[DateTime!]',
          'articles(filters: { publishedAt: { between: $v } }) { title }',
        ),
      ),
    ),
    harmless(
      body(
        `the day ${value}`,
        number(
          JSON.stringify(value.replace(/T.*/, '')),
          'Date',
          'articles(filters: { publishedOn: { gte: $v } }) { title }',
        ),
      ),
    ),
  ]),
];

const batches: readonly Attack[] = [
  ...[
    '[{},{}]',
    `[${question}]`,
    `[${question},${question}]`,
    `[${times(2_000, () => question, ',')}]`,
    '[[]]',
    '[1,2]',
    '{"0":{"query":"{ a }"},"length":1}',
  ].map((text) => body(`the batch ${text.slice(0, 40)}`, text, 'BAD_REQUEST')),
];

const from = (type: string | null, text: string | Uint8Array, more: Readonly<Record<string, string>> = {}) => ({
  headers: { ...(type === null ? {} : { 'content-type': type }), ...more },
  body: text,
});
const unread = 'UNSUPPORTED_MEDIA_TYPE';
const json = 'application/json';
const bomb = Buffer.alloc(50_000_000, 0x20);

const types: readonly Attack[] = [
  ...[
    'text/plain',
    'text/plain; charset=utf-8',
    'text/html',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/mixed',
    'application/graphql',
    'application/xml',
    'application/octet-stream',
    'application/json-patch+json',
    'application/jsonp',
    'application/jsonlines',
    'text/json',
    'json',
    '*/*',
    '',
    ';',
    'application/json, text/plain',
    'application/ json',
  ].map((type) => sent(`the content type “${type}”`, from(type, question), unread)),
  sent('no content type', from(null, question), unread),
  ...['utf-16', 'utf-16le', 'UTF-32', 'latin1', 'gb18030', 'x-none', '"utf-7"'].map((charset) =>
    sent(`the charset ${charset}`, from(`${json}; charset=${charset}`, question), unread),
  ),
  ...['UTF-8', '"utf-8"', 'utf8'].map((charset) =>
    harmless(sent(`the charset ${charset}`, from(`${json}; charset=${charset}`, question))),
  ),
  harmless(sent('a boundary of JSON', from(`${json}; boundary=x`, question))),
  harmless(sent('application/json;;', from(`${json};;`, question))),
  harmless(sent('APPLICATION/JSON', from('APPLICATION/JSON', question))),
  sent('a form', from('application/x-www-form-urlencoded', 'query=%7Barticles%7Btitle%7D%7D'), unread),
  sent(
    'an upload',
    from(
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${question}\r\n--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--x--\r\n`,
    ),
    unread,
  ),
  ...Object.entries({ gzip: gzipSync(question), deflate: deflateSync(question), br: brotliCompressSync(question) }).map(
    ([encoding, packed]) =>
      sent(`a body packed by ${encoding}`, from(json, packed, { 'content-encoding': encoding }), unread),
  ),
  ...Object.entries({ gzip: gzipSync(bomb), deflate: deflateSync(bomb), br: brotliCompressSync(bomb) }).map(
    ([encoding, packed]) =>
      sent(`50 MB packed by ${encoding}`, from(json, packed, { 'content-encoding': encoding }), unread),
  ),
  sent('50 MB packed twice', from(json, gzipSync(gzipSync(bomb)), { 'content-encoding': 'gzip, gzip' }), unread),
  ...['gzip', 'x', 'zstd', 'gzip, identity', 'chunked'].map((encoding) =>
    sent(`a body that is not packed by ${encoding}`, from(json, question, { 'content-encoding': encoding }), unread),
  ),
  harmless(sent('a body packed by identity', from(json, question, { 'content-encoding': 'identity' }))),
  sent('a packed body without saying so', from(json, gzipSync(question)), 'BAD_REQUEST'),
  sent('100,001 bytes', from(json, `${question}${' '.repeat(100_001 - question.length)}`), 'REQUEST_TOO_LARGE'),
  sent('2 MB', from(json, ' '.repeat(2_000_000)), 'REQUEST_TOO_LARGE'),
];

export const bodies: readonly Family[] = [
  { name: 'bad JSON, numbers and instants', attacks: spoilt },
  { name: 'batches', attacks: batches },
  { name: 'content types, charsets and encodings', attacks: types },
];
