import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { distDir, root } from '../../../src/testing/build';

/** Another Ulger on the same database, in a process of its own, which serves on a free port. */
const serve = `
  const { createServer } = require('node:http');
  const { createStrapi } = require('@strapi/strapi');
  const { appDir, distDir } = JSON.parse(process.argv[1]);
  createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load().then((strapi) => {
    strapi.server.mount();
    const server = createServer(strapi.server.app.callback());
    server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  });
`;

/** Writes past Strapi and is killed as soon as the database has said that it is done. */
const writeAndDie = `
  const { client, address, text } = JSON.parse(process.argv[1]);
  if (client === 'postgres') {
    const pg = require('pg');
    const connection = new pg.Client(address);
    connection.connect().then(() => connection.query(text)).then(() => process.kill(process.pid, 'SIGKILL'));
  } else {
    require('better-sqlite3')(address).exec(text);
    process.kill(process.pid, 'SIGKILL');
  }
`;

const start = (script: string, argument: unknown, env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['-e', script, JSON.stringify(argument)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

export type Instance = { readonly url: string; readonly stop: () => Promise<void> };

export const startInstance = async (env: NodeJS.ProcessEnv): Promise<Instance> => {
  const child = start(serve, { appDir: root, distDir }, env);
  const [port] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** @returns the signal that the process ended by */
export const commitAndDie = async (client: string, address: string, text: string): Promise<string> => {
  const child = start(writeAndDie, { client, address, text }, {});
  const [, signal] = await once(child, 'exit');
  return String(signal);
};
