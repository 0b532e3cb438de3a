import type { Core } from '@strapi/strapi';
import { buildWithPlugin, strapiPath } from '../../../../scripts/bench/build-with-plugin';
import { createApiToken } from '../../../../src/strapi/access/api-token';
import { bootStrapi, type RunningStrapi } from '../../../../src/testing/boot';
import { distDir } from '../../../../src/testing/build';
import type { DatabaseClient } from '../../../../src/testing/databases';
import type { Json, JsonObject } from './derive';
import type { Circumstances } from './intended-differences';
import type { Written } from './write-for-ulger';

/** What a server answered. */
type Told = { readonly data: JsonObject | null; readonly errors: readonly string[] };

/** One newsroom that answers twice: Ulger at `/graphql`, Strapi's own resolvers beside it. */
export type NewsroomOfTwo = {
  readonly running: RunningStrapi;
  /** @param isDraft whether the token that may preview is sent */
  readonly askUlger: (written: Written, isDraft?: boolean) => Promise<Told>;
  readonly askStrapi: (query: string) => Promise<Told>;
  readonly stop: () => Promise<void>;
};

type Connection = {
  readonly pragma: (statement: string) => unknown;
  readonly function: (name: string, options: object, call: (text: unknown) => unknown) => unknown;
};

const read = async (url: string, body: object, token?: string): Promise<Told> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  // @NOTE The shape that GraphQL over HTTP asks for; what has another one has no data, and fails the comparison.
  const { data = null, errors = [] } = (await response.json()) as {
    data?: { readonly [key: string]: Json } | null;
    errors?: readonly { message: string }[];
  };
  return { data, errors: errors.map(({ message }) => message) };
};

/** Strapi boots with its own plugin switched on. Nothing of the product knows of that. */
export const bootNewsroomOfTwo = async (client: DatabaseClient): Promise<NewsroomOfTwo> => {
  const build = buildWithPlugin(distDir);
  const running = await bootStrapi(client, { distDir: build.folder });
  const token = await createApiToken(running.strapi, { name: 'differential', preview: true });
  return {
    running,
    askUlger: (written, isDraft = false) => read(`${running.url}/graphql`, written, isDraft ? token : undefined),
    askStrapi: (query) => read(`${running.url}${strapiPath}`, { query }),
    stop: async () => {
      await running.stop();
      build.remove();
    },
  };
};

/** How Strapi's connection to SQLite compares. */
type Capitals = { readonly matterInPatterns: boolean; readonly areKnownInCyrillic: boolean };

/** Strapi's connection to SQLite compares capitals as Ulger and PostgreSQL do: see `capitalsMatter` and `cyrillicCapitals`. */
export const compareCapitals = async (strapi: Core.Strapi, capitals: Capitals): Promise<void> => {
  const { client } = strapi.db.connection;
  // @NOTE Knex knows nothing of the driver's own connection, of which Strapi has one.
  const connection: Connection = await client.acquireConnection();
  connection.pragma(`case_sensitive_like = ${capitals.matterInPatterns ? 'ON' : 'OFF'}`);
  const lower = (text: string): string =>
    capitals.areKnownInCyrillic ? text.toLowerCase() : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  connection.function('lower', { deterministic: true }, (text) => (typeof text === 'string' ? lower(text) : text));
  await client.releaseConnection(connection);
};

const byCodePoint: readonly string[] = ['C', 'POSIX', 'C.UTF-8', 'C.utf8'];

/** What of the database decides which differences there are. */
export const circumstancesOf = async ({ strapi, client }: RunningStrapi): Promise<Circumstances> => {
  if (client === 'sqlite') return { isSqlite: true, hasCollation: false };
  const { rows } = await strapi.db.connection.raw(
    'SELECT datcollate FROM pg_database WHERE datname = current_database()',
  );
  return { isSqlite: false, hasCollation: !byCodePoint.includes(rows[0].datcollate) };
};
