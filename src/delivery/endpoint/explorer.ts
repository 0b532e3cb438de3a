import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { settings } from '../../../config/settings';
import { graphqlPath } from './answering';

/** Where GraphiQL is served. */
const explorerPath = '/explorer';

/** Everything that the page needs is in it: nothing is fetched but answers of this server. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

const first = `# The content of this newsroom. Press Ctrl+Space for what can be asked.
query Newest {
  articles(locale: "zh-Hans", sort: ["publishedOn:desc"], pagination: { limit: 5 }) {
    title
    achievements {
      label
      phrase
    }
  }
}
`;

type Context = {
  readonly path: string;
  readonly method: string;
  body: unknown;
  type: string;
  set(headers: Readonly<Record<string, string>>): void;
};

/** Serves GraphiQL from Ulger's own files, where `GRAPHQL_EXPLORER` allows it. */
const explorer = () => {
  const isOn = settings().delivery.explorer;
  let page: string | null = null;
  return async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    if (!isOn || context.path !== explorerPath || !/^(?:GET|HEAD)$/.test(context.method)) return next();
    page ??= renderGraphiQL({
      endpoint: graphqlPath,
      title: 'Ulger GraphQL',
      defaultQuery: first,
      credentials: 'omit',
    });
    context.set({
      'Content-Security-Policy': policy,
      'Cache-Control': 'private, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
    });
    context.type = 'html';
    context.body = page;
    return undefined;
  };
};

export default explorer;
