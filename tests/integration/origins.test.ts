import { describe, expect, it } from 'vitest';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

/** CORS knows nothing of databases: one is enough. */
describe.each(databases.slice(0, 1))('Origins on %s', (client) => {
  const ulger = useStrapi(client, { env: { CORS_ORIGINS: 'https://www.example.org, http://localhost:3000' } });
  const paths = ['/graphql', '/api/articles', '/admin/init', '/_health'];

  const headersOf = async (path: string, origin: string | null, method = 'GET') => {
    const { headers } = await fetch(`${ulger.url}${path}`, {
      method,
      headers: {
        ...(origin === null ? {} : { origin }),
        ...(method === 'OPTIONS' ? { 'access-control-request-method': 'POST' } : {}),
      },
    });
    return {
      origin: headers.get('access-control-allow-origin'),
      cookies: headers.get('access-control-allow-credentials'),
    };
  };

  it.each(paths)('that are listed are answered at %s, without cookies', async (path) => {
    for (const method of ['GET', 'OPTIONS'])
      expect(await headersOf(path, 'https://www.example.org', method)).toEqual({
        origin: 'https://www.example.org',
        cookies: null,
      });
  });

  it.each(paths)('that are not listed are neither named nor reflected at %s', async (path) => {
    for (const origin of ['https://evil.example', 'https://www.example.org.evil.example', 'null', '*'])
      for (const method of ['GET', 'OPTIONS'])
        expect(await headersOf(path, origin, method), `${method} ${origin}`).toEqual({ origin: null, cookies: null });
  });

  it.each(paths)('are not spoken of to a request without one at %s', async (path) => {
    expect(await headersOf(path, null)).toEqual({ origin: null, cookies: null });
  });
});
