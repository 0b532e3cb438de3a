import type { Core } from '@strapi/strapi';
import { type Problem, problem } from '../../domain/problem';
import { StartRefused } from './start-refused';

type SchemaProvider = Core.Strapi['db']['schema'];
type Schema = SchemaProvider['schema'];

/** Changes of a column's type that keep every value. */
const widenings: readonly string[] = [
  'string → text',
  'integer → bigInteger',
  'integer → double',
  'float → double',
  'json → jsonb',
];

/**
 * Refuses a start after which stored values would have no column or table: Strapi drops them silently, or with
 * `forceMigration: false` leaves them behind, unseen. A migration in `database/migrations` that moves or drops them runs first,
 * so what it has dealt with is not refused. Runs in `register()`.
 */
export const keepColumns = (strapi: Core.Strapi): void => {
  const { schema, dialect } = strapi.db;
  const sync = schema.syncSchema.bind(schema);
  schema.syncSchema = async () => {
    const stored: { schema: Schema } | null = await schema.schemaStorage.read();
    if (stored) {
      const { diff } = await schema.schemaDiff.diff({
        previousSchema: stored.schema,
        databaseSchema: await dialect.schemaInspector.getSchema(),
        userSchema: schema.schema,
      });
      const problems = [...dropped(diff.tables), ...retyped(stored.schema, schema.schema)];
      if (problems.length > 0) throw new StartRefused(...problems);
    }
    return sync();
  };
};

type TablesDiff = Awaited<ReturnType<SchemaProvider['schemaDiff']['diff']>>['diff']['tables'];

const dropped = ({ removed, updated }: TablesDiff): readonly Problem[] => [
  ...removed.map(({ name }) => problem('START_WOULD_DROP_TABLE', { table: name }, name)),
  ...updated.flatMap(({ name: table, columns }) =>
    columns.removed.map(({ name }) => problem('START_WOULD_DROP_COLUMN', { table, column: name }, `${table}.${name}`)),
  ),
];

const retyped = (stored: Schema, wanted: Schema): readonly Problem[] =>
  wanted.tables.flatMap(({ name: table, columns }) => {
    const before = stored.tables.find(({ name }) => name === table)?.columns ?? [];
    return columns.flatMap(({ name, type: to }) => {
      const from = before.find((column) => column.name === name)?.type;
      if (from === undefined || from === to || widenings.includes(`${from} → ${to}`)) return [];
      return [problem('START_WOULD_RETYPE_COLUMN', { table, column: name, from, to }, `${table}.${name}`)];
    });
  });
