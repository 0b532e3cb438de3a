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
    const authentication = await authenticate(strapi, context);
    if (!authentication) return refuse(context);
    const access = new Access(strapi, authentication);
    const { model, yoga } = deliveryOf(strapi);
    const verify = (plan: RootPlan) => access.verify(plan, model);
    const response = await yoga.handleNodeRequestAndResponse(context.req, context.res, { verify });
    context.status = response.status;
    response.headers.forEach((value, header) => {
      context.set(header, value);
    });
    context.body = Buffer.from(await response.arrayBuffer());
    return undefined;
  };
};

export default graphql;
