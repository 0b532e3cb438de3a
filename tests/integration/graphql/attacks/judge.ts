import { type IncomingHttpHeaders, request } from 'node:http';
import problemTexts from '../../../../src/domain/problems.json' with { type: 'json' };
import type { Attack, Sent } from './attack';

export type Told = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly milliseconds: number;
};

/** Sends a request as it stands, and waits for the whole answer; status 0 where none came. */
export const tell = (url: string, { method, path = '/graphql', headers = {}, body }: Sent): Promise<Told> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const { hostname, port } = new URL(url);
    const answered = (status: number, head: IncomingHttpHeaders, text: string): void =>
      resolve({ status, headers: head, text, milliseconds: performance.now() - begun });
    const asked = request(
      {
        hostname,
        port,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        path,
        headers: { connection: 'close', ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('close', () =>
          answered(response.statusCode ?? 0, response.headers, Buffer.concat(chunks).toString()),
        );
      },
    );
    asked.setTimeout(15_000, () => asked.destroy(new Error('no answer within 15 s')));
    asked.on('error', (error) => answered(0, {}, error.message));
    asked.end(body);
  });

/** What no answer tells: SQL, names of tables, files, lines of code. */
const secrets =
  /\bselect\b.*\bfrom\b|\bSQLITE|_lnk\b|node_modules|\bat \w[^ ]* \(|\.(js|ts):\d|stacktrace|syntax error at or near|\/(home|work|tmp|app|dist)\//i;

const codesOf = (text: string): readonly unknown[] | null => {
  const { errors, data } = JSON.parse(text) as {
    errors?: readonly { extensions?: { code?: unknown } }[];
    data?: unknown;
  };
  if (errors === undefined) return data === undefined ? null : [];
  return errors.map(({ extensions }) => extensions?.code);
};

/** What is wrong with the answer to an attack; null when it is as it should be. */
export const fault = (
  { ends, codes, sent, what: _ }: Attack,
  { status, headers, text, milliseconds }: Told,
  longest: number,
): string | null => {
  if (status === 0) return `no answer: ${text}`;
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
  if (milliseconds > longest) return `${Math.round(milliseconds)} ms`;
  if (secrets.test(text.replaceAll(String(sent.path), '')))
    return `tells too much: ${secrets.exec(text)?.[0]} in ${text.slice(0, 300)}`;
  if (/__proto__|isAdmin/.test(Object.keys(Object.prototype).join())) return 'the prototype is polluted';
  if (sent.method === 'HEAD' || status === 204 || status === 304) return null;
  if (!/json/.test(String(headers['content-type'])))
    return `${status} ${headers['content-type']}: ${text.slice(0, 100)}`;
  let told: readonly unknown[] | null;
  try {
    told = codesOf(text);
  } catch {
    return `no JSON: ${text.slice(0, 200)}`;
  }
  if (told === null) return `neither data nor errors: ${status} ${text.slice(0, 200)}`;
  const uncoded = told.find((code) => typeof code !== 'string' || !Object.hasOwn(problemTexts, code));
  if (told.length > 0 && uncoded !== undefined) return `the code ${String(uncoded)}`;
  if (told.some((code) => typeof code !== 'string')) return `no code: ${text.slice(0, 200)}`;
  if (told.includes('INTERNAL_SERVER_ERROR')) return 'an internal error';
  if (ends === 'refused' && told.length === 0) return `answered: ${text.slice(0, 200)}`;
  if (ends === 'refused' && codes?.length && !codes.some((code) => told.includes(code)))
    return `the codes ${[...new Set(told)].join()} instead of ${codes.join()}`;
  return null;
};
