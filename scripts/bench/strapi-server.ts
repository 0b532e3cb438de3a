import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { boot } from '../../src/strapi/boot';
import { asItComes } from './fill';

const built = path.resolve(__dirname, '../..');
const root = path.resolve(built, '..');

/**
 * The build beside the real one, with Strapi's own GraphQL plugin switched on at `/strapi`: Ulger's configuration does not have
 * it.
 */
const buildWithPlugin = (): string => {
  const folder = mkdtempSync(path.join(root, '.bench-strapi-'));
  for (const name of readdirSync(built)) {
    if (name !== 'config') symlinkSync(path.join(built, name), path.join(folder, name));
  }
  cpSync(path.join(built, 'config'), path.join(folder, 'config'), { recursive: true });
  const plugins = `const own = require(${JSON.stringify(path.join(built, 'config/plugins.js'))}).default;
module.exports = () => ({ ...own(), graphql: { enabled: true, resolve: '@strapi/plugin-graphql/package.json', config: { endpoint: '/strapi', maxLimit: 100, depthLimit: 20 } } });`;
  writeFileSync(path.join(folder, 'config/plugins.js'), plugins);
  return folder;
};

/** Strapi as it comes: its own resolvers on a free port, and a database without what Ulger adds to it. */
const main = async (): Promise<void> => {
  const folder = buildWithPlugin();
  try {
    const strapi = await boot({ distDir: folder });
    await asItComes(process.env.DATABASE_URL ?? '');
    strapi.server.mount();
    const server = createServer(strapi.server.app.callback());
    server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

void main();
