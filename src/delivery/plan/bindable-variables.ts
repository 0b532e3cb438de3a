import {
  type DocumentNode,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { operators } from './plan';

/** Arguments of root fields that are only compared with. */
const comparedArguments = new Set(['documentId', 'slug']);

/** Operators whose value is compared with; `null` decides about the statement itself. */
const comparing: ReadonlySet<string> = new Set(operators.filter((operator) => operator !== 'null'));

/**
 * The variables of a document that are nowhere used but as a value that rows are compared with, and are declared as one value
 * (no list, no input object): the plan is the same whatever they hold.
 */
export const bindableVariables = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> => {
  const compared = new Set<string>();
  const otherwise = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.VARIABLE_DEFINITION]: (node) => {
        const type = node.type.kind === Kind.NON_NULL_TYPE ? node.type.type : node.type;
        const declared = type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : undefined;
        if (!declared || isInputObjectType(declared)) otherwise.add(node.variable.name.value);
        return false;
      },
      [Kind.VARIABLE]: ({ name: { value } }, _key, parent, _path, ancestors) => {
        const holders = [...ancestors, parent].filter((one) => one !== undefined && 'kind' in one);
        const field = holders.findLast((one) => one.kind === Kind.OBJECT_FIELD);
        const argument = types.getArgument()?.name ?? '';
        const isOperand = field !== undefined && comparing.has(field.name.value);
        const isKey = field === undefined && comparedArguments.has(argument);
        (isOperand || isKey ? compared : otherwise).add(value);
      },
    }),
  );
  return new Set([...compared].filter((name) => !otherwise.has(name)));
};
