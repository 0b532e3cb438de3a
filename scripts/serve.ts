import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Settings, settings } from '../config/settings';
import { problem } from '../src/domain/problem';
import { boot } from '../src/strapi/boot';
import { checkDatabase } from '../src/strapi/ground/check-database';
import { StartRefused } from '../src/strapi/ground/start-refused';
import { onProgress } from '../src/strapi/progress';
import { stopGracefully } from './serve/stop-gracefully';
import { addresses, welcome } from './serve/welcome';

type Progress = {
  readonly say: (line: string) => void;
  readonly step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
};

/** Opens the port for a moment: Strapi would go on without one. */
const checkPort = async ({ host, port }: Settings): Promise<void> => {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE') throw new StartRefused(problem('PORT_IN_USE', { host, port }, 'PORT'));
    throw new StartRefused(problem('PORT_FORBIDDEN', { host, port, reason: String(code) }, 'PORT'));
  } finally {
    server.close();
  }
};

/** Says what is wrong with settings, port or database before anything long begins. @throws SettingsError, StartRefused */
export const checkSettings = async (): Promise<void> => {
  const read = settings();
  await checkPort(read);
  await checkDatabase(read);
};

/** Starts the server and says where it is; runs until it is stopped. @throws SettingsError, StartRefused */
export const serve = async ({ say, step }: Progress): Promise<void> => {
  const read = settings();
  const strapi = await step('Starting', async () => {
    onProgress((sentence) => say(`  · ${sentence}`));
    const started = await boot({ admin: true });
    await started.listen();
    return started;
  });
  stopGracefully(strapi, read.shutdownDelay, say);
  say(welcome(addresses(strapi, read)));
};
