import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { postgresUrl } from '../../scripts/steps/embedded-postgres';
import type { DatabaseClient } from './databases';

/** A database of one test's own: the environment that leads Ulger to it, and its end. */
export type TemporaryDatabase = {
  readonly env: Readonly<Record<string, string>>;
  /** Keeps it as the template that the next ones are copied from; nothing may be connected to it. */
  readonly keepAsTemplate: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

const templateName = 'ulger_template';

const sqlite = (fromTemplate: boolean): TemporaryDatabase => {
  const directory = inject('runDirectory');
  const template = path.join(directory, `${templateName}.db`);
  const filename = path.join(directory, `${randomBytes(6).toString('hex')}.db`);
  if (fromTemplate) copyFileSync(template, filename);
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename, DATABASE_URL: '' },
    keepAsTemplate: async () => renameSync(filename, template),
    remove: async () => {
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${filename}${suffix}`, { force: true });
    },
  };
};

const onServer = async <T>(use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const address = inject('postgres');
  if (address === null) throw new Error('PostgreSQL was not started: see ULGER_TEST_DATABASES');
  const client = new pg.Client({ connectionString: postgresUrl(address, 'postgres') });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

const postgres = async (fromTemplate: boolean): Promise<TemporaryDatabase> => {
  const database = `ulger_${randomBytes(6).toString('hex')}`;
  await onServer((client) =>
    client.query(`CREATE DATABASE ${database}${fromTemplate ? ` TEMPLATE ${templateName}` : ''}`),
  );
  const address = inject('postgres');
  if (address === null) throw new Error('PostgreSQL was not started');
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgresUrl(address, database), DATABASE_FILENAME: '' },
    keepAsTemplate: () =>
      onServer(async (client) => void (await client.query(`ALTER DATABASE ${database} RENAME TO ${templateName}`))),
    remove: () =>
      onServer(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`))),
  };
};

/** Whether a migrated and seeded template is there to copy from. */
const templateExists = (client: DatabaseClient): Promise<boolean> =>
  client === 'sqlite'
    ? Promise.resolve(existsSync(path.join(inject('runDirectory'), `${templateName}.db`)))
    : onServer(async (server) => {
        const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [templateName]);
        return rowCount === 1;
      });

/** Sees to a migrated and seeded template: one worker makes it, the others wait for it. */
export const ensureTemplate = async (client: DatabaseClient, make: () => Promise<void>): Promise<void> => {
  const claim = path.join(inject('runDirectory'), `${templateName}-${client}`);
  while (!(await templateExists(client))) {
    try {
      mkdirSync(claim);
    } catch {
      await sleep(200);
      continue;
    }
    // Another one may have made it between the question and the claim.
    const isMade = await templateExists(client);
    await (isMade ? Promise.resolve() : make()).finally(() => rmSync(claim, { recursive: true }));
  }
};

/** Makes a database of its own for one Strapi, empty or copied from the template. */
export const createDatabase = async (client: DatabaseClient, fromTemplate: boolean): Promise<TemporaryDatabase> =>
  client === 'sqlite' ? sqlite(fromTemplate) : postgres(fromTemplate);
