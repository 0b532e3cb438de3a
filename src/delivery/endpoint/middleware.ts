import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { codedError } from '../coded-error';
import type { RootPlan } from '../plan/plan';
import { Access, type Authentication } from './access';
import { deliveryOf, graphqlPath } from './create-delivery';

type Context = {
  readonly path: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly state: { route?: unknown; auth?: Authentication; requestId?: string };
  status: number;
  body: unknown;
  set(header: string, value: string): void;
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
  const authentication = await authenticate(strapi, context);
  return authentication && new Access(strapi, authentication);
};

/**
 * Serves `/graphql`, in front of Strapi's own reading of bodies: a request is read once, up to a limit, and refused in the
 * words of GraphQL over HTTP.
 */
const graphql = (_settings: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const refuse = (context: Context): void => {
    context.status = 401;
    context.set('Content-Type', 'application/json; charset=utf-8');
    context.body = JSON.stringify({ errors: [codedError('UNAUTHENTICATED')] });
  };

  return async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    if (context.path !== graphqlPath) return next();
    context.state.requestId = randomUUID();
    context.set('X-Request-Id', context.state.requestId);
    context.set('Cache-Control', 'no-store');
    const { model, yoga, anybody } = deliveryOf(strapi);
    const access = context.req.headers.authorization
      ? await accessOf(strapi, context)
      : await anybody.current(() => authenticate(strapi, context));
    if (!access) return refuse(context);
    const leaving = new AbortController();
    context.res.once('close', () => leaving.abort());
    const statements: number[] = [];
    const response = await yoga.handleNodeRequestAndResponse(context.req, context.res, {
      verify: (plan: RootPlan) => access.verify(plan, model),
      signal: leaving.signal,
      onStatement: (milliseconds) => void statements.push(milliseconds),
    });
    context.set('Server-Timing', timing(statements));
    context.status = response.status;
    response.headers.forEach((value, header) => {
      context.set(header, value);
    });
    context.body = Buffer.from(await response.arrayBuffer());
    return undefined;
  };
};

export default graphql;
