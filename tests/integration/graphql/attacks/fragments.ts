import { type Attack, type Family, harmless, refused, times } from './attack';

const large = 'QUERY_TOO_LARGE';
const invalid = 'GRAPHQL_VALIDATION_FAILED';

const ring = (length: number): string =>
  times(length, (index) => `fragment F${index} on Article { captions { article { ...F${(index + 1) % length} } } }`);

/** Each fragment is written out twice in the one before. */
const doubling = (levels: number): string =>
  `${times(levels, (index) => `fragment D${index} on Query { ...D${index + 1} ...D${index + 1} }`)} fragment D${levels} on Query { __typename }`;

const fragments: readonly Attack[] = [
  refused('a cycle of one', '{ articles { ...A } } fragment A on Article { title ...A }', {}, invalid),
  refused('a cycle of one at the root', '{ ...A } fragment A on Query { ...A }', {}, invalid),
  refused('a cycle of two', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', {}, invalid),
  ...[3, 10, 200].map((length) =>
    refused(`a cycle of ${length}`, `{ articles { ...F0 } } ${ring(length)}`, {}, invalid, large, 'DEPTH_LIMIT'),
  ),
  refused(
    'a cycle through inline fragments',
    '{ ...A } fragment A on Query { ... { ... on Query { ...B } } } fragment B on Query { ... @include(if: true) { ...A } }',
    {},
    invalid,
  ),
  refused(
    'a cycle through a field',
    '{ articles { ...A } } fragment A on Article { captions { article { ...A } } }',
    {},
    invalid,
  ),
  refused('a cycle behind @skip', '{ ...A } fragment A on Query { ...A @skip(if: true) }', {}, invalid),
  refused('a cycle that nobody spreads', '{ __typename } fragment A on Query { ...A }', {}, invalid),
  refused('a cycle in a second operation', 'query A { __typename } query B { ...C } fragment C on Query { ...C }'),
  refused(
    'a cycle of the schema',
    '{ __schema { ...S } } fragment S on __Schema { types { ...T } } fragment T on __Type { ofType { ...T } fields { type { ...T } } }',
    {},
    invalid,
    large,
  ),
  refused('a cycle and a mutation', 'mutation { ...A } fragment A on Query { ...A }', {}, invalid),
  refused(
    '60 fragments that all spread each other',
    `{ ...F0 } ${times(60, (index) => `fragment F${index} on Query { ${times(60, (other) => `...F${other}`)} }`)}`,
    {},
    invalid,
    large,
  ),
  refused(
    '25 fragments that all spread each other',
    `{ ...F0 } ${times(25, (index) => `fragment F${index} on Query { ${times(25, (other) => `...F${other}`)} }`)}`,
    {},
    invalid,
    large,
  ),
  ...[10, 20, 200].map((levels) =>
    refused(`fragments that double ${levels} times`, `{ ...D0 } ${doubling(levels)}`, {}, large),
  ),
  refused(
    '1,500 fragments',
    `{ __typename } ${times(1_500, (index) => `fragment F${index} on Query { __typename }`)}`,
    {},
    large,
  ),
  refused(
    '400 unused fragments',
    `{ __typename } ${times(400, (index) => `fragment F${index} on Query { __typename }`)}`,
    {},
    invalid,
  ),
  harmless(
    refused(
      '400 used fragments',
      `{ ${times(300, (index) => `...F${index}`)} } ${times(300, (index) => `fragment F${index} on Query { __typename }`)}`,
    ),
  ),
  refused(
    'two fragments of one name',
    '{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }',
    {},
    invalid,
  ),
  refused('a fragment on no type', '{ ...A } fragment A on Nothing { a }', {}, invalid),
  refused('a fragment on a scalar', '{ ...A } fragment A on String { a }', {}, invalid),
  refused('a fragment on an input', '{ ...A } fragment A on ArticleFiltersInput { title }', {}, invalid),
  refused('a fragment of another type', '{ articles { ...A } } fragment A on Honoree { name }', {}, invalid),
  refused('a fragment called on', '{ ...on } fragment on on Query { __typename }', {}, 'GRAPHQL_PARSE_FAILED'),
  refused(
    'a fragment with variables',
    '{ ...A(x: 1) } fragment A($x: Int) on Query { __typename }',
    {},
    'GRAPHQL_PARSE_FAILED',
  ),
  refused('fragments alone', 'fragment A on Query { __typename }'),
  refused('a fragment that is not there', '{ ...Nothing }', {}, invalid),
  refused('900 fragments that are not there', `{ ${times(900, (index) => `...N${index}`)} }`, {}, invalid, large),
];

const directives: readonly Attack[] = [
  refused('21 directives', `{ locales { ${times(21, () => 'code @skip(if: false)')} } }`, {}, large),
  refused('900 directives on one field', `{ articles ${'@a '.repeat(900)} { title } }`, {}, large),
  refused('a repeated directive', '{ articles @skip(if: false) @skip(if: false) { title } }', {}, invalid),
  refused('an unknown directive', '{ articles @live { title } }', {}, invalid),
  refused('@defer', '{ ... @defer { articles { title } } }', {}, invalid),
  refused('@defer with a label', '{ ... @defer(label: "a", if: true) { articles { title } } }', {}, invalid),
  refused('@stream', '{ articles @stream(initialCount: 1) { title } }', {}, invalid),
  refused('@skip without a condition', '{ articles @skip { title } }', {}, invalid),
  refused('@skip of a text', '{ articles @skip(if: "true") { title } }', {}, invalid),
  refused('@include of null', '{ articles @include(if: null) { title } }', {}, invalid),
  refused(
    '@include of a variable of another type',
    'query Q($a: String) { articles @include(if: $a) { title } }',
    { a: 'x' },
    invalid,
  ),
  ...[
    { a: 'x'.repeat(90_000) },
    { a: ['true'] },
    { a: { $ne: false } },
    { a: 1 },
    { a: null },
    {},
    { a: Array.from({ length: 15_000 }, () => true) },
  ].map((variables, index) =>
    refused(
      `@include of a variable that is no boolean (${index})`,
      'query Q($a: Boolean!) { articles @include(if: $a) { title } }',
      variables,
      'BAD_USER_INPUT',
    ),
  ),
  refused('@deprecated', '{ articles @deprecated { title } }', {}, invalid),
  refused('@oneOf and @specifiedBy', '{ articles @oneOf @specifiedBy(url: "x") { title } }', {}, invalid),
  refused('@skip on the operation', 'query @skip(if: true) { articles { title } }', {}, invalid),
  refused('@skip on a variable', 'query Q($a: Int @skip(if: true)) { articles { title } }', {}, invalid),
  refused('@skip on a fragment', '{ ...A } fragment A on Query @skip(if: true) { __typename }', {}, invalid),
  harmless(refused('everything skipped', '{ articles @skip(if: true) { title } }')),
  harmless(refused('everything skipped below', '{ articles { title @skip(if: true) } }')),
  harmless(
    refused(
      'all nodes skipped',
      '{ articles_connection { nodes { title @include(if: false) } pageInfo { total @skip(if: true) } } }',
    ),
  ),
  harmless(
    refused(
      'all of an image skipped',
      '{ honorees { portrait { url @skip(if: true) } responsiveImage(width: 100) { src @skip(if: true) } } }',
    ),
  ),
  harmless(refused('all of a hit skipped', '{ search(query: "a") { nodes { title @skip(if: true) } } }')),
  harmless(refused('skipped and included', '{ articles { title @skip(if: true) title @include(if: true) } }')),
];

export const spreads: readonly Family[] = [
  { name: 'fragments', attacks: fragments },
  { name: 'directives', attacks: directives },
];
