#!/usr/bin/env node
/** `npm start`: brings everything up to date and serves Ulger. Only what comes with Node.js is used until packages are there. */
import { createRequire } from 'node:module';
import { adminPanelIsBuilt, buildAdminPanel } from './steps/admin-panel.mjs';
import { compileServer, serverIsBuilt } from './steps/compile.mjs';
import { prepareEnvironment } from './steps/environment.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { oneAtATime } from './steps/one-at-a-time.mjs';
import { createProgress } from './steps/progress.mjs';
import { endWith } from './steps/refusal.mjs';
import { at } from './steps/root.mjs';

const start = async () => {
  const progress = createProgress();
  checkNodeVersion();
  prepareEnvironment(progress);
  await oneAtATime(async () => {
    const built = serverIsBuilt() && adminPanelIsBuilt();
    await installPackages(progress, { development: !built });
    await compileServer(progress);
  });
  const { serve, checkSettings } = createRequire(import.meta.url)(at('dist/scripts/serve.js'));
  await checkSettings();
  await oneAtATime(() => buildAdminPanel(progress));
  await serve(progress);
};

start().catch(endWith);
