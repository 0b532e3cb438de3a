import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { errorLines, runChild } from './child.mjs';
import { Refusal } from './refusal.mjs';
import { at, root } from './root.mjs';

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
const stamp = at('node_modules/.ulger-installed');

/** Whether every package of the lock is there in the version that it names; optional ones depend on the platform. */
const isInstalled = ({ development }) => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) return true;
  const wanted = readPackages(at('package-lock.json'));
  const installed = readPackages(at('node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional, dev, devOptional, link }]) =>
      place === '' || optional || devOptional || link || (dev && !development) || installed[place]?.version === version,
  );
};

const runNpm = (args) => {
  const { npm_execpath: npm } = process.env;
  return npm ? runChild(process.execPath, [npm, ...args]) : runChild('npm', args);
};

/** better-sqlite3 is the one package with a part of its own for each system; npm may have left it unbuilt. */
const driverLoads = async () => {
  const test = "new (require('better-sqlite3'))(':memory:').close()";
  const { status } = await runChild(process.execPath, ['-e', test]);
  return status === 0;
};

/**
 * Installs exactly what package-lock.json names when something of it is missing.
 *
 * @param development whether what builds and tests is needed, too
 */
export const installPackages = async ({ step }, { development }) => {
  if (isInstalled({ development })) return;
  await step('Installing packages (a few minutes, once)', async () => {
    // `npm run -s` would have npm say nothing, not even what is wrong.
    const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
    let { status, words } = await runNpm(['ci', ...flags]);
    // A registry that does not carry the packages of other platforms lets `npm ci` call the lock out of date; `npm install`
    // takes the same versions and leaves those out.
    if (status !== 0 && words.includes('EUSAGE'))
      ({ status, words } = await runNpm(['install', '--no-save', ...flags]));
    if (status !== 0) throw new Refusal('INSTALL_FAILED', { words: errorLines(words), folder: root });
    writeFileSync(stamp, lockDigest());
  });
  if (await driverLoads()) return;
  await step('Building the SQLite driver', async () => {
    const { words } = await runNpm(['rebuild', 'better-sqlite3', '--foreground-scripts']);
    if (!(await driverLoads())) throw new Refusal('SQLITE_DRIVER_MISSING', { words: errorLines(words) });
  });
};
