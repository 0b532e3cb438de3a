import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { whileThere } from '../database/while-there';
import { Access, type Authentication } from './access';
import { answerRequest, makeRequestId } from './answer-request';
import { graphqlPath } from './answering';
import { deliveryOf } from './create-delivery';

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

/** `Bearer`, and a token: RFC 6750, section 2.1. */
const isBearer = (authorization: string): boolean => /^bearer\s+\S+$/i.test(authorization);

/** Authenticates as the content API does: by the Authorization header, never by a cookie. */
const accessOf = async (strapi: Core.Strapi, context: Context): Promise<Access | null> => {
  const { authorization } = context.req.headers;
  const { anybody, pulse } = deliveryOf(strapi);
  if (authorization === undefined) return anybody.current();
  // @NOTE Strapi takes what is no token for none, and shows what is public.
  if (!isBearer(authorization)) return null;
  context.state.route = { info: { type: 'content-api' } };
  await whileThere(pulse, () => strapi.get('auth').authenticate(context, async () => undefined));
  return context.state.auth ? new Access(strapi, context.state.auth) : null;
};

/**
 * Serves `/graphql` to whoever shows a token or comes from a page of another origin (all others: `straight.ts`), in front of
 * Strapi's own reading of bodies.
 */
const graphql =
  (_settings: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    if (context.path !== graphqlPath) return next();
    const { req, res } = context;
    const id = makeRequestId();
    context.state.requestId = id;
    const { status, headers, body } = await answerRequest(strapi, { req, res, id }, () => accessOf(strapi, context));
    context.status = status;
    context.vary('Accept');
    context.vary('Authorization');
    context.set(headers);
    context.body = body;
    return undefined;
  };

export default graphql;
