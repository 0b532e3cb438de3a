import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Arguments of root fields that are only compared with. */
const comparedArguments = new Set(['documentId', 'slug']);

/** Operators that decide about the statement itself, not only about what is compared. */
const structural = new Set(['null', 'notNull', 'and', 'or', 'not']);

/** `StringFilterInput` compares values; `ArticleFiltersInput` names fields. */
const comparesValues = (name: string): boolean => name.endsWith('FilterInput');

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
      VariableDefinition: (node) => {
        const type = node.type.kind === Kind.NON_NULL_TYPE ? node.type.type : node.type;
        const declared = type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : undefined;
        if (!declared || isInputObjectType(declared)) otherwise.add(node.variable.name.value);
        return false;
      },
      Variable: ({ name: { value } }, _key, _parent, _path, ancestors) => {
        const parent = getNamedType(types.getParentInputType());
        const holders = ancestors.filter((one) => !Array.isArray(one)).reverse();
        const field = holders.find((one) => 'kind' in one && one.kind === Kind.OBJECT_FIELD);
        const operator = field && 'name' in field && field.name && 'value' in field.name ? field.name.value : null;
        const isOperand =
          operator !== null && parent !== undefined && comparesValues(parent.name) && !structural.has(operator);
        const argument = types.getArgument();
        const isKey = operator === null && argument !== null && argument !== undefined && comparedArguments.has(argument.name);
        (isOperand || isKey ? compared : otherwise).add(value);
      },
    }),
  );
  return new Set([...compared].filter((name) => !otherwise.has(name)));
};
