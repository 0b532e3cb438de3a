import {
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { listArguments } from './arguments';
import { computedFields } from './computed-fields';
import { connectionType } from './connection-type';
import type {
  DeliveredComponent,
  DeliveredModel,
  DeliveredType,
  Field,
  RelationField,
  ScalarField,
  ScalarName,
} from './delivered-model';
import type { Inputs } from './filters';
import { uploadFile } from './media-types';
import { blocksContentScalar } from './scalars/blocks-content';
import { dateScalar, dateTimeScalar } from './scalars/dates';
import { systemFields } from './system-fields';

type Fields = GraphQLFieldConfigMap<unknown, unknown>;

/** The output types of everything that is delivered, by uid. */
export type OutputTypes = {
  readonly objects: ReadonlyMap<string, GraphQLObjectType>;
  readonly connections: ReadonlyMap<string, GraphQLObjectType>;
};

const scalars: Readonly<Record<ScalarName, GraphQLScalarType>> = {
  ID: GraphQLID,
  String: GraphQLString,
  Int: GraphQLInt,
  Float: GraphQLFloat,
  Boolean: GraphQLBoolean,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  BlocksContent: blocksContentScalar,
};

const manyOf = (type: GraphQLOutputType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

const found = <Value>(map: ReadonlyMap<string, Value>, key: string): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No GraphQL type is built for ${key}`);
  return value;
};

const scalarType = (field: ScalarField, enums: ReadonlyMap<string, GraphQLEnumType>): GraphQLOutputType => {
  const type = field.kind === 'enum' ? found(enums, field.enumName) : scalars[field.scalar];
  return field.required ? new GraphQLNonNull(type) : type;
};

const componentType = (component: DeliveredComponent, inputs: Inputs): GraphQLObjectType =>
  new GraphQLObjectType({
    name: component.name,
    fields: Object.fromEntries(
      component.fields.map((field) => [
        field.name,
        { type: scalarType(field, inputs.enums), description: field.description },
      ]),
    ),
  });

const localeFields = (locale: GraphQLScalarType): Fields => ({
  locale: {
    type: new GraphQLNonNull(locale),
    description: 'The locale that is served here.',
  },
  isFallback: {
    type: new GraphQLNonNull(GraphQLBoolean),
    description: 'Whether it stands in for the locale that was asked for.',
  },
});

/** Builds the object type and the connection type of every delivered type. */
export const buildOutputTypes = (model: DeliveredModel, inputs: Inputs, locale: GraphQLScalarType): OutputTypes => {
  const objects = new Map<string, GraphQLObjectType>();
  const connections = new Map<string, GraphQLObjectType>();
  const components = new Map<string, GraphQLObjectType>();

  const component = (delivered: DeliveredComponent): GraphQLObjectType => {
    const known = components.get(delivered.uid);
    if (known) return known;
    const type = componentType(delivered, inputs);
    components.set(delivered.uid, type);
    return type;
  };

  const relation = (field: RelationField): Fields => {
    const target = found(objects, field.target);
    const { description } = field;
    if (!field.many) return { [field.name]: { type: target, description } };
    const args = listArguments(found(inputs.filters, field.target));
    const connection = new GraphQLNonNull(found(connections, field.target));
    return {
      [field.name]: { type: manyOf(target), description, args },
      [`${field.name}_connection`]: { type: connection, description, args },
    };
  };

  const fieldsOf = (field: Field): Fields => {
    const { name, description } = field;
    switch (field.kind) {
      case 'relation':
        return relation(field);
      case 'media':
        return { [name]: { type: field.many ? manyOf(uploadFile) : uploadFile, description } };
      case 'component': {
        const type = component(field.component);
        return { [name]: { type: field.many ? manyOf(type) : type, description } };
      }
      default:
        return { [name]: { type: scalarType(field, inputs.enums), description } };
    }
  };

  const object = (type: DeliveredType): GraphQLObjectType =>
    new GraphQLObjectType({
      name: type.name,
      description: type.description,
      fields: () =>
        Object.assign(
          {},
          ...systemFields.map(fieldsOf),
          type.localized ? localeFields(locale) : {},
          ...[...type.fields.values()].map(fieldsOf),
          computedFields(type.uid, locale),
        ),
    });

  for (const type of model.types.values()) {
    const node = object(type);
    objects.set(type.uid, node);
    connections.set(type.uid, connectionType(type.name, node));
  }
  return { objects, connections };
};
