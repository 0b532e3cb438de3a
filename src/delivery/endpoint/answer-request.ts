import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { GraphQLError } from 'graphql';
import { codedError } from '../coded-error';
import type { RootPlan } from '../plan/plan';
import { isUnavailable, retryAfter } from '../unavailable';
import type { Access } from './access';
import type { Answer } from './answering';
import { deliveryOf } from './create-delivery';
import { methods, RefusedRequest, readIncoming } from './incoming';
import { maskErrors } from './mask-error';

/** A request to `/graphql`: what came, where its answer goes, and the id under which it is found in the log. */
export type Request = { readonly req: IncomingMessage; readonly res: ServerResponse; readonly id: string };

/** The id that is told in `X-Request-Id`. */
export const makeRequestId = (): string => randomUUID();

/** How many statements the answer took, and how long: `db;dur=1.9;desc="1 statement"`. */
const timing = (statements: readonly number[]): string => {
  const duration = statements.reduce((sum, one) => sum + one, 0).toFixed(1);
  return `db;dur=${duration};desc="${statements.length} statement${statements.length === 1 ? '' : 's'}"`;
};

const allowed = methods.join(', ');

const json = { 'content-type': 'application/json; charset=utf-8' };

/** An answer is data: no browser is to take it for anything else, nor to show it in a frame. */
const ownHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

/** What HTTP asks to be told with a status. */
const toldWith: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: allowed },
};

const refusal = ({ status, code, parameters }: RefusedRequest): Answer => ({
  status,
  // @NOTE What is still on its way of such a request is not read: the connection ends with the answer.
  headers: { ...json, connection: 'close', ...toldWith[status] },
  body: JSON.stringify({ errors: [codedError(code, parameters)] }),
});

const comeAgain = (error: GraphQLError): Answer => {
  const { message, extensions } = error;
  const body = JSON.stringify({ errors: [{ message, extensions: { code: extensions.code } }] });
  return { status: 503, headers: { ...json, 'retry-after': String(retryAfter) }, body };
};

const answerTo = async (
  strapi: Core.Strapi,
  { req, res }: Request,
  accessOf: () => Promise<Access | null>,
): Promise<Answer> => {
  // What a page of an origin that is not configured asks first: it is told nothing of origins, and goes no further.
  if (req.method === 'OPTIONS') return { status: 204, headers: { allow: allowed }, body: '' };
  const { model, answer } = deliveryOf(strapi);
  const incoming = await readIncoming(req);
  const access = await accessOf();
  if (!access) throw new RefusedRequest(401, 'UNAUTHENTICATED');
  const leaving = new AbortController();
  // @NOTE The response is closed after each answer too, when nothing is left to be ended.
  res.once('close', () => {
    if (!res.writableFinished) leaving.abort();
  });
  if (res.destroyed) leaving.abort();
  const statements: number[] = [];
  const { status, headers, body } = await answer(incoming, {
    isPublic: !req.headers.authorization,
    verify: (plan: RootPlan) => access.verify(plan, model),
    signal: leaving.signal,
    onStatement: (milliseconds) => void statements.push(milliseconds),
  });
  return { status, headers: { ...headers, 'server-timing': timing(statements) }, body };
};

/**
 * Answers a request to `/graphql`, whatever may be wrong with it: refused in the words of GraphQL over HTTP, or masked.
 *
 * @param accessOf tells what its bearer may read; null for one who is not known
 */
export const answerRequest = async (
  strapi: Core.Strapi,
  request: Request,
  accessOf: () => Promise<Access | null>,
): Promise<Answer> => {
  const { status, headers, body } = await answerTo(strapi, request, accessOf).catch((error: unknown) => {
    if (error instanceof RefusedRequest) return refusal(error);
    if (isUnavailable(error)) return comeAgain(error);
    const masked = maskErrors(strapi)(error);
    return { status: 500, headers: json, body: JSON.stringify({ errors: [masked] }) };
  });
  return { status, headers: { 'x-request-id': request.id, ...ownHeaders, ...headers }, body };
};
