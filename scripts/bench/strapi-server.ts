import { createServer } from 'node:http';
import path from 'node:path';
import { boot } from '../../src/strapi/boot';
import { buildWithPlugin } from './build-with-plugin';
import { asItComes } from './fill';

/** Strapi as it comes: its own resolvers on a free port, and a database without what Ulger adds to it. */
const main = async (): Promise<void> => {
  const build = buildWithPlugin(path.resolve(__dirname, '../..'));
  try {
    const strapi = await boot({ distDir: build.folder });
    await asItComes(process.env.DATABASE_URL ?? '');
    strapi.server.mount();
    const server = createServer(strapi.server.app.callback());
    server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
  } finally {
    build.remove();
  }
};

void main();
