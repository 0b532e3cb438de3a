import pg from 'pg';

/** Whether the database is there. It is asked only when something gives reason to doubt it. */
export type Pulse = {
  /** Whether it was not there when it was asked last; it is asked again and again until it is. */
  readonly isDown: () => boolean;
  /** Asks now. @returns whether it is there */
  readonly ask: () => Promise<boolean>;
  /** Told when it is found not to be there. @returns what ends this */
  readonly onDown: (listener: () => void) => () => void;
  readonly close: () => void;
};

/** How long it may take to say a word, how long that is believed, and how long it is left alone while it is not there, in milliseconds. */
const patience = 500;
const believed = 200;
const pause = 200;

type Settings = { readonly url: string; readonly ssl: boolean };

/** PostgreSQL that takes no more connections is there all the same. */
const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '53300';

/** Asks PostgreSQL by a connection made for the purpose: those that are there may hang for reasons of their own. */
const askPostgres = async ({ url, ssl }: Settings): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, ssl, application_name: 'ulger pulse' });
  client.on('error', () => undefined);
  // @NOTE The type of a client leaves out its socket; `end()` would wait for a server that does not answer.
  const { stream } = (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } })
    .connection;
  const giveUp = setTimeout(() => stream.destroy(), patience);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    return isFull(error);
  } finally {
    clearTimeout(giveUp);
    stream.destroy();
  }
};

/** Feels the pulse of PostgreSQL. */
export const postgresPulse = (settings: Settings): Pulse => {
  const listeners = new Set<() => void>();
  let down = false;
  let asking: Promise<boolean> | null = null;
  let asked = 0;
  let again: NodeJS.Timeout | null = null;
  let isClosed = false;

  const conclude = (isThere: boolean): boolean => {
    asked = Date.now();
    asking = null;
    const falls = !isThere && !down;
    down = !isThere;
    if (falls) for (const listener of [...listeners]) listener();
    if (down && !isClosed) again ??= setTimeout(retry, pause);
    return isThere;
  };
  const retry = (): void => {
    again = null;
    void ask();
  };
  const ask = (): Promise<boolean> => {
    if (!asking && Date.now() - asked < believed) return Promise.resolve(!down);
    asking ??= askPostgres(settings).then(conclude);
    return asking;
  };

  return {
    isDown: () => down,
    ask,
    onDown: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      if (again) clearTimeout(again);
    },
  };
};

/** A file of SQLite is there as long as the process has it open. */
export const sqlitePulse: Pulse = {
  isDown: () => false,
  ask: () => Promise.resolve(true),
  onDown: () => () => undefined,
  close: () => undefined,
};
