import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { pairsOfFields } from './repeated-fields';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );

/** What is many of about a schema: each of these within another one multiplies what is told. */
const listsOfSchema = new Set(
  'types directives fields inputFields args enumValues interfaces possibleTypes locations'.split(' '),
);

/** Walks a document with its fragments written out, and stops at the first limit that it meets. */
class Measure {
  private selections = 0;
  private schemaLists = 0;

  constructor(private readonly fragments: Fragments) {}

  /** @param within the fragments that are being written out: a cycle is left for validation to refuse. */
  walk(set: SelectionSetNode, depth: number, introspects: boolean, within: readonly string[]): void {
    for (const selection of set.selections) {
      this.selections += 1;
      if (this.selections > limits.fields)
        throw codedError('QUERY_TOO_LARGE', { what: 'fields', limit: limits.fields });
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.walk(selection.selectionSet, depth, introspects, within);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = this.fragments.get(name);
        if (fragment && !within.includes(name)) this.walk(fragment.selectionSet, depth, introspects, [...within, name]);
      } else {
        const asksSchema = introspects || /^__(schema|type)$/.test(selection.name.value);
        const limit = asksSchema ? limits.introspectionDepth : limits.depth;
        if (asksSchema && listsOfSchema.has(selection.name.value)) this.schemaLists += 1;
        if (this.schemaLists > limits.schemaLists)
          throw codedError('QUERY_TOO_LARGE', { what: 'lists of the schema', limit: limits.schemaLists }, selection);
        if (depth > limit) throw codedError('DEPTH_LIMIT', { depth, limit }, selection);
        if (selection.selectionSet) this.walk(selection.selectionSet, depth + 1, asksSchema, within);
      }
    }
  }
}

/** What a value or its type can be nested by. */
const isNesting = ({ kind }: ASTNode): boolean => kind === Kind.LIST || kind === Kind.OBJECT || kind === Kind.LIST_TYPE;

const countWritten = (document: DocumentNode): void => {
  const counts = { aliases: 0, directives: 0 };
  const count = (what: keyof typeof counts): void => {
    counts[what] += 1;
    if (counts[what] > limits[what]) throw codedError('QUERY_TOO_LARGE', { what, limit: limits[what] });
  };
  let nesting = 0;
  visit(document, {
    leave: (node) => {
      if (isNesting(node)) nesting -= 1;
    },
    enter: (node) => {
      if (isNesting(node)) nesting += 1;
      if (nesting > limits.nesting)
        throw codedError('QUERY_TOO_LARGE', { what: 'levels of a value', limit: limits.nesting }, node);
      if (node.kind === Kind.FIELD && node.alias) count('aliases');
      if (node.kind === Kind.DIRECTIVE) count('directives');
    },
  });
};

/**
 * The limit that a document breaks, before it is validated: validation itself is slow for a document that is made to be.
 *
 * @returns null when it keeps all of them
 */
export const brokenLimit = (document: DocumentNode): GraphQLError | null => {
  try {
    countWritten(document);
    const fragments = fragmentsOf(document);
    const measure = new Measure(fragments);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      if (definition.operation !== 'query') {
        return codedError('GRAPHQL_VALIDATION_FAILED', { reason: `there is no ${definition.operation}` }, definition);
      }
      measure.walk(definition.selectionSet, 1, false, []);
    }
    if (pairsOfFields(document, fragments, limits.fieldPairs) > limits.fieldPairs)
      return codedError('QUERY_TOO_LARGE', {
        what: 'pairs of fields of one name or of fragments',
        limit: limits.fieldPairs,
      });
    return null;
  } catch (error) {
    // @NOTE Only `codedError` is thrown above; anything else is a bug and goes on to the edge, which masks it.
    if (error instanceof Error && error.name === 'GraphQLError') return error as GraphQLError;
    throw error;
  }
};
