import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { codedError } from '../coded-error';
import type { RootPlan } from '../plan/plan';
import { Access, type Authentication } from './access';
import { type Answer, graphqlPath } from './answering';
import { deliveryOf } from './create-delivery';
import { RefusedRequest, readIncoming } from './incoming';
import { maskErrors } from './mask-error';

type Context = {
  readonly path: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly state: { route?: unknown; auth?: Authentication; requestId?: string };
  status: number;
  body: unknown;
  set(headers: Readonly<Record<string, string>>): void;
  vary(header: string): void;
};

/** Authenticates as the content API does: by the Authorization header, never by a cookie. */
const authenticate = async (strapi: Core.Strapi, context: Context): Promise<Authentication | null> => {
  context.state.route = { info: { type: 'content-api' } };
  await strapi.get('auth').authenticate(context, async () => undefined);
  return context.state.auth ?? null;
};

/** How many statements the answer took, and how long: `db;dur=1.9;desc="1 statement"`. */
const timing = (statements: readonly number[]): string => {
  const duration = statements.reduce((sum, one) => sum + one, 0).toFixed(1);
  return `db;dur=${duration};desc="${statements.length} statement${statements.length === 1 ? '' : 's'}"`;
};

const accessOf = async (strapi: Core.Strapi, context: Context): Promise<Access | null> => {
  if (!context.req.headers.authorization)
    return deliveryOf(strapi).anybody.current(() => authenticate(strapi, context));
  const authentication = await authenticate(strapi, context);
  return authentication && new Access(strapi, authentication);
};

const json = { 'content-type': 'application/json; charset=utf-8' };

/** An answer is data: no browser is to take it for anything else, nor to show it in a frame. */
const ownHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

const refusal = ({ status, code, parameters }: RefusedRequest): Answer => ({
  status,
  // @NOTE What is still on its way of such a request is not read: the connection ends with the answer.
  headers: { ...json, connection: 'close' },
  body: JSON.stringify({ errors: [codedError(code, parameters)] }),
});

const answerTo = async (strapi: Core.Strapi, context: Context): Promise<Answer> => {
  const { model, answer } = deliveryOf(strapi);
  const incoming = await readIncoming(context.req);
  const access = await accessOf(strapi, context);
  if (!access) throw new RefusedRequest(401, 'UNAUTHENTICATED');
  const leaving = new AbortController();
  context.res.once('close', () => leaving.abort());
  const statements: number[] = [];
  const { status, headers, body } = await answer(incoming, {
    isPublic: !context.req.headers.authorization,
    verify: (plan: RootPlan) => access.verify(plan, model),
    signal: leaving.signal,
    onStatement: (milliseconds) => void statements.push(milliseconds),
  });
  return { status, headers: { ...headers, 'server-timing': timing(statements) }, body };
};

/**
 * Serves `/graphql`, in front of Strapi's own reading of bodies: a request is read once, up to a limit, and refused in the
 * words of GraphQL over HTTP.
 */
const graphql =
  (_settings: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    if (context.path !== graphqlPath) return next();
    context.state.requestId = randomUUID();
    context.set({ 'X-Request-Id': context.state.requestId });
    context.set(ownHeaders);
    const { status, headers, body } = await answerTo(strapi, context).catch((error: unknown) => {
      if (error instanceof RefusedRequest) return refusal(error);
      const masked = maskErrors(strapi)(error);
      return { status: 500, headers: json, body: JSON.stringify({ errors: [masked] }) };
    });
    context.status = status;
    context.vary('Accept');
    context.vary('Authorization');
    context.set(headers);
    context.body = body;
    return undefined;
  };

export default graphql;
