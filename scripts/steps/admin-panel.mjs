import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { errorLines, runChild } from './child.mjs';
import { digestOf } from './digest.mjs';
import { Refusal } from './refusal.mjs';
import { at } from './root.mjs';

const inputs = ['src', 'config/admin.ts', 'config/locales.ts', 'config/plugins.ts', 'package-lock.json'];
const stamp = at('dist/build/.built-from');

/** The admin UI's own code, the words that it shows, and the pure rooms that the desks calculate with. */
const isShown = (name) =>
  !/\.test\.tsx?$/.test(name) &&
  !name.startsWith('src/importing/cases/') &&
  (!name.startsWith('src/') ||
    /^src\/(admin|domain|importing|localizing|plugins\/[^/]+\/(admin|contract))[/.]/.test(name) ||
    /\/labels(\/[^/]+)?\.json$/.test(name));

/** The address of the server is compiled into the admin UI. */
const wanted = () => digestOf(inputs, isShown, [process.env.PUBLIC_URL ?? '']);

/** Whether the admin UI is that of the present sources. */
export const adminPanelIsBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

/** Builds the admin UI with Strapi's own command; the API does not need it, editors do. */
export const buildAdminPanel = async ({ step }) => {
  if (adminPanelIsBuilt()) return;
  await step('Building the admin UI (about two minutes, once)', async () => {
    rmSync(stamp, { force: true });
    const strapi = at('node_modules/@strapi/strapi/bin/strapi.js');
    const { status, words } = await runChild(process.execPath, [strapi, 'build', '--debug'], {
      NODE_ENV: 'production',
    });
    if (status !== 0 || !existsSync(at('dist/build/index.html')))
      throw new Refusal('BUILD_FAILED', { what: 'strapi build', words: errorLines(words) });
    writeFileSync(stamp, wanted());
  });
};
