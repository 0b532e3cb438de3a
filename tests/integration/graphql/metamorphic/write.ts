import type { Asked, Choose } from './tree';

export type Written = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

const argumentsOf = (asked: Asked): string => {
  const written = Object.entries(asked.arguments).map(([name, value]) => `${name}: ${value}`);
  return written.length > 0 ? `(${written.join(', ')})` : '';
};

type Style = {
  readonly key?: (asked: Asked) => string;
  readonly directive?: () => string;
  readonly set?: (fields: readonly string[]) => string;
};

const field = (asked: Asked, style: Style): string => {
  const set = asked.below.length > 0 ? `{ ${(style.set ?? joined)(asked.below.map((one) => field(one, style)))} }` : '';
  return `${style.key?.(asked) ?? ''}${asked.name}${argumentsOf(asked)} ${style.directive?.() ?? ''}${set}`;
};

const joined = (fields: readonly string[]): string => fields.join(' ');

export const plainly = (asked: Asked): Written => ({ query: `{ ${field(asked, {})} }` });

/** Some fields under other names. @returns the question, and the names that they have in the answer */
export const withAliases = (
  asked: Asked,
  choose: Choose,
): Written & { readonly names: ReadonlyMap<string, string> } => {
  const names = new Map<string, string>();
  const key = ({ name }: Asked): string => {
    if (names.size >= 45 || choose(2) === 0) return '';
    const alias = `${['a', '_', 'Z', 'toString', 'constructor'][choose(5)]}${names.size}`;
    names.set(alias, name);
    return `${alias}: `;
  };
  return { query: `{ ${field(asked, { key })} }`, names };
};

/** Some runs of fields in inline fragments, within one another. */
export const withFragments = (asked: Asked, choose: Choose): Written => {
  const set = (fields: readonly string[]): string => {
    if (fields.length === 0 || choose(3) === 0) return joined(fields);
    const at = choose(fields.length);
    return `${joined(fields.slice(0, at))} ... { ${set(fields.slice(at))} }`;
  };
  return { query: `{ ${set([field(asked, { set })])} }` };
};

/** The whole in named fragments, one in the other. */
export const withNamedFragments = (asked: Asked, type: string): Written => ({
  query: `query Q { ...A } fragment A on Query { ... on Query { ...B } } fragment B on Query { ${field({ ...asked, below: [] }, {})} { ...C ...D } }
    fragment C on ${type} { ${asked.below
      .slice(0, 1)
      .map((one) => field(one, {}))
      .join(' ')} }
    fragment D on ${type} { ${asked.below.map((one) => field(one, {})).join(' ')} }`,
});

const types: Readonly<Record<string, string>> = { pagination: 'PaginationArg', locale: 'Locale', fallback: 'Fallback' };

/** The arguments of the list as variables. */
export const withVariables = (asked: Asked): Written => {
  const names = Object.keys(asked.arguments);
  const variables = Object.fromEntries(
    Object.entries(asked.arguments).map(([name, value]) => [name, JSON.parse(value.replace(/(\w+):/g, '"$1":'))]),
  );
  const taken = { ...asked, arguments: Object.fromEntries(names.map((name) => [name, `$${name}`])) };
  return {
    query: `query Q(${names.map((name) => `$${name}: ${types[name]}`).join(', ')}) { ${field(taken, {})} }`,
    variables,
  };
};

/** Directives that change nothing, and fields that are not to be told. */
export const withDirectives = (asked: Asked, choose: Choose): Written => {
  let written = 0;
  const directive = (): string => {
    if (written >= 18 || choose(2) === 0) return '';
    written += 1;
    return ['@include(if: true) ', '@skip(if: false) ', '@include(if: $yes) ', '@skip(if: $no) '][choose(4)] ?? '';
  };
  const set = (fields: readonly string[]): string =>
    `${joined(fields)} ${written < 17 ? `no${written++}: __typename @skip(if: true)` : ''}`;
  const text = field(asked, { directive, set });
  return {
    query: `query Q($yes: Boolean = true, $no: Boolean = false) { ${text} again: __typename @include(if: $no) @skip(if: $yes) }`,
    variables: { yes: true, no: false },
  };
};
