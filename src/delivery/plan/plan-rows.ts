import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, getArgumentValues } from 'graphql';
import { figureScalars } from '../../domain/quantity/figure';
import { limits } from '../limits';
import {
  type DeliveredModel,
  type DeliveredType,
  type RelationField,
  type ScalarField,
  scalarFields,
  typeOf,
} from '../shape/delivered-model';
import { systemFields } from '../shape/system-fields';
import type { Edge, ListPlan, PhraseStyle, RowsPlan, Scope } from './plan';
import { planFilter } from './plan-filter';
import { type PaginationArgument, planPage } from './plan-page';
import { planSort } from './plan-sort';
import { type Operation, select } from './select';

/** Everything that planning needs besides the fields themselves. */
export type Planning = {
  readonly schema: GraphQLSchema;
  readonly model: DeliveredModel;
  readonly operation: Operation;
  readonly scope: Scope;
};

type Arguments = Readonly<Record<string, unknown>>;

const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!type || !('getInterfaces' in type)) throw new Error(`${name} is not an object type`);
  // @NOTE Only objects and interfaces have interfaces, and the delivered schema has no interface.
  return type as GraphQLObjectType;
};

const argumentsOf = (type: DeliveredType, node: FieldNode, { schema, operation }: Planning): Arguments => {
  const field = objectType(schema, type.name).getFields()[node.name.value];
  return field ? getArgumentValues(field, node, operation.variables) : {};
};

/** The arguments of a list, as GraphQL has checked them against `listArguments`. */
type ListArguments = {
  readonly filters?: unknown;
  readonly pagination?: PaginationArgument | null;
  readonly sort?: readonly string[] | null;
};

/** Plans a list or a connection from its arguments and from the fields that are selected of it. */
export const planList = (
  type: DeliveredType,
  nodes: readonly FieldNode[],
  asked: ListArguments,
  options: { readonly connection: boolean; readonly defaultSize: number },
  planning: Planning,
): ListPlan => {
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const selected = options.connection ? [...select(sets, planning.operation).values()].flat() : [];
  const nodesFields = selected.filter(({ name }) => name.value === 'nodes').map(({ selectionSet }) => selectionSet);
  return {
    rows: planRows(type, options.connection ? nodesFields : sets, planning),
    where: planFilter(planning.model, type, asked.filters),
    order: planSort(type, asked.sort),
    page: planPage(asked.pagination, options.defaultSize),
    connection: options.connection,
    nodesWanted: !options.connection || nodesFields.length > 0,
    totalWanted: selected.some(({ name }) => name.value === 'pageInfo'),
  };
};

const one: ListArguments = { pagination: { start: 0, limit: 1 } };

const planRelation = (
  field: RelationField,
  nodes: readonly FieldNode[],
  asked: Arguments,
  connection: boolean,
  planning: Planning,
): ListPlan => {
  const target = typeOf(planning.model, field.target);
  const options = { connection, defaultSize: limits.pageSize };
  const list = planList(target, nodes, field.many ? asked : one, options, planning);
  return { ...list, order: list.order.length > 0 ? list.order : field.order };
};

const planEdge = (type: DeliveredType, key: string, nodes: readonly FieldNode[], planning: Planning): Edge | null => {
  const [node] = nodes;
  if (!node) return null;
  const name = node.name.value;
  const field = type.fields.get(name) ?? type.fields.get(name.replace(/_connection$/, ''));
  switch (field?.kind) {
    case 'relation': {
      const asked = argumentsOf(type, node, planning);
      return { key, kind: 'relation', field, list: planRelation(field, nodes, asked, name !== field.name, planning) };
    }
    case 'media':
      return { key, kind: 'media', field };
    case 'component':
      return { key, kind: 'component', field };
    case undefined:
      return planComputed(type, key, node, planning);
    default:
      return null;
  }
};

const planComputed = (type: DeliveredType, key: string, node: FieldNode, planning: Planning): Edge | null => {
  if (node.name.value === 'translations') return { key, kind: 'translations' };
  if (node.name.value !== 'phrase') return null;
  // @NOTE GraphQL has checked both against the schema: an enumeration with a default, and a scalar.
  const asked = argumentsOf(type, node, planning) as { style: PhraseStyle; locale?: string | null };
  return { key, kind: 'phrase', style: asked.style, locale: asked.locale ?? planning.scope.locales[0] };
};

/** Plans what is read of every row for some selections of its type. */
export const planRows = (type: DeliveredType, sets: Parameters<typeof select>[0], planning: Planning): RowsPlan => {
  const fields = [...select(sets, planning.operation)];
  const edges = fields.map(([key, nodes]) => planEdge(type, key, nodes, planning)).filter((edge) => edge !== null);
  const wanted = new Set(fields.flatMap(([, nodes]) => nodes.map(({ name }) => name.value)));
  if (edges.some(({ kind }) => kind === 'phrase')) for (const column of figureScalars) wanted.add(column);
  for (const edge of edges) if (edge.kind === 'media' && edge.field.only) wanted.add(edge.field.only.field);
  const columns: readonly ScalarField[] = [...systemFields, ...scalarFields(type)];
  return { type, columns: columns.filter(({ name }) => wanted.has(name)), edges };
};

/** How many statements it takes to read a plan, at most two of them for each relation. */
export const statementsOf = (plan: RowsPlan): number =>
  plan.edges.reduce((sum, edge) => sum + (edge.kind === 'relation' ? statementsOf(edge.list.rows) : 1), 1);
