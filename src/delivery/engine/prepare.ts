import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { bindableVariables } from '../plan/bindable-variables';
import { costOfPlan } from '../plan/cost';
import { OperationSize } from '../plan/operation-size';
import { Parameter } from '../plan/parameter';
import type { RootPlan } from '../plan/plan';
import { planRoot } from '../plan/plan-root';
import { planSearch, type SearchArguments } from '../plan/plan-search';
import { type Operation, select } from '../plan/select';
import { type PlannedTag, tagsOfPlan } from '../plan/tags-of-plan';
import { type RootField, rootFieldOf } from '../shape/root-fields';
import type { Finish, Told } from '../sql/compiled';
import type { Sql } from '../sql/fragment';
import { rootJson } from '../sql/root-json';
import { compilingFor, type Source } from './source';

/** A root field that is told by the database. */
type ToldField = {
  readonly kind: 'told';
  readonly key: string;
  readonly node: FieldNode;
  readonly nullable: boolean;
  readonly plan: RootPlan;
  readonly tags: readonly PlannedTag[];
  readonly json: Sql;
  readonly finish: Finish<Told>;
};

/** A root field that could not be planned: refused by code, whoever asks. */
type RefusedField = {
  readonly kind: 'refused';
  readonly key: string;
  readonly node: FieldNode;
  readonly nullable: boolean;
  readonly error: GraphQLError;
};

/** A root field about the schema or the configuration, which graphql-js answers by itself. */
type OwnField = { readonly kind: 'own'; readonly key: string; readonly nodes: readonly FieldNode[] };

export type PreparedField = ToldField | RefusedField | OwnField;

/** An operation that needs nothing more than the values of the variables that are compared with. */
export type Prepared = { readonly fields: readonly PreparedField[]; readonly cost: number };

export type Variables = Readonly<Record<string, unknown>>;

const prepareField = (
  key: string,
  nodes: readonly FieldNode[],
  root: RootField,
  operation: Operation,
  schema: GraphQLSchema,
  source: Source,
): ToldField | RefusedField => {
  const [node] = nodes;
  if (!node) throw new Error(`Nothing is selected as ${key}`);
  const { field } = root;
  const about = { key, node, nullable: !isNonNullType(field.type) };
  try {
    const asked = getArgumentValues(field, node, operation.variables);
    const surroundings = { model: source.model, locales: source.locales, schema, operation };
    const plan =
      root.kind === 'search'
        ? // @NOTE GraphQL has checked them against the schema of the field.
          planSearch(asked as SearchArguments, nodes, surroundings)
        : planRoot(root.type, root.kind, asked, nodes, surroundings);
    return {
      kind: 'told',
      ...about,
      plan,
      tags: tagsOfPlan(plan, source.model),
      ...rootJson(compilingFor(source, plan.scope), key, plan),
    };
  } catch (error) {
    // @NOTE Refusals are the only GraphQL errors that planning throws; anything else is a bug and goes on to the edge.
    if (error instanceof Error && error.name === 'GraphQLError') {
      return { kind: 'refused', ...about, error: error as GraphQLError };
    }
    throw error;
  }
};

const prepare = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Variables,
  schema: GraphQLSchema,
  source: Source,
): Prepared => {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const size = new OperationSize();
  const context: Operation = { fragments, variables, size };
  const fields = [...select([operation.selectionSet], context)].map(([key, nodes]): PreparedField => {
    const root = rootFieldOf(schema, source.model, nodes[0]?.name.value ?? '');
    return root ? prepareField(key, nodes, root, context, schema, source) : { kind: 'own', key, nodes };
  });
  const broken = size.broken();
  if (broken) throw broken;
  const cost = fields.reduce((sum, field) => sum + (field.kind === 'told' ? costOfPlan(field.plan) : 1), 0);
  if (cost > limits.cost) throw codedError('COST_LIMIT', { cost, limit: limits.cost });
  return { fields, cost };
};

/** How many plans are kept of one document: one for each combination of variables that decide about it. */
const keptPlans = 100;

/** What is known of a document: it is looked at once, and planned once for each combination of variables that matter. */
class KnownDocument {
  private readonly plans = new Map<string, Prepared>();
  private readonly bindable: ReadonlySet<string>;

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
    private readonly source: Source,
  ) {
    this.bindable = bindableVariables(schema, document);
  }

  prepare(operation: OperationDefinitionNode, variables: Variables): Prepared {
    const planned: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(variables)) {
      planned[name] = this.bindable.has(name) && value !== null ? new Parameter(name) : value;
    }
    const key = JSON.stringify([operation.name?.value, planned]);
    const known = this.plans.get(key);
    if (known) return known;
    const prepared = prepare(operation, this.document, planned, this.schema, this.source);
    const [oldest] = this.plans.keys();
    if (this.plans.size >= keptPlans && oldest !== undefined) this.plans.delete(oldest);
    this.plans.set(key, prepared);
    return prepared;
  }
}

/** Prepares operations, and remembers how. Documents are known as long as the parser's own cache holds them. */
export const preparing = (source: Source) => {
  const known = new WeakMap<DocumentNode, KnownDocument>();
  return (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Prepared => {
    const one = known.get(document) ?? new KnownDocument(document, schema, source);
    known.set(document, one);
    return one.prepare(operation, variables);
  };
};
