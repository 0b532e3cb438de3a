import type { Budget } from '../budget';
import type { Connection, DeliveredNode } from '../plan/node';
import type { ListPlan, RootPlan, RowsPlan } from '../plan/plan';
import { pageInfo } from '../plan/plan-page';
import type { Sql } from '../sql/fragment';
import { sql } from '../sql/fragment';
import { countStatement, listStatement, oneStatement, rowColumns, slugStatement } from '../sql/statements';
import { numberAt } from './decode';
import { readEdges } from './read-edges';
import { nodeOf } from './read-rows';
import { Reading, type Source } from './reading';

/** What a root field answers. */
export type RootAnswer = readonly DeliveredNode[] | Connection | DeliveredNode | null;

const readNodes = async (plan: RowsPlan, statement: Sql, reading: Reading): Promise<readonly DeliveredNode[]> => {
  const nodes = (await reading.run(statement)).map((row) => nodeOf(plan, row, reading));
  await readEdges(plan, nodes, reading);
  return nodes;
};

const isNode = (value: unknown): value is DeliveredNode =>
  typeof value === 'object' && value !== null && 'edges' in value && value.edges instanceof Map;

/** How many objects the answer writes out: a row that hangs on ten others is read once and written ten times. */
const objectsOf = (value: unknown, known: Map<DeliveredNode, number>): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + objectsOf(entry, known), 0);
  if (!isNode(value)) {
    const isConnection = typeof value === 'object' && value !== null && 'nodes' in value;
    return isConnection ? objectsOf(value.nodes, known) : 1;
  }
  const before = known.get(value);
  if (before !== undefined) return before;
  const objects = [...value.edges.values()].reduce<number>((sum, edge) => sum + objectsOf(edge, known), 1);
  known.set(value, objects);
  return objects;
};

const readList = async (list: ListPlan, reading: Reading): Promise<RootAnswer> => {
  const nodes = list.nodesWanted ? await readNodes(list.rows, listStatement(reading.compiling(), list), reading) : [];
  if (!list.connection) return nodes;
  if (!list.totalWanted) return { nodes, pageInfo: null };
  const [count] = await reading.run(countStatement(reading.compiling(), list));
  return { nodes, pageInfo: pageInfo(list.page, count ? numberAt(count, rowColumns.total) : 0) };
};

const read = async (plan: RootPlan, reading: Reading): Promise<RootAnswer> => {
  if (plan.kind === 'list') return readList(plan.list, reading);
  const compiling = reading.compiling();
  const statement =
    plan.kind === 'one'
      ? oneStatement(compiling, plan.rows, sql`${plan.documentId}`)
      : slugStatement(compiling, plan.rows, plan.slug);
  const [node = null] = await readNodes(plan.rows, statement, reading);
  return node;
};

/** Reads what a root field was planned to answer; refuses with `ANSWER_TOO_LARGE` before it is written out. */
export const readRoot = async (plan: RootPlan, source: Source, budget: Budget): Promise<RootAnswer> => {
  const answer = await read(plan, new Reading(source, plan.scope));
  budget.takeObjects(objectsOf(answer, new Map()));
  return answer;
};
