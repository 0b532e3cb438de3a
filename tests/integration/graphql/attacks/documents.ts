import { type Attack, type Family, harmless, nested, refused, times } from './attack';

const large = 'QUERY_TOO_LARGE';
const invalid = 'GRAPHQL_VALIDATION_FAILED';

const deep: readonly Attack[] = [
  ...[6, 12, 40, 300].map((levels) =>
    refused(
      `${levels * 2} levels of relations`,
      `{ ${nested(levels, 'articles { captions { article { ', 'title', '} } }')} }`,
      {},
      'DEPTH_LIMIT',
      invalid,
      large,
    ),
  ),
  refused(
    'levels by one alias each',
    `{ a: articles ${nested(15, '{ b: honorees { c: articles ', '{ title }', '} }')} }`,
    {},
    'DEPTH_LIMIT',
  ),
  ...[100, 900, 1_300].map((levels) =>
    harmless(
      refused(`${levels} inline fragments in one another`, `{ ${nested(levels, '... { ', '__typename', ' }')} }`),
    ),
  ),
  ...[101, 2_000, 3_900].map((levels) =>
    refused(`${levels} brackets in one another`, `{ articles(sort: ${'['.repeat(levels)}`, {}, large),
  ),
  refused(
    '2,000 levels of relations, and a remark with half a text',
    `# "\n{ ${nested(1_000, 'articles { captions { ', 'title', '} }')} }`,
    {},
    large,
  ),
  refused('1,500 inline fragments in one another', `{ ${nested(1_500, '... { ', '__typename', ' }')} }`, {}, large),
  refused('braces that never close', '{ articles '.repeat(1_900), {}, 'GRAPHQL_PARSE_FAILED', large),
  refused('20,000 braces', '{'.repeat(20_000), {}, large, 'GRAPHQL_PARSE_FAILED'),
  refused('a literal of 1,900 lists', `{ articles(sort: ${nested(1_900, '[', '"title"', ']')}) { title } }`),
  refused(
    'a literal of 900 objects',
    `{ articles(filters: ${nested(900, '{ not: ', '{}', '}')}) { title } }`,
    {},
    large,
  ),
  refused('a literal of 500 and', `{ articles(filters: ${nested(500, '{ and: [', '{}', ']}')}) { title } }`, {}, large),
  refused('a type of 1,500 lists', `query Q($a: ${nested(1_500, '[', 'Int', ']')}) { articles { title } }`),
];

const wide: readonly Attack[] = [
  refused('1,001 fields', `{ articles { ${times(1_001, () => 'title')} } }`, {}, large),
  refused('990 times the same field', `{ articles { ${times(990, () => 'title')} } }`, {}, large),
  refused('300 times the same relation', `{ articles { ${times(300, () => 'captions { text }')} } }`, {}, large),
  harmless(
    refused(
      '200 times the same list with arguments',
      `{ ${times(200, () => 'articles(pagination: { limit: 1 }) { title }')} }`,
    ),
  ),
  refused(
    '200 lists that differ',
    `{ ${times(200, (index) => `articles(pagination: { limit: ${index + 1} }) { title }`)} }`,
    {},
    invalid,
    large,
  ),
  refused('4,001 tokens', `{ locales { ${times(4_001, () => 'code')} } }`, {}, large),
  refused('90,000 commas and a field', `{ ${','.repeat(90_000)} nothing }`, {}, invalid),
  refused('a comment of 90,000 characters', `{ nothing } #${'x'.repeat(90_000)}`, {}, invalid),
  refused('a name of 90,000 characters', `{ ${'a'.repeat(90_000)} }`, {}, invalid),
  refused(
    'a text of 90,000 characters that never ends',
    `{ articles(sort: "${'a'.repeat(90_000)}`,
    {},
    'GRAPHQL_PARSE_FAILED',
  ),
  refused(
    'rows upon rows',
    `{ ${times(9, (index) => `a${index}: articles(pagination: { limit: 100 }) { captions { honorees { name } } }`)} }`,
    {},
    'COST_LIMIT',
  ),
  refused(
    'seven levels of a hundred',
    `{ articles(pagination: { limit: 100 }) { honorees(pagination: { limit: 100 }) { articles(pagination: { limit: 100 }) { honorees { name } } } } }`,
    {},
    'COST_LIMIT',
  ),
  ...[
    [
      'to and fro between articles and figures',
      `articles { ${nested(3, 'achievements { article { ', 'title', '} }')} }`,
    ],
    [
      'the same text again and again',
      `achievements { article { achievements { article { ${times(45, (index) => `b${index}: body`)} } } } }`,
    ],
    [
      'the texts of a hundred articles fifty times',
      `articles(pagination: { limit: 100 }) { ${times(49, (index) => `b${index}: body`)} }`,
    ],
    [
      'the captions of holders of articles of holders',
      `honorees { articles { honorees { articles { captions { text } } } } }`,
    ],
  ].map(([what = '', fields = '']) => refused(what, `{ ${fields} }`, {}, 'COST_LIMIT')),
  refused('900 arguments', `{ articles(${times(900, (index) => `a${index}: 1`)}) { title } }`, {}, invalid),
  refused('900 times one argument', `{ articles(${times(900, () => 'sort: "title"')}) { title } }`, {}, invalid),
];

