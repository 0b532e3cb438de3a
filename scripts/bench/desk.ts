import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { boot } from '../../src/strapi/boot';
import { deskStates, fillDesk, type Newsroom } from './fill-desk';

type Measured = {
  readonly what: string;
  /** Milliseconds, as is `aim`. */
  readonly median: number;
  readonly slowest: number;
  readonly aim: number | null;
};

export type DeskTimes = { readonly segments: number; readonly memory: number; readonly measured: readonly Measured[] };

const password = 'Ulger-2024-newsroom';
const rounds = 15;

const serve = async (strapi: Newsroom): Promise<string> => {
  strapi.server.mount();
  const server = createServer(strapi.server.app.callback());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // @NOTE A server that listens on a port has one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const logIn = async (strapi: Newsroom, url: string): Promise<string> => {
  const email = 'bench@example.org';
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  await strapi.service('admin::user').create({ email, firstname: 'Bench', password, isActive: true, roles: [id] });
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  // @NOTE The answer of Strapi's login.
  const { data } = (await answer.json()) as { data: { token: string } };
  return data.token;
};

/** Fills the desk and asks for what its pages ask for, over HTTP. */
export const measureDesk = async (): Promise<DeskTimes> => {
  const strapi = await boot();
  const { segments, memory, ids } = await fillDesk(strapi);
  const url = await serve(strapi);
  const token = await logIn(strapi, url);
  const measured: Measured[] = [];
  const measure = async (what: string, aim: number | null, paths: readonly string[]): Promise<void> => {
    const times: number[] = [];
    for (const path of paths) {
      const start = performance.now();
      const answer = await fetch(`${url}/translation-desk${path}`, { headers: { authorization: `Bearer ${token}` } });
      const body = await answer.text();
      times.push(performance.now() - start);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${body.slice(0, 500)}`);
    }
    const sorted = [...times].sort((one, other) => one - other);
    measured.push({ what, aim, median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 });
  };
  const repeat = (path: string): readonly string[] => Array.from({ length: rounds }, () => path);
  await measure('Overview, the first time', null, ['/overview']);
  await measure('Overview', 300, repeat('/overview'));
  for (const show of deskStates) await measure(`Overview, ${show}`, 300, repeat(`/overview?locale=en&show=${show}`));
  await measure('Home page', null, repeat('/summary'));
  await measure('Memory look-up, the first time: it is read', null, [`/segments/${ids[0]}/help`]);
  await measure(
    'Memory look-up (fuzzy), terms and figures',
    50,
    ids.map((id) => `/segments/${id}/help`),
  );
  return { segments, memory, measured };
};
