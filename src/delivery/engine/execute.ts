import {
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeByItself,
  type FieldNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { Parameter } from '../plan/parameter';
import type { RootPlan } from '../plan/plan';
import type { PlannedTag } from '../plan/tags-of-plan';
import type { Told } from '../sql/compiled';
import { join, type Sql, sql } from '../sql/fragment';
import { bind } from './bind';
import { type Prepared, type PreparedField, preparing, type Variables } from './prepare';
import type { Source } from './source';
import { tagReader } from './told-tags';

/** Refuses a plan that reads what the bearer of a request may not read. */
type Verify = (plan: RootPlan) => Promise<void>;

/** What a request brings along. */
export type ExecutionContext = {
  readonly verify: Verify;
  /** Aborted when the client has left. */
  readonly signal: AbortSignal;
  /** Told of an answer without errors what it was made of; of none if that is not known. */
  readonly onAnswer: (tags: ReadonlySet<string>) => void;
  /** Told how long each statement took, in milliseconds. */
  readonly onStatement: (milliseconds: number) => void;
};

/** A result that is written out already. */
type WrittenResult = ExecutionResult & { readonly stringify: () => string };

export const isWritten = (result: ExecutionResult): result is WrittenResult => 'stringify' in result;

type ToldField = Extract<PreparedField, { readonly kind: 'told' }>;
type Outcome = { readonly json: string } | { readonly error: GraphQLError };

const located = (error: unknown, { key, node }: { readonly key: string; readonly node: FieldNode }): GraphQLError => {
  const told = error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: asError(error) });
  return new GraphQLError(told.message, {
    nodes: [node],
    path: [key],
    originalError: told.originalError ?? null,
    extensions: told.extensions,
  });
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** One statement tells all fields: the whole answer is of one moment. */
const statementOf = (fields: readonly ToldField[]): Sql =>
  sql`SELECT ${join(
    fields.map(({ json }) => sql`CAST(${json} AS TEXT)`),
    ', ',
  )}`;

const finished = ({ key, finish }: ToldField, text: string): string => {
  if (finish === null) return text;
  const told: Told = { [key]: JSON.parse(text) };
  finish(told);
  return JSON.stringify(told[key]);
};

const boundTags = (tags: readonly PlannedTag[], variables: Variables): readonly string[] =>
  tags.map((tag) => {
    if (typeof tag === 'string') return tag;
    const value = tag.value instanceof Parameter ? variables[tag.value.name] : tag.value;
    return `${tag.prefix}${value}`;
  });

/** Answers a GraphQL operation: its fields are told by the database as JSON and go out as they come. */
export const engine = (source: Source) => {
  const prepare = preparing(source);
  const readTags = source.tagKey === null ? null : tagReader(source.tagKey);
  const statements = new WeakMap<Prepared, Sql>();

  const tell = async (
    prepared: Prepared,
    fields: readonly ToldField[],
    variables: Variables,
    { signal, onStatement }: ExecutionContext,
  ): Promise<readonly (string | null)[]> => {
    const whole = prepared.fields.filter(({ kind }) => kind === 'told').length === fields.length;
    const statement = (whole ? statements.get(prepared) : undefined) ?? statementOf(fields);
    if (whole) statements.set(prepared, statement);
    const begun = performance.now();
    const values = bind(statement.values, variables, source.database.dialect);
    const row = await source.database.row({ text: statement.text, values }, signal);
    onStatement(performance.now() - begun);
    return row;
  };

  const outcomes = async (
    prepared: Prepared,
    variables: Variables,
    context: ExecutionContext,
    tags: Set<string>,
  ): Promise<Map<string, Outcome>> => {
    const found = new Map<string, Outcome>();
    const wanted: ToldField[] = [];
    for (const field of prepared.fields) {
      if (field.kind === 'refused') found.set(field.key, { error: located(field.error, field) });
      if (field.kind !== 'told') continue;
      try {
        await context.verify(field.plan);
        wanted.push(field);
      } catch (error) {
        found.set(field.key, { error: located(error, field) });
      }
    }
    if (wanted.length === 0) return found;
    try {
      const texts = await tell(prepared, wanted, variables, context);
      for (const [index, field] of wanted.entries()) {
        const text = texts[index] ?? 'null';
        found.set(field.key, { json: finished(field, readTags ? readTags(text, tags) : text) });
        for (const tag of boundTags(field.tags, variables)) tags.add(tag);
      }
    } catch (error) {
      for (const field of wanted) found.set(field.key, { error: located(error, field) });
    }
    return found;
  };

  const own = async (
    args: ExecutionArgs,
    operation: OperationDefinitionNode,
    prepared: Prepared,
  ): Promise<ExecutionResult | null> => {
    const selections = prepared.fields.flatMap((field) => (field.kind === 'own' ? field.nodes : []));
    if (selections.length === 0) return null;
    const reduced = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
    const definitions = args.document.definitions.map((one) => (one === operation ? reduced : one));
    return executeByItself({ ...args, document: { ...args.document, definitions } });
  };

  return async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const operation = getOperationAST(args.document, args.operationName);
    // @NOTE graphql-js says in its own words what is wrong where there is no such operation.
    if (!operation) return executeByItself(args);
    const coerced = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {}, {
      maxErrors: 20,
    });
    if (!coerced.coerced) return { errors: coerced.errors ?? [] };
    let prepared: Prepared;
    try {
      prepared = prepare(args.schema, args.document, operation, coerced.coerced);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    // @NOTE The edge makes the context; envelop types it as anything.
    const context = args.contextValue as ExecutionContext;
    const tags = new Set<string>();
    const told = await outcomes(prepared, coerced.coerced, context, tags);
    const itself = await own(args, operation, prepared);
    const result = assemble(prepared, told, itself);
    if (isWritten(result)) context.onAnswer(tags);
    return result;
  };
};

const assemble = (
  { fields, cost }: Prepared,
  told: ReadonlyMap<string, Outcome>,
  itself: ExecutionResult | null,
): ExecutionResult => {
  const errors = [...(itself?.errors ?? [])];
  let isWhole = itself === null || itself.data != null;
  const entries: string[] = [];
  for (const field of fields) {
    const outcome = told.get(field.key);
    let json = outcome && 'json' in outcome ? outcome.json : 'null';
    if (outcome && 'error' in outcome) {
      errors.push(outcome.error);
      if (field.kind !== 'own' && !field.nullable) isWhole = false;
    }
    if (field.kind === 'own') json = JSON.stringify(itself?.data?.[field.key] ?? null);
    entries.push(`${JSON.stringify(field.key)}:${json}`);
  }
  const extensions = { cost };
  const data = isWhole ? `{${entries.join(',')}}` : 'null';
  if (errors.length > 0) return { errors, data: JSON.parse(data), extensions };
  const written: WrittenResult = {
    data: {},
    stringify: () => `{"data":${data},"extensions":${JSON.stringify(extensions)}}`,
  };
  return written;
};
