import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { refuseUnreadable } from '../delivery/endpoint/unreadable';
import { distDir, root } from './build';
import type { DatabaseClient } from './databases';
import { createDatabase, ensureTemplate, type TemporaryDatabase } from './temporary-database';

/** A Strapi that serves on a database of its own. */
export type RunningStrapi = {
  readonly strapi: Core.Strapi;
  readonly client: DatabaseClient;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly database: TemporaryDatabase;
  readonly stop: () => Promise<void>;
};

export type BootOptions = {
  /** Settings for this boot, over the harness's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** An empty database instead of a migrated and seeded one: for tests of the first start. */
  readonly empty?: boolean;
  /** A database that an earlier boot left behind: for tests of a second start. */
  readonly database?: TemporaryDatabase;
  /** Serves the admin UI too, which must have been built. */
  readonly adminPanel?: boolean;
  /** Another folder of compiled files than `dist`. */
  readonly distDir?: string;
};

const requireHere = createRequire(import.meta.url);

const secret = (): string => randomBytes(32).toString('base64');

/** Secrets as `npm start` would write them, the same for the whole run: tokens outlive a boot. */
const secrets: Readonly<Record<string, string>> = {
  APP_KEYS: [secret(), secret()].join(','),
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
};

const settings: Readonly<Record<string, string>> = {
  HOST: '127.0.0.1',
  ULGER_DEMO: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  LOG_LEVEL: 'error',
};

/** What the worker began with: no setting of an earlier boot is one of the next. */
const environment = { ...process.env };

const setEnvironment = (env: Readonly<Record<string, string>>): void => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment, settings, secrets, env);
};

/** Strapi reads configuration and application through `require`: what an earlier boot left in its cache is from other settings. */
const forgetApplication = (): void => {
  for (const file of Object.keys(requireHere.cache)) {
    if (file.startsWith(distDir + path.sep)) delete requireHere.cache[file];
  }
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(`http://127.0.0.1:${address.port}`);
    });
  });

const load = async (
  env: Readonly<Record<string, string>>,
  serveAdminPanel = false,
  compiled = distDir,
): Promise<Core.Strapi> => {
  setEnvironment(env);
  forgetApplication();
  // @NOTE `import` of Strapi fails in native ESM (a directory import of lodash), and `require` knows no types.
  const { createStrapi } = requireHere('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: compiled, autoReload: false, serveAdminPanel });
  try {
    return await strapi.load();
  } catch (error) {
    await strapi.destroy().catch(() => undefined);
    throw error;
  }
};

const makeTemplate = async (client: DatabaseClient): Promise<void> => {
  const database = await createDatabase(client, false);
  const strapi = await load(database.env);
  await strapi.destroy();
  await database.keepAsTemplate();
};

/** A migrated and seeded database, for whoever boots on it more than once. */
export const seededDatabase = async (client: DatabaseClient): Promise<TemporaryDatabase> => {
  await ensureTemplate(client, () => makeTemplate(client));
  return createDatabase(client, true);
};

/**
 * Boots Ulger as compiled on a database of its own and serves it on a free port. Only one can run at a time in a worker:
 * Strapi keeps itself in a global.
 */
export const bootStrapi = async (client: DatabaseClient, options: BootOptions = {}): Promise<RunningStrapi> => {
  const database =
    options.database ?? (options.empty ? await createDatabase(client, false) : await seededDatabase(client));
  const strapi = await load({ ...database.env, ...options.env }, options.adminPanel, options.distDir);
  // @NOTE Strapi mounts its routes when it listens itself; here only its callback is served.
  strapi.server.mount();
  const server = createServer({ keepAliveTimeout: 60_000 }, strapi.server.app.callback());
  refuseUnreadable(server);
  const url = await listen(server);
  return {
    strapi,
    client,
    url,
    database,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await strapi.destroy();
      if (!options.database) await database.remove();
    },
  };
};
