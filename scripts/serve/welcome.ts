import type { Settings } from '../../config/settings';
import type { RunningServer } from './stop-gracefully';

type Addresses = {
  readonly admin: string;
  readonly graphql: string;
  /** Null where GraphiQL is not served. */
  readonly explorer: string | null;
};

/** Where browsers find the server: its public address, or the one that it listens on. */
export const addresses = (server: RunningServer, { publicUrl, host, port, delivery }: Settings): Addresses => {
  const listening = server.server.httpServer.address();
  const actualPort = typeof listening === 'object' && listening !== null ? listening.port : port;
  const everywhere = host === '0.0.0.0' || host === '::';
  const base =
    publicUrl === '' ? `http://${everywhere ? 'localhost' : host}:${actualPort}` : publicUrl.replace(/\/$/, '');
  return {
    admin: `${base}/admin`,
    graphql: `${base}/graphql`,
    explorer: delivery.explorer ? `${base}/explorer` : null,
  };
};

const query = `{
  articles(locale: "en", pagination: { limit: 1 }) {
    title
    summary
    achievements { label phrase(style: FULL) }
    captions { text credit }
    honorees { name }
  }
}`;

/** The last words of a start. */
export const welcome = ({ admin, graphql, explorer }: Addresses): string => `
Ulger is running.

  Admin UI   ${admin}
  GraphQL    ${graphql}
  Explorer   ${explorer ?? 'off (GRAPHQL_EXPLORER)'}

The first person who opens the admin UI becomes its administrator. A query to ${explorer === null ? `send to ${graphql}` : 'paste into the explorer'}:

${query}

Ctrl+C stops the server.`;
