import { type DatabaseSettings, settings } from './settings';

const connection = (database: DatabaseSettings) =>
  database.client === 'sqlite'
    ? { client: 'sqlite', connection: { filename: database.filename }, useNullAsDefault: true }
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
