import type { Core } from '@strapi/strapi';
import { deliveryOf } from './create-delivery';

type Context = {
  readonly path: string;
  readonly method: string;
  status: number;
  body: unknown;
  set(headers: Readonly<Record<string, string>>): void;
};

/** Where Strapi's configuration holds that the server is about to stop. */
export const drainingKey = 'server.draining';

/** `/livez`: the process answers. `/readyz`: so does the database, within half a second, and the server does not stop. For balancers and orchestrators. */
const health =
  (_settings: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const isAsked = context.path === '/livez' || context.path === '/readyz';
    if (!isAsked || !['GET', 'HEAD'].includes(context.method)) return next();
    context.set({ 'Cache-Control': 'no-store' });
    const tell = (status: number, body: string): void => {
      context.status = status;
      context.body = body;
    };
    if (context.path === '/livez') tell(200, 'ok\n');
    else if (strapi.config.get(drainingKey, false)) tell(503, 'stopping\n');
    else if (await deliveryOf(strapi).pulse.ask()) tell(200, 'ok\n');
    else tell(503, 'DATABASE_UNAVAILABLE\n');
    return undefined;
  };

export default health;
