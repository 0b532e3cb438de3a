import { Kind, parse, type SelectionSetNode } from 'graphql';

const known = new Map<string, SelectionSetNode>();

/** The selection that a computation reads, parsed once. @throws for one that is no GraphQL: a bug */
export const parsedSelection = (reads: string): SelectionSetNode => {
  const parsed = known.get(reads);
  if (parsed) return parsed;
  const [operation] = parse(`{ ${reads} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${reads} is no selection`);
  known.set(reads, operation.selectionSet);
  return operation.selectionSet;
};
