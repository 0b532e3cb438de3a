import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { settings } from '../../../config/settings';
import { codedError } from '../coded-error';
import { answerRequest, makeRequestId, type Request } from './answer-request';
import { graphqlPath } from './answering';
import { deliveryOf } from './create-delivery';

/** Nothing that stands in front of delivery concerns such a request: no token is to be looked at, and no page of another origin asks. */
const isStraight = ({ url = '', method, headers }: IncomingMessage): boolean =>
  (url === graphqlPath || url.startsWith(`${graphqlPath}?`)) &&
  method !== 'OPTIONS' &&
  headers.authorization === undefined &&
  headers.origin === undefined;

/** A path, or a whole address, as proxies are asked; Koa fails at an address that is none. */
const isAddress = ({ url = '' }: IncomingMessage): boolean => url.startsWith('/') || url === '*' || URL.canParse(url);

const refuseAddress = (res: ServerResponse): void => {
  const error = codedError('BAD_REQUEST', { reason: 'its address is none' });
  res.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  res.end(JSON.stringify({ errors: [error] }));
};

/** What an answer depends on. Where pages of some origins are answered, what a server of theirs is told is not to be shown to them. */
const varyingBy = (): string =>
  settings().origins.length > 0 ? 'Accept, Authorization, Origin' : 'Accept, Authorization';

const isLogged = (strapi: Core.Strapi): boolean => strapi.log.isLevelEnabled('http');

const answerStraight = async (strapi: Core.Strapi, { req, res, id }: Request): Promise<void> => {
  const begun = Date.now();
  const accessOf = () => deliveryOf(strapi).anybody.current();
  const { status, headers, body } = await answerRequest(strapi, { req, res, id }, accessOf);
  if (!res.writable) return;
  const bytes = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  res.writeHead(status, { ...headers, ...bytes, vary: varyingBy() });
  res.end(req.method === 'HEAD' ? undefined : body);
  if (isLogged(strapi)) strapi.log.http(`${req.method} ${req.url} (${Date.now() - begun} ms) ${status}`);
};

/**
 * Answers what servers of front-ends ask, which is most of what is asked, before Koa looks at it: a third of a short answer's
 * processor time went into middlewares that have nothing to do with it. Runs in `register()`.
 */
export const answerStraightAway = (strapi: Core.Strapi): void => {
  const { app } = strapi.server;
  const callback = app.callback.bind(app);
  const straightAway = () => {
    const others = callback();
    return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
      if (!isAddress(req)) return refuseAddress(res);
      if (!isStraight(req)) return others(req, res);
      const id = makeRequestId();
      // @NOTE Errors are logged under the id that the context of a request has (`mask-error.ts`); Strapi types it as Koa's.
      const context = { state: { requestId: id } } as Parameters<typeof strapi.requestContext.run>[0];
      await strapi.requestContext
        .run(context, () => answerStraight(strapi, { req, res, id }))
        // @NOTE Nobody waits for this: an error here would end the process.
        .catch((error: unknown) => {
          strapi.log.error(`GraphQL request ${id}: ${error instanceof Error ? error.stack : error}`);
          res.destroy();
        });
    };
  };
  // @NOTE Koa could serve HTTP/2 too; Strapi's server does not.
  app.callback = straightAway as typeof app.callback;
};
