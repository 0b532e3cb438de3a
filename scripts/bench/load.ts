import { Agent, request } from 'node:http';
import { timeOfFamily, timeOfProcess } from './processor-time';

/** What one round of requests over one connection has shown. */
export type Round = {
  readonly requests: number;
  /** Milliseconds of each request, in order of length. */
  readonly times: readonly number[];
  readonly seconds: number;
  /** Milliseconds of processor time of the server's process and of PostgreSQL, together for all requests; null where unknown. */
  readonly cpu: { readonly node: number | null; readonly postgres: number | null };
};

export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly serverTiming: string;
  readonly cache: string;
};

/** One connection that is kept open, as a front-end's build has it. */
export const connection = (port: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (path: string, body: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString(),
            serverTiming: String(response.headers['server-timing'] ?? ''),
            cache: String(response.headers['x-cache'] ?? ''),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
};

export type Connection = ReturnType<typeof connection>;

const difference = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;

/** Asks for a while, one request after another. */
export const runRound = async (
  ask: (n: number) => Promise<unknown>,
  milliseconds: number,
  pids: { readonly node: number; readonly postgres: number | null },
): Promise<Round> => {
  const cpu = (): Round['cpu'] => ({
    node: timeOfProcess(pids.node),
    postgres: pids.postgres === null ? null : timeOfFamily(pids.postgres),
  });
  const before = cpu();
  const times: number[] = [];
  const begun = performance.now();
  for (let n = 0; performance.now() - begun < milliseconds; n += 1) {
    const asked = performance.now();
    await ask(n);
    times.push(performance.now() - asked);
  }
  const seconds = (performance.now() - begun) / 1_000;
  const after = cpu();
  return {
    requests: times.length,
    times: times.sort((one, other) => one - other),
    seconds,
    cpu: {
      node: difference(before.node, after.node),
      postgres: difference(before.postgres, after.postgres),
    },
  };
};
