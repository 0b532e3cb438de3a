import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Environment, readSettings, secretNames } from './settings';

const secrets = Object.fromEntries(
  secretNames.map((name, index) => [name, `${index}-kLQ2vV0q9m4c7Hf1Zt8xYw3sRb6nJd5=`]),
);
const production: Environment = { NODE_ENV: 'production', ...secrets };

/** `CODE place` of every problem; empty when the settings are good. */
const problemsOf = (environment: Environment): readonly string[] => {
  const read = readSettings(environment);
  return 'root' in read ? [] : read.map(({ code, at }) => `${code} ${at}`);
};

const settingsOf = (environment: Environment) => {
  const read = readSettings(environment);
  if (!('root' in read)) throw new Error(read.map(({ message }) => message).join('\n'));
  return read;
};

describe('The settings', () => {
  it('have a default for all but the secrets', () => {
    expect(settingsOf(production)).toMatchObject({
      production: true,
      host: '127.0.0.1',
      port: 1337,
      origins: [],
      demo: true,
      database: { client: 'sqlite', filename: path.resolve('data/ulger.db') },
    });
  });

  it.each([
    [{ PORT: '80a' }, 'SETTING_WRONG PORT'],
    [{ PORT: '65536' }, 'SETTING_WRONG PORT'],
    [{ PORT: '-1' }, 'SETTING_WRONG PORT'],
    [{ DATABASE_CLIENT: 'mysql' }, 'SETTING_WRONG DATABASE_CLIENT'],
    [{ DATABASE_CLIENT: 'postgres' }, 'SETTING_MISSING DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://u:p@h/d' }, 'SETTING_WRONG DATABASE_URL'],
    [{ DATABASE_URL: 'no address' }, 'SETTING_WRONG DATABASE_URL'],
    [{ DATABASE_CLIENT: 'sqlite', DATABASE_URL: 'postgres://u:p@h/d' }, 'SETTING_DATABASE_URL_UNUSED DATABASE_URL'],
    [{ ULGER_DEMO: 'yes' }, 'SETTING_WRONG ULGER_DEMO'],
    [{ LOG_LEVEL: 'loud' }, 'SETTING_WRONG LOG_LEVEL'],
    [{ PUBLIC_URL: 'cms.example.org' }, 'SETTING_WRONG PUBLIC_URL'],
    [{ ARTICLE_URL: 'https://www.example.org/' }, 'SETTING_WRONG ARTICLE_URL'],
    [{ ARTICLE_URL: 'www.example.org/{slug}' }, 'SETTING_WRONG ARTICLE_URL'],
    [{ CORS_ORIGINS: '*' }, 'SETTING_WRONG CORS_ORIGINS'],
    [{ CORS_ORIGINS: 'https://www.example.org/' }, 'SETTING_WRONG CORS_ORIGINS'],
    [{ CORS_ORIGINS: 'null' }, 'SETTING_WRONG CORS_ORIGINS'],
    [{ PURGE_PLAIN_HOSTS: 'http://localhost:3000' }, 'SETTING_WRONG PURGE_PLAIN_HOSTS'],
    [{ JWT_SECRET: '' }, 'SECRET_MISSING JWT_SECRET'],
    [{ JWT_SECRET: 'short' }, 'SECRET_SHORT JWT_SECRET'],
    [{ JWT_SECRET: 'tobemodified-tobemodified-tobemodified' }, 'SECRET_PLACEHOLDER JWT_SECRET'],
    [{ JWT_SECRET: 'a'.repeat(44) }, 'SECRET_PLACEHOLDER JWT_SECRET'],
    [{ JWT_SECRET: secrets.API_TOKEN_SALT }, 'SECRETS_EQUAL JWT_SECRET'],
    [{ APP_KEYS: `${secrets.APP_KEYS},${secrets.APP_KEYS}` }, 'SECRETS_EQUAL APP_KEYS'],
    [{ JWT_SECRET: '', JWT_SECRET_FILE: '/nowhere/secret' }, 'SETTING_FILE_UNREADABLE JWT_SECRET_FILE'],
    [{ JWT_SECRET_FILE: '/nowhere/secret' }, 'SETTING_TWICE JWT_SECRET'],
  ])('name what is wrong with %o', (change, problem) => {
    expect(problemsOf({ ...production, ...change })).toContain(problem);
  });

  it.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.5', false],
    ['127.0.0.1.evil.example', false],
  ])('show the explorer by themselves only where nobody else comes: %s', (HOST, explorer) => {
    expect(settingsOf({ ...production, HOST }).delivery.explorer).toBe(explorer);
    expect(settingsOf({ ...production, HOST, GRAPHQL_EXPLORER: 'false' }).delivery.explorer).toBe(false);
  });

  it('leave one connection to end the statements of clients that have gone', () => {
    const database = { ...production, DATABASE_URL: 'postgres://u:p@h/d', DATABASE_POOL_MAX: '6' };
    expect(settingsOf(database).delivery.statements).toBe(5);
    expect(settingsOf({ ...database, GRAPHQL_STATEMENTS: '2' }).delivery.statements).toBe(2);
    expect(problemsOf({ ...database, GRAPHQL_STATEMENTS: '6' })).toContain('SETTING_WRONG GRAPHQL_STATEMENTS');
  });

  it('name everything that is wrong, not only the first', () => {
    expect(problemsOf({ NODE_ENV: 'production', PORT: 'x' })).toHaveLength(1 + secretNames.length);
  });

  it('never print a password', () => {
    const read = readSettings({ ...production, DATABASE_URL: 'mysql://ulger:geheim@db/ulger' });
    expect(JSON.stringify(read)).not.toContain('geheim');
  });

  it('read a value from the file that NAME_FILE names', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'ulger-settings-')), 'secret');
    writeFileSync(file, 'dR4x9Qm2Lk7Wp1Zt6Vb3Ny8Hs5Jc0Gf=abc\n');
    expect(settingsOf({ ...production, JWT_SECRET: undefined, JWT_SECRET_FILE: file }).secrets.JWT_SECRET).toBe(
      'dR4x9Qm2Lk7Wp1Zt6Vb3Ny8Hs5Jc0Gf=abc',
    );
  });

  it('make up secrets outside production, all different', () => {
    const { secrets: made } = settingsOf({});
    expect(new Set(Object.values(made)).size).toBe(secretNames.length);
  });
});
