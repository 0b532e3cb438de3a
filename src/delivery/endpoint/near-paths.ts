import { codedError } from '../coded-error';
import { graphqlPath } from './answering';

type Context = {
  readonly path: string;
  readonly req: { readonly url?: string };
  status: number;
  body: unknown;
  set(headers: Readonly<Record<string, string>>): void;
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Whether somebody who asks for this path means `/graphql`.
 *
 * @example isNear('//GraphQL/') // true
 */
export const isNear = (url: string): boolean => {
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/);
  const segments = decoded(path)
    .split(/[/\\]/)
    .filter((segment) => segment !== '' && segment !== '.');
  // What `..` leaves of a path is what a proxy in front would make of it.
  const left: string[] = [];
  for (const segment of segments) {
    if (segment === '..') left.pop();
    else left.push(segment);
  }
  return [left[0], segments[0]].some((segment) => segment?.toLowerCase().startsWith('graphql') === true);
};

/** Says where GraphQL is to whoever has its path nearly right, in the form that a GraphQL client reads. */
const nearPaths = () => (context: Context, next: () => Promise<unknown>) => {
  if (context.path === graphqlPath || !isNear(context.req.url ?? '')) return next();
  context.status = 404;
  context.set({ 'Content-Type': 'application/json; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  context.body = JSON.stringify({ errors: [codedError('PATH_UNKNOWN', { path: graphqlPath })] });
  return Promise.resolve();
};

export default nearPaths;
