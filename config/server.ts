import { settings } from './settings';

const server = () => {
  const { host, port, publicUrl, trustProxy, secrets, logLevel } = settings();
  return {
    host,
    port,
    url: publicUrl,
    proxy: { koa: trustProxy },
    app: { keys: secrets.APP_KEYS.split(',').map((key) => key.trim()) },
    logger: {
      config: { level: logLevel },
      // Nothing is fetched at run time, and the start tells its own story.
      updates: { enabled: false },
      startup: { enabled: false },
    },
    // No other system may overwrite the newsroom through Strapi's data transfer.
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
  };
};

export default server;
