import { settings } from './settings';

/** The one place that says which origins are answered, for `/graphql`, REST and the admin API alike. */
const cors = () => ({
  origin: [...settings().origins],
  // No cross-origin request is authenticated by a cookie: front-ends send a token, the admin UI is of the same origin.
  credentials: false,
  headers: ['Content-Type', 'Authorization', 'Accept'],
  expose: ['ETag', 'Retry-After', 'X-Request-Id'],
  maxAge: 86_400,
  keepHeadersOnError: true,
});

const middlewares = () => [
  'strapi::logger',
  { name: 'strapi::cors', config: cors() },
  { resolve: './src/strapi/http/silent-without-origin' },
  // Delivery answers first: nothing that follows is for it.
  { resolve: './src/delivery/endpoint/middleware' },
  { resolve: './src/delivery/endpoint/near-paths' },
  { resolve: './src/delivery/endpoint/health' },
  { resolve: './src/delivery/endpoint/explorer' },
  { resolve: './src/strapi/http/spoken-language' },
  { resolve: './src/strapi/http/without-paid-features' },
  'strapi::errors',
  'strapi::security',
  'strapi::query',
  { resolve: './src/strapi/http/readable-bodies' },
  // An article of five megabytes may be pasted at the import desk.
  { name: 'strapi::body', config: { jsonLimit: '6mb', formLimit: '1mb', textLimit: '1mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
