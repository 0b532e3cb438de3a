import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A server under measurement. */
export type Child = { readonly port: number; readonly pid: number; readonly stop: () => Promise<void> };

const portOf = (message: unknown): number => {
  if (typeof message === 'object' && message !== null && 'port' in message) return Number(message.port);
  throw new Error('The server did not say where it listens');
};

/** Starts a compiled script of this folder that tells by a message where it listens. */
export const startChild = async (script: string, env: NodeJS.ProcessEnv): Promise<Child> => {
  const child: ChildProcess = fork(path.join(__dirname, script), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${script} ended before it listened`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return {
    port: portOf(message),
    pid: child.pid ?? 0,
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 3_000))]);
      child.kill('SIGKILL');
    },
  };
};
