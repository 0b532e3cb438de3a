import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where Strapi's own resolvers answer, beside Ulger's `/graphql`. */
export const strapiPath = '/strapi';

/** A build to boot from, and its end. */
export type BuildWithPlugin = { readonly folder: string; readonly remove: () => void };

/**
 * The build beside the real one, with Strapi's own GraphQL plugin switched on at `/strapi`: Ulger's configuration does not have
 * it.
 *
 * @param built the real build, `dist`; the other one is made in `.tmp` beside it
 */
export const buildWithPlugin = (built: string): BuildWithPlugin => {
  // Beside the packages, which the copied configuration asks for.
  const place = path.join(path.dirname(built), '.tmp');
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(path.join(place, 'with-plugin-'));
  for (const name of readdirSync(built)) {
    if (name !== 'config') symlinkSync(path.join(built, name), path.join(folder, name));
  }
  cpSync(path.join(built, 'config'), path.join(folder, 'config'), { recursive: true });
  const plugins = `const own = require(${JSON.stringify(path.join(built, 'config/plugins.js'))}).default;
module.exports = () => ({ ...own(), graphql: { enabled: true, resolve: '@strapi/plugin-graphql/package.json', config: { endpoint: '${strapiPath}', maxLimit: 100, depthLimit: 20 } } });`;
  writeFileSync(path.join(folder, 'config/plugins.js'), plugins);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
