import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { type DeliveredModel, type DeliveredType, relationFields, type ScalarField, typeOf } from './delivered-model';
import { dateScalar, dateTimeScalar } from './scalars/dates';
import { comparableFields } from './system-fields';

const list = (type: GraphQLScalarType | GraphQLEnumType | GraphQLInputObjectType) =>
  new GraphQLList(new GraphQLNonNull(type));

type Operators = readonly string[];
const equality: Operators = ['eq', 'ne'];
const ordering: Operators = ['gt', 'gte', 'lt', 'lte'];
const text: Operators = [
  'eqi',
  'nei',
  'startsWith',
  'endsWith',
  'contains',
  'notContains',
  'containsi',
  'notContainsi',
];

const operatorInput = (
  name: string,
  type: GraphQLScalarType | GraphQLEnumType,
  operators: Operators,
): GraphQLInputObjectType => {
  const input: GraphQLInputObjectType = new GraphQLInputObjectType({
    name: `${name}FilterInput`,
    fields: (): GraphQLInputFieldConfigMap => ({
      and: { type: list(input) },
      or: { type: list(input) },
      not: { type: input },
      ...Object.fromEntries(operators.map((operator) => [operator, { type }])),
      ...(type === GraphQLBoolean ? {} : { in: { type: list(type) }, notIn: { type: list(type) } }),
      ...(operators.includes('gt') ? { between: { type: list(type), description: 'Two bounds, both included.' } } : {}),
      null: { type: GraphQLBoolean },
      notNull: { type: GraphQLBoolean },
    }),
  });
  return input;
};

/** The inputs that compare one value, shared by all types: `StringFilterInput`, `FloatFilterInput` … */
const scalarInputs: Readonly<Record<string, GraphQLInputObjectType>> = {
  ID: operatorInput('ID', GraphQLID, equality),
  String: operatorInput('String', GraphQLString, [...equality, ...text, ...ordering]),
  Int: operatorInput('Int', GraphQLInt, [...equality, ...ordering]),
  Float: operatorInput('Float', GraphQLFloat, [...equality, ...ordering]),
  Boolean: operatorInput('Boolean', GraphQLBoolean, equality),
  Date: operatorInput('Date', dateScalar, [...equality, ...ordering]),
  DateTime: operatorInput('DateTime', dateTimeScalar, [...equality, ...ordering]),
};

/** The enumerations of the model and the inputs of its filters. A private field is in none of them. */
export type Inputs = {
  readonly enums: ReadonlyMap<string, GraphQLEnumType>;
  /** `ArticleFiltersInput`, by the uid of its type. */
  readonly filters: ReadonlyMap<string, GraphQLInputObjectType>;
};

const buildEnums = (model: DeliveredModel): ReadonlyMap<string, GraphQLEnumType> => {
  const fields = [...model.types.values()].flatMap((type) => [...type.fields.values()]);
  const inComponents = fields.flatMap((field) => (field.kind === 'component' ? field.component.fields : []));
  const enums = new Map<string, GraphQLEnumType>();
  for (const field of [...fields, ...inComponents]) {
    if (field.kind !== 'enum') continue;
    const values = Object.fromEntries(
      field.values.map((value) => [value, { value, description: field.valueDescriptions.get(value) || null }]),
    );
    enums.set(field.enumName, new GraphQLEnumType({ name: field.enumName, values }));
  }
  return enums;
};

/** Builds the enumerations and the filter inputs of every delivered type. */
export const buildInputs = (model: DeliveredModel): Inputs => {
  const enums = buildEnums(model);
  const enumInputs = new Map([...enums].map(([name, type]) => [name, operatorInput(name, type, equality)]));
  const inputOf = (field: ScalarField): GraphQLInputObjectType => {
    const input = field.kind === 'enum' ? enumInputs.get(field.enumName) : scalarInputs[field.scalar];
    if (!input) throw new Error(`No filter is known for ${field.name}`);
    return input;
  };
  const filters = new Map<string, GraphQLInputObjectType>();
  const buildFilter = (type: DeliveredType): GraphQLInputObjectType => {
    const input: GraphQLInputObjectType = new GraphQLInputObjectType({
      name: `${type.name}FiltersInput`,
      fields: (): GraphQLInputFieldConfigMap => ({
        and: { type: list(input) },
        or: { type: list(input) },
        not: { type: input },
        ...Object.fromEntries(comparableFields(type).map((field) => [field.name, { type: inputOf(field) }])),
        ...Object.fromEntries(
          relationFields(type).map((field) => [field.name, { type: filterOf(typeOf(model, field.target)) }]),
        ),
      }),
    });
    return input;
  };
  const filterOf = (type: DeliveredType): GraphQLInputObjectType => {
    const input = filters.get(type.uid);
    if (!input) throw new Error(`No filters are built for ${type.uid}`);
    return input;
  };
  for (const type of model.types.values()) filters.set(type.uid, buildFilter(type));
  return { enums, filters };
};
