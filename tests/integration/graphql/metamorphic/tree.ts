import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A field that is asked for, what is asked below it, and its arguments as they are written. */
export type Asked = {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly below: readonly Asked[];
};

/** A number below `below`; the same ones for the same seed. */
export type Choose = (below: number) => number;

/** A small linear congruence is random enough to choose fields with. */
export const choosing = (seed: number): Choose => {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const schema = buildSchema(readFileSync('types/graphql/schema.graphql', 'utf8'));
const fieldsOf = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

const some = <T>(from: readonly T[], count: number, choose: Choose): readonly T[] => {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(choose(left.length), 1)).flat();
};

const within = (type: GraphQLObjectType, depth: number, choose: Choose): readonly Asked[] => {
  const leaves = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
  const objects = fieldsOf(type).filter((field) => isObjectType(getNamedType(field.type)));
  const chosen = [...some(leaves, 1 + choose(4), choose), ...some(objects, depth > 0 ? choose(3) : 0, choose)];
  return chosen.map((field) => ask(field, depth - 1, choose));
};

const ask = (field: GraphQLField<unknown, unknown>, depth: number, choose: Choose): Asked => {
  const type = getNamedType(field.type);
  const isPaged = field.args.some(({ name }) => name === 'pagination');
  const below = isObjectType(type) ? within(type, depth, choose) : [];
  return {
    name: field.name,
    arguments: isPaged ? { pagination: `{ limit: ${1 + choose(4)} }` } : {},
    // Objects that have no leaf of their own: a connection.
    below: isObjectType(type) && below.length === 0 ? [{ name: '__typename', arguments: {}, below: [] }] : below,
  };
};

const locales = ['zh-Hans', 'en', 'mn', 'mn-Mong'];
const fallbacks = ['"DEFAULT"', '"NONE"', '["en", "zh-Hans"]'];

/** One of the lists or connections of the schema, in some locale, with something of everything below it. */
export const makeQuestion = (choose: Choose): Asked => {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name, args }) => args.some((one) => one.name === 'filters') && name !== 'search',
  );
  const root = roots[choose(roots.length)];
  if (!root) throw new Error('The schema has no list');
  const made = ask(root, 3, choose);
  const locale = JSON.stringify(locales[choose(locales.length)]);
  return {
    ...made,
    arguments: {
      pagination: `{ limit: ${1 + choose(10)} }`,
      locale,
      fallback: fallbacks[choose(fallbacks.length)] ?? '"NONE"',
    },
  };
};

/** A part of a question: some of its leaves are left out, never all of a field. */
export const partOf = (asked: Asked, choose: Choose): Asked => {
  const kept = asked.below.filter((_, index) => index === 0 || choose(3) > 0);
  return { ...asked, below: kept.map((one) => partOf(one, choose)) };
};

export const backwards = (asked: Asked): Asked => ({ ...asked, below: [...asked.below].reverse().map(backwards) });

/** Fields of a type that lists can be filtered by, of these scalars. */
export const comparable = (list: string, ...scalars: readonly string[]): readonly string[] => {
  const field = schema.getQueryType()?.getFields()[list];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ type: of, name }) => scalars.includes(String(of)) && name !== 'locale')
    .map(({ name }) => name);
};
