import process from 'node:process';
import { buildAdminPanel } from '../../scripts/steps/admin-panel.mjs';
import { createProgress } from '../../scripts/steps/progress.mjs';

/** Runs once before the browser tests: builds the admin UI when it is not that of the present sources. */
export default () => buildAdminPanel(createProgress(process.stderr));
