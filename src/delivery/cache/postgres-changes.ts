import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Changes, changesTable, type OnChanges } from './changes';

/** How often the connection is asked whether it is there, and how long its last word is believed, in milliseconds. */
const heartbeat = 200;
const believed = 800;
/** After how long without a word a connection is given up. */
const givenUp = 3_000;

type Settings = { readonly url: string; readonly ssl: boolean };

/**
 * Listens to PostgreSQL, which tells changes when they are committed, never before and never without. While the connection is
 * not known to be alive, nothing is current; when it comes back, what was told meanwhile is lost.
 */
export const postgresChanges = ({ url, ssl }: Settings, { told, lost }: OnChanges): Changes => {
  let client: pg.Client | null = null;
  let alive = 0;
  let isClosed = false;
  let waiting: NodeJS.Timeout | null = null;

  const again = (after: number): void => {
    if (!isClosed) waiting = setTimeout(() => void beat(), after).unref();
  };

  const giveUp = (of: pg.Client): void => {
    if (client !== of) return;
    client = null;
    alive = 0;
    lost();
    of.end().catch(() => undefined);
  };

  /** PostgreSQL hands out what it was told to tell before it answers what is asked afterwards. */
  const ask = async (of: pg.Client): Promise<void> => {
    try {
      await of.query('SELECT 1');
    } catch {
      giveUp(of);
    }
  };

  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({
      connectionString: url,
      ssl,
      connectionTimeoutMillis: givenUp,
      query_timeout: givenUp,
      application_name: 'ulger changes',
    });
    made.on('error', () => giveUp(made));
    made.on('end', () => giveUp(made));
    made.on('notification', ({ payload }) => told(payload ? [payload] : []));
    await made.connect();
    await made.query(`LISTEN ${changesTable}`);
    lost();
    return made;
  };

  const beat = async (): Promise<void> => {
    const asked = Date.now();
    try {
      client ??= await connect();
      await client.query('SELECT 1');
      alive = asked;
      again(heartbeat);
    } catch {
      if (client) giveUp(client);
      again(heartbeat);
    }
  };

  void beat();
  return {
    isCurrent: () => Date.now() - alive < believed,
    caughtUp: async () => {
      // One that does not answer is not believed any longer than this.
      if (client) await Promise.race([ask(client), wait(believed, undefined, { ref: false })]);
    },
    close: async () => {
      isClosed = true;
      if (waiting) clearTimeout(waiting);
      const ending = client;
      client = null;
      await ending?.end().catch(() => undefined);
    },
  };
};
