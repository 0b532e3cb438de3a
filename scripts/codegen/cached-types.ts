import { buildSchema, isIntrospectionType, isObjectType } from 'graphql';

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}] as const`;

/** The names of the object types, by whether a normalised cache of a front-end can tell their objects apart. */
export const cachedTypes = (sdl: string): string => {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type) && type !== schema.getQueryType());
  const keyed = types.filter((type) => type.getFields().documentId !== undefined);
  const embedded = types.filter((type) => !keyed.includes(type));
  return `/** The types whose objects are named by their \`documentId\`. */
export const keyedTypes = ${list(keyed.map(({ name }) => name))};

/** The types whose objects have no name: they are a part of the object that they hang on. */
export const embeddedTypes = ${list(embedded.map(({ name }) => name))};
`;
};
