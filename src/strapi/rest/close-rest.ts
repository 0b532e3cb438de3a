import type { Core } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import { problemError } from '../problem-error';
import { asksForDrafts, findDraftCrossing, searches } from './hidden-drafts';

/** What lets an API token read drafts, by REST and by GraphQL. `GET /api/preview` registers it as a permission. */
export const previewScope = 'api::preview.preview.read';

type Context = {
  readonly request: { readonly query: Readonly<Record<string, unknown>> };
  readonly state: { readonly auth?: unknown; readonly route?: Route };
};
type Route = { config?: { auth?: unknown; middlewares?: unknown[] }; readonly handler?: unknown };
type Router = { readonly routes?: readonly Route[] } | readonly Route[];

/**
 * Closes Strapi's REST content API to the public: GraphQL is the one way in. Whoever holds an API token reads what the token
 * allows, without `_q` and, unless it may preview, without a way to learn anything of a draft. Runs in `register()`.
 */
export const closeRest = (strapi: Core.Strapi): void => {
  // End users have no accounts here: no route of users-permissions is needed, only its public role.
  Object.assign(strapi.plugin('users-permissions').routes, { 'content-api': { type: 'content-api', routes: [] } });

  const contentApi = strapi.server.api('content-api');
  const add = contentApi.routes.bind(contentApi);
  const gate = createGate(strapi);
  // @NOTE Every route of the content API comes by here, whoever brings it; Strapi's types of a route leave out its parts.
  contentApi.routes = (router) => {
    for (const route of routesOf(router as Router)) guard(route, gate);
    return add(router);
  };
};

const routesOf = (router: Router): readonly Route[] =>
  'routes' in router ? (router.routes ?? []) : (router as Route[]);

const guard = (route: Route, gate: unknown): void => {
  const config = route.config ?? {};
  const auth = typeof config.auth === 'object' && config.auth !== null ? config.auth : { scope: [] };
  route.config = {
    ...config,
    auth: { ...auth, strategies: ['content-api-token', refuseStrangers] },
    middlewares: [gate, ...(config.middlewares ?? [])],
  };
};

/** Stands in for Strapi's strategy of the public role: names the problem where that would let anyone in. */
const refuseStrangers = {
  name: 'ulger-strangers',
  authenticate: async () => {
    throw problemError(problem('REST_NEEDS_TOKEN'), 401);
  },
};

const createGate = (strapi: Core.Strapi) => async (context: Context, next: () => Promise<unknown>) => {
  const { query } = context.request;
  if (searches(query)) throw problemError(problem('REST_SEARCH_CLOSED', {}, '_q'));
  if (!(await mayPreview(strapi, context.state.auth))) {
    if (asksForDrafts(query)) throw problemError(problem('DRAFTS_CLOSED', {}, 'status'), 403);
    const crossing = findDraftCrossing(strapi, contentTypeOf(context.state.route), query);
    if (crossing !== null) throw problemError(problem('REST_PATH_CLOSED', { path: crossing }, crossing), 403);
  }
  return next();
};

/** Whether the bearer of an authenticated request may read drafts. */
const mayPreview = async (strapi: Core.Strapi, auth: unknown): Promise<boolean> => {
  if (auth === undefined || auth === null) return false;
  try {
    // @NOTE Strapi's types keep the credentials of a strategy to itself.
    await strapi.get('auth').verify(auth as never, { scope: [previewScope] });
    return true;
  } catch {
    return false;
  }
};

/** `api::article.article.find` → `api::article.article` */
const contentTypeOf = (route: Route | undefined): string =>
  typeof route?.handler === 'string' ? route.handler.slice(0, route.handler.lastIndexOf('.')) : '';
