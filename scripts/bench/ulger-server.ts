import { createServer } from 'node:http';
import { boot } from '../../src/strapi/boot';

/** Ulger as it serves in production, without the admin UI, on a free port. */
const main = async (): Promise<void> => {
  const strapi = await boot();
  strapi.server.mount();
  const server = createServer(strapi.server.app.callback());
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
};

void main();
