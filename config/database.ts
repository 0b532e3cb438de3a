import { type DatabaseSettings, settings } from './settings';

type SqliteConnection = { pragma(statement: string): unknown };
type Done = (error: unknown, connection: SqliteConnection) => void;

/** Readers and one writer at a time do not wait for each other, and a commit that was answered survives a power cut. */
const configureSqlite = (connection: SqliteConnection, done: Done): void => {
  try {
    for (const pragma of ['busy_timeout = 10000', 'journal_mode = WAL', 'synchronous = FULL'])
      connection.pragma(pragma);
    done(null, connection);
  } catch (error) {
    done(error, connection);
  }
};

const connection = (database: DatabaseSettings) =>
  database.client === 'sqlite'
    ? {
        client: 'sqlite',
        connection: { filename: database.filename },
        pool: { min: 1, max: 1, afterCreate: configureSqlite },
        useNullAsDefault: true,
      }
    : {
        client: 'postgres',
        connection: {
          connectionString: database.url,
          ssl: database.ssl,
          statement_timeout: 30_000,
          connectionTimeoutMillis: 3_000,
        },
        pool: { min: 0, max: database.poolMax },
        acquireConnectionTimeout: 5_000,
      };

const database = () => ({
  connection: connection(settings().database),
  // With `forceMigration` a field that is removed from a schema.json loses its column and its data at the next start.
  settings: { forceMigration: false, runMigrations: true },
});

export default database;
