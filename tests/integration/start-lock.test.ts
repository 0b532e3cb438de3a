import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { databases } from '../../src/testing/databases';
import { createDatabase } from '../../src/testing/temporary-database';

const program = `
  const { boot } = require(${JSON.stringify(path.resolve('dist/src/strapi/boot.js'))});
  boot().then(async (strapi) => {
    console.log('up ' + (await strapi.db.query('api::region.region').count({ where: { code: '150000' } })));
    await strapi.destroy();
    process.exit(0);
  }, (error) => { console.error(error.message); process.exit(1); });
`;

const startInstance = (env: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((resolve) => {
    const instance = spawn(process.execPath, ['-e', program], {
      env: { ...process.env, ...env, ULGER_DEMO: 'false', LOG_LEVEL: 'error', NODE_ENV: 'test' },
    });
    let words = '';
    const listen = (chunk: Buffer) => {
      words += chunk;
    };
    instance.stdout.on('data', listen);
    instance.stderr.on('data', listen);
    instance.once('close', (status) => resolve(`${words.trim()}, status ${status}`));
  });

describe.each(databases)('Two instances that start at once on an empty %s', (client) => {
  it('both come up, and what every newsroom begins with is stored once', async () => {
    const database = await createDatabase(client, false);
    const outcomes = await Promise.all([startInstance(database.env), startInstance(database.env)]);
    expect(outcomes).toEqual(['up 4, status 0', 'up 4, status 0']);
    await database.remove();
  }, 240_000);
});
