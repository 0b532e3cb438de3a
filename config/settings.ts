import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problem } from '../src/domain/problem';

/**
 * Every setting of Ulger, read from the environment here and nowhere else. Strapi refuses a file called `config/env.ts`, so it
 * is called by what it holds. `docs/operating.md` explains each one.
 */
export type Settings = {
  /** The folder that holds package.json. */
  readonly root: string;
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The address under which browsers reach the server; empty when it is the one that it listens on. */
  readonly publicUrl: string;
  /** Whether a reverse proxy's `X-Forwarded-*` headers are believed. */
  readonly trustProxy: boolean;
  /** Seconds between a signal to stop and the moment when no request is taken any more. */
  readonly shutdownDelay: number;
  /** Origins whose pages may call the server from a browser. Never `*`. */
  readonly origins: readonly string[];
  readonly logLevel: (typeof logLevels)[number];
  readonly demo: boolean;
  readonly database: DatabaseSettings;
  readonly delivery: DeliverySettings;
  /** Hosts to which purges may be sent without TLS, or although they are this machine, as URLs name them. */
  readonly plainHosts: readonly string[];
  /** A service of LibreTranslate's protocol; null where machine translation is off. */
  readonly machineTranslation: MachineTranslationSettings | null;
  readonly secrets: Secrets;
};

export type MachineTranslationSettings = {
  readonly url: string;
  /** Empty where the service asks for none. */
  readonly key: string;
};

export type DatabaseSettings =
  | { readonly client: 'sqlite'; readonly filename: string }
  | { readonly client: 'postgres'; readonly url: string; readonly poolMax: number; readonly ssl: boolean };

export type DeliverySettings = {
  /** Bytes of answers that are kept in memory; 0 keeps none. */
  readonly cacheBytes: number;
  /** Statements that the database is sent at once. */
  readonly statements: number;
  /** Seconds for which a shared cache, such as a CDN, may answer by itself. */
  readonly sharedMaxAge: number;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Whether GraphiQL is served. */
  readonly explorer: boolean;
  /** The address of an article's page, with `{locale}`, `{slug}` or `{documentId}`; empty when there is none to tell. */
  readonly articleUrl: string;
  /** Manifests of the only documents that are answered; empty when all are. */
  readonly trustedDocuments: readonly string[];
};

export type Environment = Readonly<Record<string, string | undefined>>;

export const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

export type SecretName = (typeof secretNames)[number];
export type Secrets = Readonly<Record<SecretName, string>>;

export const logLevels = ['error', 'warn', 'info', 'http', 'debug'] as const;

/** A secret of fewer characters is refused in production: 32 is 24 random bytes in base64. */
const shortestSecret = 32;
const placeholder = /change.?me|to.?be.?modified|your.?(secret|key|salt)|example|placeholder|password|^(.)\2*$/i;

export class SettingsError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.name = 'SettingsError';
  }
}

const findRoot = (from: string): string => {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('package.json is above none of the folders of config/settings');
  return findRoot(parent);
};

/**
 * Reads and checks all settings.
 *
 * @param environment the process's environment; a `NAME_FILE` names a file that holds the value of `NAME`
 * @returns the settings, or every problem that was found (not only the first)
 */
