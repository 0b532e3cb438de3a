import type { Core } from '@strapi/strapi';
import { deliveryOf } from './create-delivery';

type Context = {
  readonly path: string;
  readonly method: string;
  status: number;
  body: unknown;
  set(headers: Readonly<Record<string, string>>): void;
};

/** `/livez`: the process answers. `/readyz`: so does the database, within half a second. For balancers and orchestrators. */
const health =
  (_settings: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const isAsked = context.path === '/livez' || context.path === '/readyz';
    if (!isAsked || !['GET', 'HEAD'].includes(context.method)) return next();
    const isWell = context.path === '/livez' || (await deliveryOf(strapi).pulse.ask());
    context.status = isWell ? 200 : 503;
    context.set({ 'Cache-Control': 'no-store' });
    context.body = isWell ? 'ok\n' : 'DATABASE_UNAVAILABLE\n';
    return undefined;
  };

export default health;
