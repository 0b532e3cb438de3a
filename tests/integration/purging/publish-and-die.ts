import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { distDir, root } from '../../../src/testing/build';

/** A server that publishes an article and is killed as soon as that is committed. */
const script = `
  const { createStrapi } = require('@strapi/strapi');
  const { appDir, distDir, documentId } = JSON.parse(process.argv[1]);
  createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load().then(async (strapi) => {
    await strapi.documents('api::article.article').publish({ documentId, locale: 'zh-Hans' });
    process.kill(process.pid, 'SIGKILL');
  });
`;

/** @returns the signal that the server ended by */
export const publishAndDie = async (env: NodeJS.ProcessEnv, documentId: string): Promise<string> => {
  const argument = JSON.stringify({ appDir: root, distDir, documentId });
  const child = spawn(process.execPath, ['-e', script, argument], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = await once(child, 'exit');
  return String(signal);
};
