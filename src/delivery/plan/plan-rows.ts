import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, getArgumentValues } from 'graphql';
import type { Arguments } from '../computed/computation';
import { computationOf } from '../computed/computations';
import { limits } from '../limits';
import { type DeliveredModel, type DeliveredType, type RelationField, typeOf } from '../shape/delivered-model';
import { systemFields } from '../shape/system-fields';
import { parsedSelection } from './parsed-selection';
import type { ConnectionField, FileField, Leaf, ListPlan, PhraseStyle, PlannedField, RowsPlan, Scope } from './plan';
import { planFilter } from './plan-filter';
import { type PaginationArgument, planPage } from './plan-page';
import { planSort } from './plan-sort';
import { type Operation, select } from './select';
import { shapeOf } from './shape-of';

/** Everything that planning needs besides the fields themselves. */
export type Planning = {
  readonly schema: GraphQLSchema;
  readonly model: DeliveredModel;
  readonly operation: Operation;
  readonly scope: Scope;
  /** The types of the objects around, from the root's on, and how many lists without a page size of their own they stand on. */
  readonly around: { readonly types: readonly string[]; readonly unsized: number };
};

export const atRoot: Planning['around'] = { types: [], unsized: 0 };

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

type Sets = Parameters<typeof select>[0];

/** Fields of an object that need no more than their names. */
export const leaves = (sets: Sets, planning: Planning): readonly Leaf[] =>
  [...select(sets, planning.operation)].flatMap(([key, [node]]) => (node ? [{ key, name: node.name.value }] : []));

export const setsOf = (nodes: readonly FieldNode[]): Sets => nodes.map(({ selectionSet }) => selectionSet);

const planConnection = (type: DeliveredType, sets: Sets, planning: Planning): readonly ConnectionField[] =>
  [...select(sets, planning.operation)].map(([key, nodes]): ConnectionField => {
    switch (nodes[0]?.name.value) {
      case 'nodes':
        return { key, kind: 'nodes', rows: planRows(type, setsOf(nodes), planning) };
      case 'pageInfo':
        return { key, kind: 'pageInfo', leaves: leaves(setsOf(nodes), planning) };
      default:
        return { key, kind: 'typename' };
    }
  });

const sizeIsAsked = ({ pagination }: ListArguments): boolean =>
  pagination?.pageSize != null || pagination?.limit != null;

/** Plans a list or a connection from its arguments and from the fields that are selected of it. */
export const planList = (
  type: DeliveredType,
  nodes: readonly FieldNode[],
  asked: ListArguments,
  options: { readonly connection: boolean; readonly defaultSize: number; readonly usualSize: number },
  planning: Planning,
): ListPlan => {
  const page = planPage(asked.pagination, options.defaultSize);
  const isSized = sizeIsAsked(asked);
  return {
    rows: options.connection ? { type, isReturn: false, fields: [] } : planRows(type, setsOf(nodes), planning),
    where: planFilter(planning.model, type, asked.filters, planning.operation.size),
    order: planSort(type, asked.sort),
    page,
    expected: isSized ? page.limit : Math.min(page.limit, options.usualSize),
    connection: options.connection ? planConnection(type, setsOf(nodes), planning) : null,
  };
};

const one: ListArguments = { pagination: { start: 0, limit: 1 } };

/**
 * What a relation without a page size is expected to hold, for the estimate of the cost: an article has few captions. The deeper such
 * lists stand in one another, the less is left to hope.
 */
const usualSizes: readonly number[] = [10, 20];

const planRelation = (
  field: RelationField,
  nodes: readonly FieldNode[],
  asked: Arguments,
  connection: boolean,
  planning: Planning,
): ListPlan => {
  const target = typeOf(planning.model, field.target);
  const { types, unsized } = planning.around;
  const within: Planning =
    field.many && !sizeIsAsked(asked) ? { ...planning, around: { types, unsized: unsized + 1 } } : planning;
  const usualSize = usualSizes[unsized] ?? limits.pageSize;
  const options = { connection, defaultSize: limits.pageSize, usualSize };
  const list = planList(target, nodes, field.many ? asked : one, options, within);
  return { ...list, order: list.order.length > 0 ? list.order : field.order };
};