export const readSettings = (environment: Environment): Settings | readonly Problem[] => {
  const problems: Problem[] = [];
  const root = findRoot(__dirname);
  const wrong = (name: string, value: string, expected: string): void => {
    problems.push(problem('SETTING_WRONG', { name, value, expected }, name));
  };

  const text = (name: string, fallback = ''): string => {
    const file = environment[`${name}_FILE`]?.trim();
    if (!file) return environment[name]?.trim() || fallback;
    if (environment[name]?.trim()) problems.push(problem('SETTING_TWICE', { name }, name));
    try {
      return readFileSync(path.resolve(root, file), 'utf8').trim();
    } catch {
      problems.push(problem('SETTING_FILE_UNREADABLE', { name: `${name}_FILE`, file }, `${name}_FILE`));
      return fallback;
    }
  };

  const oneOf = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const value = text(name, fallback);
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) wrong(name, value, values.join(', '));
    return found ?? fallback;
  };

  const flag = (name: string, fallback: boolean): boolean =>
    oneOf(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';

  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const value = text(name, String(fallback));
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    wrong(name, value, `${least}–${most}`);
    return fallback;
  };

  const address = (name: string, value: string, protocols: readonly string[], expected: string): string => {
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
      wrong(name, hidePassword(value), expected);
    return value;
  };

  const readOrigins = (): readonly string[] =>
    text('CORS_ORIGINS')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== '')
      .map((origin) => {
        const exact = URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin;
        if (!exact) wrong('CORS_ORIGINS', origin, 'https://www.example.org');
        return origin;
      });

  const readPlainHosts = (): readonly string[] =>
    text('PURGE_PLAIN_HOSTS')
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== '')
      .map((host) => {
        const exact = URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host;
        if (!exact) wrong('PURGE_PLAIN_HOSTS', host, 'localhost,site.internal');
        return host;
      });

  const readDatabase = (): DatabaseSettings => {
    const url = text('DATABASE_URL');
    const client = oneOf('DATABASE_CLIENT', ['sqlite', 'postgres'], url === '' ? 'sqlite' : 'postgres');
    if (client === 'sqlite') {
      if (url !== '') problems.push(problem('SETTING_DATABASE_URL_UNUSED', {}, 'DATABASE_URL'));
      return { client, filename: path.resolve(root, text('DATABASE_FILENAME', 'data/ulger.db')) };
    }
    if (url === '') problems.push(problem('SETTING_MISSING', { name: 'DATABASE_URL' }, 'DATABASE_URL'));
    else address('DATABASE_URL', url, ['postgres:', 'postgresql:'], 'postgres://USER:PASSWORD@HOST:5432/DATABASE');
    return { client, url, poolMax: whole('DATABASE_POOL_MAX', 10, 2, 200), ssl: flag('DATABASE_SSL', false) };
  };

  const readManifests = (): readonly string[] => {
    const files = text('GRAPHQL_TRUSTED_DOCUMENTS')
      .split(',')
      .map((file) => file.trim())
      .filter((file) => file !== '');
    for (const file of files) {
      if (!existsSync(path.resolve(root, file)))
        problems.push(
          problem('SETTING_FILE_UNREADABLE', { name: 'GRAPHQL_TRUSTED_DOCUMENTS', file }, 'GRAPHQL_TRUSTED_DOCUMENTS'),
        );
    }
    return files;
  };

  const readArticleUrl = (): string => {
    const url = text('ARTICLE_URL');
    if (url === '') return url;
    const example = 'https://www.example.org/{locale}/{slug}';
    if (!/\{(slug|documentId)\}/.test(url)) wrong('ARTICLE_URL', url, example);
    return address('ARTICLE_URL', url, ['http:', 'https:'], example);
  };

  /** One connection is left for ending the statements of clients that have gone. */
  const readStatements = (database: DatabaseSettings): number => {
    const most = database.client === 'postgres' ? database.poolMax - 1 : 1;
    return whole('GRAPHQL_STATEMENTS', most, 1, most);
  };

  const readDelivery = (host: string, database: DatabaseSettings): DeliverySettings => ({
    cacheBytes: whole('GRAPHQL_CACHE_MB', 64, 0, 4_096) * 2 ** 20,
    statements: readStatements(database),
    sharedMaxAge: whole('GRAPHQL_SHARED_MAX_AGE', 1, 0, 31_536_000),
    introspection: flag('GRAPHQL_INTROSPECTION', true),
    explorer: flag('GRAPHQL_EXPLORER', isLoopback(host)),
    articleUrl: readArticleUrl(),
    trustedDocuments: readManifests(),
  });

  const readMachineTranslation = (): MachineTranslationSettings | null => {
    const [url, key] = [text('MACHINE_TRANSLATION_URL'), text('MACHINE_TRANSLATION_KEY')];
    if (url === '') return null;
    return { url: address('MACHINE_TRANSLATION_URL', url, ['http:', 'https:'], 'https://translate.example.org'), key };
  };

  const production = environment.NODE_ENV === 'production';

  const readSecret = (name: SecretName): string => {
    const value = text(name);
    if (!production) return value || randomBytes(32).toString('base64');
    if (value === '') problems.push(problem('SECRET_MISSING', { name }, name));
    else if (value.split(',').some((key) => placeholder.test(key)))
      problems.push(problem('SECRET_PLACEHOLDER', { name }, name));
    else if (value.split(',').some((key) => key.trim().length < shortestSecret))
      problems.push(problem('SECRET_SHORT', { name, least: shortestSecret }, name));
    return value;
  };

  const readSecrets = (): Secrets => {
    // @NOTE Object.fromEntries forgets the names of the keys; they are exactly `secretNames`.
    const secrets = Object.fromEntries(secretNames.map((name) => [name, readSecret(name)])) as Secrets;
    const keys = secretNames.flatMap((name) => secrets[name].split(',').map((key) => ({ name, key: key.trim() })));
    for (const [index, { name, key }] of keys.entries()) {
      const earlier = keys.slice(0, index).find((other) => other.key === key && key !== '');
      if (production && earlier) problems.push(problem('SECRETS_EQUAL', { name, other: earlier.name }, name));
    }
    return secrets;
  };

  const publicUrl = text('PUBLIC_URL');
  const database = readDatabase();
  const settings: Settings = {
    root,
    production,
    host: text('HOST', '127.0.0.1'),
    port: whole('PORT', 1337, 0, 65_535),
    publicUrl: publicUrl && address('PUBLIC_URL', publicUrl, ['http:', 'https:'], 'https://cms.example.org'),
    trustProxy: flag('TRUST_PROXY', false),
    shutdownDelay: whole('SHUTDOWN_DELAY', 0, 0, 300),
    origins: readOrigins(),
    logLevel: oneOf('LOG_LEVEL', logLevels, production ? 'warn' : 'info'),
    demo: flag('ULGER_DEMO', true),
    database,
    delivery: readDelivery(text('HOST', '127.0.0.1'), database),
    plainHosts: readPlainHosts(),
    machineTranslation: readMachineTranslation(),
    secrets: readSecrets(),
  };
  return problems.length > 0 ? problems : settings;
};

/** The settings of this process. @throws SettingsError when one is missing or wrong */
export const settings = (): Settings => {
  const read = readSettings(process.env);
  if ('root' in read) return read;
  throw new SettingsError(read);
};

/** Whether an address is reached from the machine itself only. */
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host);

const hidePassword = (url: string): string => url.replace(/(:\/\/[^:/@]*:)[^@]*@/, '$1…@');
