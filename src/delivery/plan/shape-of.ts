import { type FieldNode, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import type { Shape } from './plan';
import { type Operation, select } from './select';

/** What is selected of the objects that a field answers; null where it answers none. */
export const shapeOf = (
  type: GraphQLOutputType | undefined,
  nodes: readonly FieldNode[],
  operation: Operation,
): Shape | null => {
  const named = type && getNamedType(type);
  if (!isObjectType(named)) return null;
  const selected = select(
    nodes.map(({ selectionSet }) => selectionSet),
    operation,
  );
  return {
    type: named.name,
    fields: [...selected].map(([key, below]) => {
      const name = below[0]?.name.value ?? '';
      return { key, name, shape: shapeOf(named.getFields()[name]?.type, below, operation) };
    }),
  };
};
