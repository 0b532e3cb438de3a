import type { FieldNode, GraphQLSchema } from 'graphql';
import { limits } from '../limits';
import type { DeliveredModel, DeliveredType } from '../shape/delivered-model';
import type { RootKind } from '../shape/root-fields';
import type { ComparedValue, ListPlan, RootPlan, RowsPlan } from './plan';
import { typesOfCondition } from './plan-filter';
import type { PaginationArgument } from './plan-page';
import { atRoot, type Planning, planList, planRows } from './plan-rows';
import { type Locales, planScope, type ScopeArguments } from './plan-scope';
import { documentsOfHits } from './plan-search';
import { refuseUnspeakable } from './refuse-unspeakable';
import type { Operation } from './select';

/** The arguments of all root fields together, as GraphQL has checked them. */
export type RootArguments = ScopeArguments & {
  readonly documentId?: ComparedValue;
  readonly slug?: ComparedValue;
  readonly filters?: unknown;
  readonly pagination?: PaginationArgument | null;
  readonly sort?: readonly string[] | null;
};

type Surroundings = {
  readonly model: DeliveredModel;
  readonly locales: Locales;
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
};

/**
 * Plans a root field from its arguments and from everything that is selected below it, before anything is read. A field that
 * asks for too much, for an unknown order or for a value that cannot be is refused here, by code.
 */
export const planRoot = (
  type: DeliveredType,
  kind: RootKind,
  asked: RootArguments,
  nodes: readonly FieldNode[],
  { locales, ...surroundings }: Surroundings,
): RootPlan => {
  const scope = planScope(asked, locales);
  const planning: Planning = { ...surroundings, scope, around: atRoot };
  if (kind === 'list' || kind === 'connection') {
    const usualSize = limits.defaultPageSize;
    const options = { connection: kind === 'connection', defaultSize: usualSize, usualSize };
    return { kind: 'list', scope, list: planList(type, nodes, asked, options, planning) };
  }
  const rows = planRows(
    type,
    nodes.map(({ selectionSet }) => selectionSet),
    planning,
  );
  const { documentId = '', slug = '' } = asked;
  refuseUnspeakable(documentId, 'documentId');
  refuseUnspeakable(slug, 'slug');
  return kind === 'one' ? { kind, scope, rows, documentId } : { kind, scope, rows, slug };
};

const typesOfList = ({ rows, connection, where }: ListPlan): readonly string[] => [
  ...typesOfRows(rows),
  ...(connection ?? []).flatMap((field) => (field.kind === 'nodes' ? typesOfRows(field.rows) : [])),
  ...typesOfCondition(where),
];

const typesOfRows = ({ type, fields }: RowsPlan): readonly string[] => [
  type.uid,
  ...fields.flatMap((field) => {
    if (field.kind === 'computed') return typesOfRows(field.rows);
    return field.kind === 'relation' ? [...field.field.passes, ...typesOfList(field.list)] : [];
  }),
];

/** The uids of all types that a plan reads or looks at: its root's first, each once. */
export const typesOfPlan = (plan: RootPlan): readonly string[] => {
  switch (plan.kind) {
    case 'search':
      return [...new Set([...plan.types.map(({ uid }) => uid), ...documentsOfHits(plan).flatMap(typesOfRows)])];
    case 'list':
      return [...new Set(typesOfList(plan.list))];
    default:
      return [...new Set(typesOfRows(plan.rows))];
  }
};
