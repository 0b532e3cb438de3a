import { createServer } from 'node:http';
import path from 'node:path';
import { boot } from '../../src/strapi/boot';
import { buildWithPlugin } from './build-with-plugin';

/** Strapi as it comes, on the same content: its own resolvers on a free port. */
const main = async (): Promise<void> => {
  const build = buildWithPlugin(path.resolve(__dirname, '../..'));
  try {
    const strapi = await boot({ distDir: build.folder });
    strapi.server.mount();
    const server = createServer(strapi.server.app.callback());
    server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
  } finally {
    build.remove();
  }
};

void main();
