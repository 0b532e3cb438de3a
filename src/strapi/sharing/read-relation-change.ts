import { problem } from '../../domain/problem';
import type { Connection, Position, RelationChange } from '../../domain/relation/relation-change';
import { problemError } from '../problem-error';
import type { Transaction } from './document-rows';
import type { RelationView, Side } from './relation-join';

type Reference = { readonly documentId: string } | { readonly id: number };
type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => value !== null && typeof value === 'object';

/** Strapi names a target by document (`'abc…'`, `{ documentId }`) or by row (`7`, `'7'`, `{ id }`). */
const referenceOf = (value: unknown): Reference | null => {
  if (typeof value === 'number') return { id: value };
  if (typeof value === 'string') return /^\d+$/.test(value) ? { id: Number(value) } : { documentId: value };
  if (!isRecord(value)) return null;
  if (typeof value.documentId === 'string') return { documentId: value.documentId };
  return 'id' in value ? referenceOf(value.id) : null;
};

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

const findDocument = async (
  transaction: Transaction,
  { far }: RelationView,
  value: unknown,
): Promise<string | null> => {
  const reference = referenceOf(value);
  if (reference === null) return null;
  const [column, wanted] = 'id' in reference ? ['id', reference.id] : ['document_id', reference.documentId];
  const found: readonly string[] = await transaction(far.table).where(column, wanted).limit(1).pluck('document_id');
  return found[0] ?? null;
};

const documentIdOf = async (transaction: Transaction, view: RelationView, value: unknown): Promise<string> => {
  const documentId = await findDocument(transaction, view, value);
  if (documentId !== null) return documentId;
  const field = view.near.attribute ?? view.join.table;
  throw problemError(problem('RELATION_TARGET_UNKNOWN', { field, target: JSON.stringify(value ?? null) }, field));
};

const positionOf = async (transaction: Transaction, view: RelationView, value: unknown): Promise<Position> => {
  const position = isRecord(value) ? value.position : undefined;
  if (!isRecord(position)) return { kind: 'end' };
  if (position.start === true) return { kind: 'start' };
  for (const kind of ['before', 'after'] as const) {
    const target = await findDocument(transaction, view, position[kind]);
    if (target !== null) return { kind, target };
  }
  return { kind: 'end' };
};

/** Targets are looked up one after another: a transaction has one connection. */
const inTurn = async <T, R>(values: readonly T[], read: (value: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  for (const value of values) results.push(await read(value));
  return results;
};

const isEdit = (value: unknown): value is Loose =>
  isRecord(value) && !Array.isArray(value) && !('id' in value) && !('documentId' in value) && !('set' in value);

/**
 * Reads what a save asks of a relation, in any of the ways in which Strapi lets it be said.
 *
 * @returns null when nothing is asked: the attribute is absent, or an empty `{ connect: [], disconnect: [] }`
 * @throws RELATION_TARGET_UNKNOWN when a target does not exist
 */
export const readRelationChange = async (
  transaction: Transaction,
  view: RelationView,
  value: unknown,
): Promise<RelationChange | null> => {
  if (value === undefined) return null;
  if (!isEdit(value)) {
    const targets = listOf(isRecord(value) && 'set' in value ? value.set : value);
    return { kind: 'set', targets: await inTurn(targets, (each) => documentIdOf(transaction, view, each)) };
  }
  const connections = listOf(value.connect);
  if (connections.length === 0 && listOf(value.disconnect).length === 0) return null;
  const connect = await inTurn(
    connections,
    async (each): Promise<Connection> => ({
      target: await documentIdOf(transaction, view, each),
      position: await positionOf(transaction, view, each),
    }),
  );
  // What is disconnected may be gone already: a form that was open while another editor deleted it.
  const disconnect = await inTurn(listOf(value.disconnect), (each) => findDocument(transaction, view, each));
  return { kind: 'edit', connect, disconnect: disconnect.filter((each) => each !== null) };
};

/** At most one target where the relation leads to one: the last that was named, as Strapi has it. */
export const limitTargets = (side: Side, targets: readonly string[]): readonly string[] =>
  side.toOne ? targets.slice(-1) : targets;
