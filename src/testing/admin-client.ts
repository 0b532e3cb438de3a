import type { RunningStrapi } from './boot';
import { nextNumber } from './builders/documents';

type AdminAnswer = { readonly status: number; readonly body: unknown };

/** Calls of the admin API as the admin UI makes them, in the name of one administrator. */
export type AdminClient = {
  readonly get: (path: string) => Promise<AdminAnswer>;
  /** Gets what is no JSON: a file. */
  readonly getText: (path: string) => Promise<{ readonly status: number; readonly body: string }>;
  readonly post: (path: string, body: object) => Promise<AdminAnswer>;
  readonly put: (path: string, body: object) => Promise<AdminAnswer>;
  readonly delete: (path: string) => Promise<AdminAnswer>;
  /** Posts a multipart form, or a raw body that claims to be JSON. */
  readonly send: (path: string, body: FormData | string) => Promise<AdminAnswer>;
};

const password = 'Ulger-2024-newsroom';

const call = async (
  url: string,
  method: string,
  token: string | null,
  body?: FormData | string,
): Promise<AdminAnswer> => {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
};

const tokenIn = (body: unknown): string => {
  // @NOTE The answer of Strapi's login; a missing token fails the test below.
  const token = (body as { data?: { accessToken?: string; token?: string } } | null)?.data;
  const found = token?.accessToken ?? token?.token;
  if (found === undefined) throw new Error(`The administrator cannot log in: ${JSON.stringify(body)}`);
  return found;
};

/** Makes a user of the admin UI and logs in; `language` is what it is read in, `role` the code of the user's role. */
export const adminClient = async (
  running: RunningStrapi,
  language = 'en',
  role = 'strapi-super-admin',
  firstname = 'A',
): Promise<AdminClient> => {
  const { strapi, url } = running;
  const email = `admin-${Date.now()}-${nextNumber()}@example.org`;
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  await strapi.service('admin::user').create({
    email,
    firstname,
    lastname: 'B',
    password,
    isActive: true,
    preferedLanguage: language,
    roles: [id],
  });
  const token = tokenIn((await call(`${url}/admin/login`, 'POST', null, JSON.stringify({ email, password }))).body);
  return {
    get: (path) => call(url + path, 'GET', token),
    getText: async (path) => {
      const answer = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
      return { status: answer.status, body: await answer.text() };
    },
    post: (path, body) => call(url + path, 'POST', token, JSON.stringify(body)),
    put: (path, body) => call(url + path, 'PUT', token, JSON.stringify(body)),
    delete: (path) => call(url + path, 'DELETE', token),
    send: (path, body) => call(url + path, 'POST', token, body),
  };
};
