import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import problemTexts from '../../../src/domain/problems.json';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import { type Malformed, malformed } from './malformed';
import { makeScene } from './scene';

const count = 5_000;
const atOnce = 16;

describe.each(databases)('Malformed requests on %s', (client) => {
  const ulger = useStrapi(client);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  beforeAll(async () => {
    await makeScene(ulger.strapi);
  });
  afterAll(() => agent.destroy());

  const send = ({ method, path, headers, body }: Malformed): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const sent = request(`${ulger.url}${path}`, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });

  /** What is wrong with the answer; null when it is data, or errors that all have a code of the closed list. */
  const fault = ({ status, text }: { status: number; text: string }): string | null => {
    if (status >= 500 || status === 0) return `status ${status}`;
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
    if (!errors) return data === undefined ? 'neither data nor errors' : null;
    const uncoded = errors.find(({ extensions }) => !(String(extensions?.code) in problemTexts));
    if (uncoded) return `no code: ${JSON.stringify(uncoded)}`;
    return errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR') ? 'internal error' : null;
  };

  it(`are ${count}, and each is answered by data or refused by code`, async () => {
    const honest = () => ask(ulger.url, { query: '{ articles(locale: "en") { title } }' });
    const before = await honest();
    const faults: unknown[] = [];
    let next = client === 'sqlite' ? 0 : count;
    const end = next + count;
    const worker = async (): Promise<void> => {
      while (next < end) {
        const index = next;
        next += 1;
        const sent = malformed(index);
        const found = await send(sent).then(fault, (error: unknown) => String(error));
        if (found) faults.push({ index, found, sent: JSON.stringify(sent).slice(0, 400) });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(faults.slice(0, 5)).toEqual([]);
    expect((await honest()).text).toBe(before.text);
  });
});
