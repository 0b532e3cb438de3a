#!/usr/bin/env node
/** `npm run NAME`: brings the server up to date and runs the compiled `scripts/NAME.ts`. Its stdout is the script's alone. */
import { createRequire } from 'node:module';
import process from 'node:process';
import { compileServer, serverIsBuilt } from './steps/compile.mjs';
import { prepareEnvironment } from './steps/environment.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { oneAtATime } from './steps/one-at-a-time.mjs';
import { createProgress } from './steps/progress.mjs';
import { endWith } from './steps/refusal.mjs';
import { at } from './steps/root.mjs';

const run = async ([name, ...args]) => {
  const progress = createProgress(process.stderr);
  checkNodeVersion();
  prepareEnvironment(progress);
  await oneAtATime(async () => {
    await installPackages(progress, { development: !serverIsBuilt() });
    await compileServer(progress);
  });
  const script = at('dist/scripts', `${name}.js`);
  process.argv = [process.execPath, script, ...args];
  createRequire(import.meta.url)(script);
};

run(process.argv.slice(2)).catch(endWith);
