import type { GraphQLResolveInfo } from 'graphql';
import { limits } from '../limits';
import type { RootKind } from '../shape/build-schema';
import type { DeliveredModel, DeliveredType } from '../shape/delivered-model';
import type { RootPlan, RowsPlan } from './plan';
import { typesOfCondition } from './plan-filter';
import type { PaginationArgument } from './plan-page';
import { type Planning, planList, planRows, statementsOf } from './plan-rows';
import { type Locales, planScope, type ScopeArguments } from './plan-scope';
import { refuseNul } from './refuse-nul';

/** The arguments of all root fields together, as GraphQL has checked them. */
export type RootArguments = ScopeArguments & {
  readonly documentId?: string;
  readonly slug?: string;
  readonly filters?: unknown;
  readonly pagination?: PaginationArgument | null;
  readonly sort?: readonly string[] | null;
};

/**
 * Plans a root field from its arguments and from everything that is selected below it, before anything is read. A field that
 * asks for too much, for an unknown order or for a value that cannot be is refused here, by code.
 */
export const planRoot = (
  type: DeliveredType,
  kind: RootKind,
  asked: RootArguments,
  info: GraphQLResolveInfo,
  { model, locales }: { readonly model: DeliveredModel; readonly locales: Locales },
): RootPlan => {
  const scope = planScope(asked, locales);
  const operation = { fragments: info.fragments, variables: info.variableValues };
  const planning: Planning = { schema: info.schema, model, operation, scope };
  if (kind === 'list' || kind === 'connection') {
    const options = { connection: kind === 'connection', defaultSize: limits.defaultPageSize };
    return { kind: 'list', scope, list: planList(type, info.fieldNodes, asked, options, planning) };
  }
  const sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  const rows = planRows(type, sets, planning);
  const { documentId = '', slug = '' } = asked;
  refuseNul(documentId, 'documentId');
  refuseNul(slug, 'slug');
  return kind === 'one' ? { kind, scope, rows, documentId } : { kind, scope, rows, slug };
};

const typesOfRows = ({ type, edges }: RowsPlan): readonly string[] => [
  type.uid,
  ...edges.flatMap((edge) =>
    edge.kind === 'relation'
      ? [...edge.field.passes, ...typesOfRows(edge.list.rows), ...typesOfCondition(edge.list.where)]
      : [],
  ),
];

/** The uids of all types that a plan reads or looks at: its root's first, each once. */
export const typesOfPlan = (plan: RootPlan): readonly string[] => {
  const conditions = plan.kind === 'list' ? typesOfCondition(plan.list.where) : [];
  return [...new Set([...typesOfRows(plan.kind === 'list' ? plan.list.rows : plan.rows), ...conditions])];
};

/** How many statements a root field takes. */
export const costOfPlan = (plan: RootPlan): number => statementsOf(plan.kind === 'list' ? plan.list.rows : plan.rows);
