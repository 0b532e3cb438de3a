import { afterAll, beforeAll } from 'vitest';
import { type BootOptions, bootStrapi, type RunningStrapi } from './boot';
import type { DatabaseClient } from './databases';

/**
 * Boots a Strapi for the `describe` that it is called in, and ends it afterwards. What it returns may be used within tests only.
 *
 * @example
 * describe.each(databases)('A slug on %s', (client) => {
 *   const ulger = useStrapi(client);
 *   it('is never empty', async () => { await ulger.strapi.documents('api::article.article').create({ … }) });
 * });
 */
export const useStrapi = (client: DatabaseClient, options: BootOptions = {}): RunningStrapi => {
  let running: RunningStrapi | undefined;
  beforeAll(async () => {
    running = await bootStrapi(client, options);
  });
  afterAll(async () => {
    await running?.stop();
  });
  const now = (): RunningStrapi => {
    if (running === undefined) throw new Error('Strapi runs within tests only');
    return running;
  };
  return {
    client,
    get strapi() {
      return now().strapi;
    },
    get url() {
      return now().url;
    },
    get database() {
      return now().database;
    },
    stop: () => now().stop(),
  };
};