/** What is written once and asked for many times: 48 branches of relations in relations. */
const branches = (index: number) => ({ achievements: { article: { captions: { text: { containsi: `${index}` } } } } });
const manyTimes = (lists: number, field: string): string =>
  `query Q($f: ArticleFiltersInput) { ${times(lists, (index) => `a${index}: articles(filters: $f) { ${field} }`)} }`;
const data =
  'jsonLd achievements(pagination: { limit: 1 }) { jsonLd article { jsonLd captions(pagination: { limit: 1 }) { jsonLd } } }';

const aliases: readonly Attack[] = [
  ...[12, 50].map((lists) =>
    refused(
      `one filter of 48 branches for ${lists} lists`,
      manyTimes(lists, 'slug'),
      { f: { or: Array.from({ length: 48 }, (_, index) => branches(index)) } },
      large,
    ),
  ),
  refused(
    '65,600 values in one filter for 8 lists',
    manyTimes(8, 'slug'),
    { f: { or: Array.from({ length: 41 }, () => ({ slug: { in: Array.from({ length: 200 }, () => 'x') } })) } },
    large,
  ),
  refused(
    'the data of 50 articles and all about them',
    `{ ${times(50, (index) => `a${index}: articles(pagination: { limit: 1 }) { ${data} }`)} }`,
    {},
    large,
  ),
  refused(
    '50 times eight words to search',
    `{ ${times(50, (index) => `a${index}: search(query: "a b c d e f g h") { nodes { title } }`)} }`,
    {},
    'COST_LIMIT',
  ),
  refused('51 aliases', `{ ${times(51, (index) => `a${index}: locales { code }`)} }`, {}, large),
  refused('900 aliases', `{ ${times(900, (index) => `a${index}: __typename`)} }`, {}, large),
  refused(
    '51 aliases within fragments',
    `{ ...F } fragment F on Query { ${times(51, (index) => `a${index}: __typename`)} }`,
    {},
    large,
  ),
  refused('51 aliases of one name', `{ ${times(51, () => 'a: __typename')} }`, {}, large),
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'then',
    'toJSON',
    'length',
    'prototype',
  ].flatMap((name) => [
    harmless(refused(`the alias ${name}`, `{ ${name}: articles { ${name}: title captions { ${name}: text } } }`)),
    harmless(
      refused(
        `the alias ${name} of a connection`,
        `{ ${name}: articles_connection { ${name}: nodes { ${name}: jsonLd } } }`,
      ),
    ),
    harmless(
      refused(
        `the alias ${name} of what is computed`,
        `{ honorees { ${name}: responsiveImage(width: 300) { ${name}: src } } }`,
      ),
    ),
    harmless(
      refused(
        `the alias ${name} of the schema`,
        `{ ${name}: __typename ${name}2: __schema { ${name}: queryType { ${name}: name } } }`,
      ),
    ),
    refused(`the field ${name}`, `{ ${name} }`),
    refused(`the field ${name} of an object`, `{ articles { ${name} } }`),
    refused(`the argument ${name}`, `{ articles(${name}: 1) { title } }`),
    refused(`the key ${name} of a filter`, `{ articles(filters: { ${name}: { eq: 1 } }) { title } }`),
    refused(`the fragment ${name} that is none`, `{ ...${name} }`),
    harmless(refused(`the fragment ${name}`, `{ ...${name} } fragment ${name} on Query { articles { title } }`)),
    refused(`the type ${name}`, `{ ... on ${name} { title } }`),
    refused(`the directive ${name}`, `{ articles @${name} { title } }`),
    harmless(refused(`the operation ${name}`, `query ${name} { articles { title } }`)),
    refused(`sorting by ${name}`, `{ articles(sort: "${name}") { title } }`),
    refused(`the locale ${name}`, `{ articles(locale: "${name}") { title } }`, {}, 'UNKNOWN_LOCALE'),
  ]),
];

export const shapes: readonly Family[] = [
  { name: 'deep', attacks: deep },
  { name: 'wide', attacks: wide },
  { name: 'aliases and names of JavaScript', attacks: aliases },
];
