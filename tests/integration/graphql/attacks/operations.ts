import { type Attack, body, type Family, harmless, nested, refused, times } from './attack';

const query = '{ articles { title } }';

const operations: readonly Attack[] = [
  ...['', 'Nothing', 'toString', '__proto__', 'constructor'].map((operationName) =>
    harmless(
      body(
        `the operation “${operationName}”`,
        JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName }),
      ),
    ),
  ),
  ...[3, {}, [], true].map((operationName) =>
    harmless(body(`the operation ${JSON.stringify(operationName)}`, JSON.stringify({ query, operationName }))),
  ),
  refused('several operations and no name', 'query A { __typename } query B { __typename }'),
  refused('an operation without a name beside another', '{ __typename } query B { __typename }'),
  refused('two operations of one name', 'query A { __typename } query A { __typename }'),
  body('the name of no operation', JSON.stringify({ query, operationName: 'Nothing' })),
  ...[
    'mutation { createArticle(data: {}) { documentId } }',
    'mutation M { a }',
    'subscription { articles { title } }',
    'subscription S { a }',
    'query A { __typename } mutation B { a }',
    'schema { query: Query }',
    'type Query { a: Int }',
    'extend type Query { a: Int }',
    'directive @a on FIELD',
    '',
    ' ',
    '#',
    '{}',
    '{ }',
    'query',
    'query {',
    'query Q() { articles { title } }',
    'articles { title }',
    '\ufeff',
    '"""',
    '{ articles { title }',
    '{ articles() { title } }',
    '{ articles { } }',
    '{ articles { title } } }',
    '& | ! $',
    '{ "articles" }',
    '{ articles(filters: ) { title } }',
    '{ ...on Query }',
    `{ articles(sort: """${'\n'.repeat(2_000)}""") { title } }`,
  ].map((text) => refused(`the document ${JSON.stringify(text).slice(0, 50)}`, text)),
  ...[
    'articles',
    'articles { captions }',
    'articles { title { text } }',
    'articles_connection { nodes }',
    '__schema',
    '__type { name }',
    '__type(name: 3) { name }',
    'article { title }',
    'locales { nothing }',
  ].map((text) => refused(`{ ${text} }`, `{ ${text} }`, {}, 'GRAPHQL_VALIDATION_FAILED')),
];

const introspection: readonly Attack[] = [
  ...[4, 7, 20, 100].map((levels) =>
    refused(
      `${levels} levels of fields of types`,
      `{ __schema { types { ${nested(levels, 'fields { type { ', 'name', '} }')} } } }`,
    ),
  ),
  refused(
    'the schema by ofType',
    `{ __schema { types { ${nested(60, 'ofType { ', 'name', '}')} } } }`,
    {},
    'DEPTH_LIMIT',
  ),
  refused(
    'the schema by fragments',
    `{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { ...C } } } fragment C on __Type { fields { type { ...D } } } fragment D on __Type { fields { type { name } } }`,
  ),
  harmless(
    refused(
      'the schema 50 times',
      `{ ${times(50, (index) => `a${index}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name } } } inputFields { name } } }`)} }`,
    ),
  ),
  harmless(
    refused(
      'the schema twice by its fields',
      `{ ${times(50, (index) => `a${index}: __schema { types { fields { type { fields { name type { name } } } } } }`)} }`,
    ),
  ),
  harmless(
    refused(
      'the arguments of all fields',
      `{ ${times(40, (index) => `a${index}: __schema { types { fields { args { type { inputFields { type { name inputFields { name } } } } } } } }`)} }`,
    ),
  ),
  harmless(
    refused(
      'directives and their types',
      `{ ${times(40, (index) => `a${index}: __schema { directives { args { type { fields { name } possibleTypes { name } interfaces { name } enumValues { name } } } } }`)} }`,
    ),
  ),
  ...['__proto__', 'constructor', 'SourceDocument', 'UsersPermissionsUser', '\u0000', 'x'.repeat(50_000)].map((name) =>
    harmless(
      refused(
        `the type ${JSON.stringify(name).slice(0, 30)}`,
        'query Q($n: String!) { __type(name: $n) { name fields { name } } }',
        { n: name },
      ),
    ),
  ),
];

export const operating: readonly Family[] = [
  { name: 'operations and documents', attacks: operations },
  { name: 'introspection', attacks: introspection },
];