const planFiles = (sets: Sets, planning: Planning): readonly FileField[] =>
  [...select(sets, planning.operation)].flatMap(([key, nodes]) => {
    const [node] = nodes;
    if (!node) return [];
    const renditions = node.name.value === 'formats' ? leaves(setsOf(nodes), planning) : null;
    return [{ key, name: node.name.value, renditions }];
  });

const planField = (type: DeliveredType, key: string, nodes: readonly FieldNode[], planning: Planning): PlannedField => {
  const [node] = nodes;
  if (!node) throw new Error(`Nothing is selected as ${key}`);
  const name = node.name.value;
  const field = type.fields.get(name) ?? type.fields.get(name.replace(/_connection$/, ''));
  if (field?.kind === 'relation' || field?.kind === 'media') planning.operation.size.add('relations');
  switch (field?.kind) {
    case 'relation': {
      const asked = argumentsOf(type, node, planning);
      return { key, kind: 'relation', field, list: planRelation(field, nodes, asked, name !== field.name, planning) };
    }
    case 'media':
      return { key, kind: 'media', field, files: planFiles(setsOf(nodes), planning) };
    case 'component':
      return { key, kind: 'component', field, leaves: leaves(setsOf(nodes), planning) };
    case 'value':
    case 'enum':
      return { key, kind: 'column', field };
    default:
      return planComputed(type, key, nodes, planning);
  }
};

const planComputed = (
  type: DeliveredType,
  key: string,
  nodes: readonly FieldNode[],
  planning: Planning,
): PlannedField => {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  const system = systemFields.find((one) => one.name === name);
  if (system) return { key, kind: 'column', field: system };
  switch (name) {
    case '__typename':
      return { key, kind: 'typename' };
    case 'locale':
    case 'isFallback':
      return { key, kind: name };
    case 'translations':
      return {
        key,
        kind: 'translations',
        leaves: leaves(setsOf(nodes), planning),
        missing: node !== undefined && argumentsOf(type, node, planning).missing === true,
      };
    case 'phrase': {
      // @NOTE GraphQL has checked both against the schema: an enumeration with a default, and a scalar.
      const asked = (node ? argumentsOf(type, node, planning) : {}) as { style: PhraseStyle; locale?: string | null };
      return { key, kind: 'phrase', style: asked.style, locale: asked.locale ?? planning.scope.locales[0] };
    }
    default:
      return planComputation(type, key, nodes, planning);
  }
};

const planComputation = (
  type: DeliveredType,
  key: string,
  nodes: readonly FieldNode[],
  planning: Planning,
): PlannedField => {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  const computation = computationOf(type.uid, name);
  if (!node || !computation) throw new Error(`${type.name}.${name} is in the schema and cannot be planned`);
  const asked = argumentsOf(type, node, planning);
  computation.check?.(asked);
  const { types, unsized } = planning.around;
  const ofItself: Planning = { ...planning, around: { types: types.slice(0, -1), unsized } };
  return {
    key,
    kind: 'computed',
    computation,
    asked,
    rows: planRows(type, [parsedSelection(computation.reads)], ofItself),
    shape: shapeOf(objectType(planning.schema, type.name).getFields()[name]?.type, nodes, planning.operation),
  };
};

/** Plans what is told of every row for some selections of its type. */
export const planRows = (type: DeliveredType, sets: Sets, planning: Planning): RowsPlan => {
  const { types, unsized } = planning.around;
  const within: Planning = { ...planning, around: { types: [...types, type.uid], unsized } };
  return {
    type,
    isReturn: types.includes(type.uid),
    fields: [...select(sets, planning.operation)].map(([key, nodes]) => planField(type, key, nodes, within)),
  };
};
