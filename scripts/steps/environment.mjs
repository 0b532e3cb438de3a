import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { at } from './root.mjs';

const secret = () => randomBytes(32).toString('base64');

const secrets = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

const isGiven = (text, name) =>
  Boolean(process.env[name] || process.env[`${name}_FILE`]) ||
  new RegExp(`^\\s*${name}(_FILE)?\\s*=\\s*\\S`, 'm').test(text);

/**
 * Writes fresh secrets into `.env` (mode 600) when none is set anywhere, and reads the file into the environment, which goes
 * before it. A file in which only some secrets are missing is left alone: the server names them.
 */
export const prepareEnvironment = ({ say }) => {
  const file = at('.env');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!Object.keys(secrets).some((name) => isGiven(text, name))) {
    const lines = Object.entries(secrets).map(([name, make]) => `${name}=${make()}`);
    const kept = text.replace(
      /^\s*(APP_KEYS|API_TOKEN_SALT|ADMIN_JWT_SECRET|TRANSFER_TOKEN_SALT|JWT_SECRET|ENCRYPTION_KEY)\s*=\s*$\n?/gm,
      '',
    );
    const head =
      '# Secrets of this installation: keep them, keep them secret. docs/operating.md explains every setting.';
    writeFileSync(file, `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${head}\n${lines.join('\n')}\n`, {
      mode: 0o600,
    });
    chmodSync(file, 0o600);
    say('✓ Fresh secrets written to .env (readable by you only)');
  }
  if (existsSync(file)) process.loadEnvFile(file);
  process.env.NODE_ENV ||= 'production';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
};
