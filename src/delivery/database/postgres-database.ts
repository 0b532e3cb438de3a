import type { Socket } from 'node:net';
import pg from 'pg';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { postgres } from '../sql/postgres';
import type { Tables } from '../sql/tables';
import type { Database } from './database';
import { PreparedStatements, StatementNames } from './prepared-statements';

type Settings = { readonly url: string; readonly ssl: boolean; readonly poolMax: number };

/**
 * What the session is set to: it reads only; a plan is made once for a statement and not for each of its values (planning takes
 * longer than running here); looking a row up costs little, as what is delivered is in memory; a statement that takes too long is
 * ended by the database itself.
 */
const session = [
  'default_transaction_read_only=on',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'random_page_cost=1.1',
  `statement_timeout=${limits.time}`,
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** The code of PostgreSQL for a statement that was ended from outside or by its time limit. */
const isCancelled = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '57014';

/** Has the server forget a prepared statement, and the driver that it is prepared. */
const giveUp = async (client: pg.PoolClient, name: string): Promise<void> => {
  // @NOTE The type of a client leaves out what it knows of its connection.
  const { connection } = client as unknown as {
    readonly connection: { readonly parsedStatements: Record<string, string> };
  };
  if (connection.parsedStatements[name] === undefined) return;
  await client.query(`DEALLOCATE "${name}"`);
  delete connection.parsedStatements[name];
};

/** PostgreSQL through connections of delivery's own: reading never waits for writing, nor the other way round. */
export const postgresDatabase = ({ url, ssl, poolMax }: Settings, tables: Tables): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    ssl,
    max: poolMax,
    maxUses: 100_000,
    options: session,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    application_name: 'ulger delivery',
  });
  // @NOTE A connection that dies while nobody uses it is replaced by the next request; without a listener it would end the process.
  pool.on('error', () => undefined);
  const clients = new Map<pg.PoolClient, PreparedStatements>();
  pool.on('connect', (client) => {
    clients.set(client, new PreparedStatements());
    // @NOTE The same for one that dies while it is used: its statement fails by itself.
    client.on('error', () => undefined);
  });
  pool.on('remove', (client) => void clients.delete(client));
  const names = new StatementNames();
  return {
    dialect: postgres,
    tables,
    row: async ({ text, values }, signal) => {
      const client = await pool.connect();
      if (signal.aborted) {
        client.release();
        throw codedError('TIME_LIMIT', { seconds: 0 });
      }
      let cancelled: Promise<unknown> | null = null;
      const cancel = (): void => {
        // @NOTE The type of a client leaves out the id that its server process is cancelled by.
        const { processID } = client as unknown as { readonly processID: number };
        cancelled = pool.query('SELECT pg_cancel_backend($1)', [processID]).catch(() => undefined);
      };
      signal.addEventListener('abort', cancel);
      try {
        const asked = names.of(text);
        for (const name of clients.get(client)?.use(asked) ?? []) await giveUp(client, name);
        const query = { ...asked, values: [...values], rowMode: 'array' as const };
        const { rows } = await client.query<(string | null)[]>(query);
        return rows[0] ?? [];
      } catch (error) {
        throw isCancelled(error) ? codedError('TIME_LIMIT', { seconds: limits.time / 1_000 }) : error;
      } finally {
        signal.removeEventListener('abort', cancel);
        // Whoever takes the connection next is not to be cancelled in the place of this one.
        await cancelled;
        client.release();
      }
    },
    drop: () => {
      for (const client of clients.keys()) {
        // @NOTE The type of a client leaves out its socket; `end()` would wait for a server that does not answer.
        (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream.destroy();
      }
    },
    close: () => pool.end(),
  };
};
