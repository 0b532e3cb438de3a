import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { secretNames } from '../../config/settings.ts';
import { buildAdminPanel } from '../../scripts/steps/admin-panel.mjs';
import { createProgress } from '../../scripts/steps/progress.mjs';

/**
 * Runs once before the browser tests: builds the admin UI when it is not that of the present sources. Strapi reads the whole
 * configuration for that, which wants secrets; none of them goes into what is built.
 */
export default async () => {
  for (const name of secretNames) process.env[name] ??= randomBytes(32).toString('base64');
  await buildAdminPanel(createProgress(process.stderr));
};
