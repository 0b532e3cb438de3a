import {
  buildClientSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Kind } from './question';

/** A field that both schemas have. */
export type SharedField = {
  readonly name: string;
  readonly kind: 'plain' | 'one' | 'many' | 'media' | 'component';
  readonly type: Kind;
  /** Of a relation, a file or a component: the type that Ulger calls it. */
  readonly target: string;
  readonly values: readonly string[];
  readonly required: boolean;
};

/** A field that both can filter by, and the operators that both know for it. */
export type SharedFilter = {
  readonly name: string;
  readonly type: Kind;
  readonly target: string | null;
  readonly operators: readonly string[];
};

/** A type that both deliver, as far as they agree on what it has. */
export type SharedType = {
  readonly name: string;
  /** `article`, `articles`; null for a file or a component. */
  readonly one: string;
  readonly many: string;
  readonly fields: readonly SharedField[];
  readonly filters: readonly SharedFilter[];
  readonly field: (name: string) => SharedField;
};

export type Shared = {
  readonly types: ReadonlyMap<string, SharedType>;
  readonly type: (name: string) => SharedType;
  /** `Type.field` that one of the two has and the other has not. */
  readonly onlyUlger: readonly string[];
  readonly onlyStrapi: readonly string[];
};

/** Asks a server for its schema. */
export const readSchema = async (
  ask: (query: string) => Promise<{ readonly data: unknown }>,
): Promise<GraphQLSchema> => {
  const { data } = await ask(getIntrospectionQuery());
  // @NOTE graphql-js checks the shape itself, and throws.
  return buildClientSchema(data as IntrospectionQuery);
};

const kindOf = (type: GraphQLOutputType | GraphQLInputObjectType): Kind => {
  const { name } = getNamedType(type);
  if (isEnumType(getNamedType(type))) return 'enum';
  switch (name) {
    case 'ID':
    case 'String':
    case 'Int':
    case 'Float':
    case 'Boolean':
    case 'Date':
    case 'DateTime':
      return name;
    default:
      return 'other';
  }
};

const objectOf = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no object ${name}`);
  return type;
};

const sharedField = (ulger: GraphQLObjectType, strapi: GraphQLObjectType, name: string): SharedField | null => {
  const field = ulger.getFields()[name];
  if (!field || !strapi.getFields()[name] || name.endsWith('_connection')) return null;
  const named = getNamedType(field.type);
  const nullable = 'ofType' in field.type && field.type.toString().endsWith('!') ? field.type.ofType : field.type;
  const about = {
    name,
    type: kindOf(field.type),
    target: named.name,
    values: isEnumType(named) ? named.getValues().map((value) => value.name) : [],
    required: nullable !== field.type,
  };
  if (!isObjectType(named)) return { ...about, kind: 'plain' };
  if (named.name === 'UploadFileFormat') return { ...about, kind: 'component' };
  if (named.name === 'UploadFile') return { ...about, kind: 'media' };
  if (!('documentId' in named.getFields())) return { ...about, kind: 'component' };
  return { ...about, kind: isListType(nullable) ? 'many' : 'one' };
};

const inputOf = (schema: GraphQLSchema, name: string): GraphQLInputObjectType | null => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type : null;
};

const sharedFilters = (ulger: GraphQLSchema, strapi: GraphQLSchema, name: string): readonly SharedFilter[] => {
  const [own, other] = [inputOf(ulger, `${name}FiltersInput`), inputOf(strapi, `${name}FiltersInput`)];
  if (!own || !other) return [];
  return Object.values(own.getFields()).flatMap((field): SharedFilter[] => {
    const [input, twin] = [getNamedType(field.type), getNamedType(other.getFields()[field.name]?.type)];
    if (!isInputObjectType(input) || !isInputObjectType(twin) || ['and', 'or', 'not'].includes(field.name)) return [];
    if (input.name.endsWith('FiltersInput'))
      return [{ name: field.name, type: 'other', target: input.name.replace(/FiltersInput$/, ''), operators: [] }];
    const value = input.getFields().eq?.type;
    const type = value && (isScalarType(value) || isEnumType(value)) ? kindOf(value) : 'other';
    const operators = Object.keys(input.getFields()).filter((operator) => operator in twin.getFields());
    return [{ name: field.name, type, target: null, operators }];
  });
};

/** What of the two schemas can be compared, and what only one of them has. */
export const shareSchemas = (ulger: GraphQLSchema, strapi: GraphQLSchema): Shared => {
  const strapiNames: Readonly<Record<string, string>> = { ArticleByline: 'ComponentArticleByline' };
  const roots = Object.values(ulger.getQueryType()?.getFields() ?? {});
  const types = new Map<string, SharedType>();
  const onlyUlger: string[] = [];
  const onlyStrapi: string[] = [];
  const share = (name: string, one: string, many: string): void => {
    const [own, other] = [objectOf(ulger, name), objectOf(strapi, strapiNames[name] ?? name)];
    const [names, others] = [Object.keys(own.getFields()), Object.keys(other.getFields())];
    onlyUlger.push(...names.filter((field) => !others.includes(field)).map((field) => `${name}.${field}`));
    onlyStrapi.push(...others.filter((field) => !names.includes(field)).map((field) => `${name}.${field}`));
    const fields = names.map((field) => sharedField(own, other, field)).filter((field) => field !== null);
    types.set(name, {
      name,
      one,
      many,
      fields,
      filters: sharedFilters(ulger, strapi, name),
      field: (wanted) => {
        const found = fields.find((field) => field.name === wanted);
        if (!found) throw new Error(`${name} has no ${wanted} that both deliver`);
        return found;
      },
    });
  };
  for (const { name, type } of roots) {
    const many = roots.find((root) => root.name !== name && isDocumentList(root.type) && sameType(root.type, type));
    if (isObjectType(type) && 'documentId' in type.getFields() && !name.endsWith('BySlug') && many)
      share(type.name, name, many.name);
  }
  share('UploadFile', '', '');
  share('ArticleByline', '', '');
  return {
    types,
    type: (name) => {
      const found = types.get(name);
      if (!found) throw new Error(`${name} is not delivered by both`);
      return found;
    },
    onlyUlger,
    onlyStrapi,
  };
};

const isDocumentList = (type: GraphQLOutputType): boolean => type.toString().startsWith('[');
const sameType = (one: GraphQLOutputType, other: GraphQLOutputType): boolean =>
  getNamedType(one).name === getNamedType(other).name;
