import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { postgres } from '../sql/postgres';
import type { Tables } from '../sql/tables';
import type { Database } from './database';

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

/** `$1`, `$2` … for the question marks of a statement: none stands in a word of it, as all its words are the schema's. */
const numbered = (text: string): string => {
  let last = 0;
  return text.replace(/\?/g, () => {
    last += 1;
    return `$${last}`;
  });
};

/** The code of PostgreSQL for a statement that was ended from outside or by its time limit. */
const isCancelled = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '57014';

/** How many statements one connection keeps prepared before it is replaced by a fresh one. */
const keptStatements = 1_000;

type Named = { readonly name: string; readonly text: string };

/** Names the statements that have been asked for more than once: those are worth preparing. */
class Naming {
  private readonly named = new Map<string, Named | null>();

  of(text: string): { readonly name?: string; readonly text: string } {
    const known = this.named.get(text);
    if (known) return known;
    if (this.named.size >= keptStatements) this.named.clear();
    const sql = numbered(text);
    this.named.set(
      text,
      known === undefined ? null : { name: createHash('sha1').update(text).digest('base64'), text: sql },
    );
    return this.named.get(text) ?? { text: sql };
  }
}

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
  const clients = new Set<pg.PoolClient>();
  pool.on('connect', (client) => {
    clients.add(client);
    // @NOTE The same for one that dies while it is used: its statement fails by itself.
    client.on('error', () => undefined);
  });
  pool.on('remove', (client) => void clients.delete(client));
  const naming = new Naming();
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
        const query = { ...naming.of(text), values: [...values], rowMode: 'array' as const };
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
      for (const client of clients) {
        // @NOTE The type of a client leaves out its socket; `end()` would wait for a server that does not answer.
        (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream.destroy();
      }
    },
    close: () => pool.end(),
  };
};
