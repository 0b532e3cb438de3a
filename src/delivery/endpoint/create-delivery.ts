import type { Core } from '@strapi/strapi';
import { createYoga } from 'graphql-yoga';
import { locales } from '../../../config/locales';
import { databaseOfStrapi } from '../database/database-of-strapi';
import type { ExecutionContext } from '../engine/execute';
import type { Source } from '../engine/source';
import { limits } from '../limits';
import { modelOfFiles } from '../model-of-files';
import { phraseFigure } from '../phrase-figure';
import { buildSchema } from '../shape/build-schema';
import { closedCodesPlugin } from './closed-codes-plugin';
import { enginePlugin } from './engine-plugin';
import { limitsPlugin } from './limits-plugin';
import { maskErrors } from './mask-error';
import { PublicAccess } from './public-access';

/** Where the content is queried. */
export const graphqlPath = '/graphql';

const createDelivery = (strapi: Core.Strapi) => {
  const model = modelOfFiles(strapi.dirs.dist.root);
  const source: Source = {
    model,
    locales,
    database: databaseOfStrapi(strapi, model),
    phraseFigure,
    publicUrl: strapi.config.get('server.url', '').replace(/\/$/, ''),
  };
  const yoga = createYoga<ExecutionContext>({
    schema: buildSchema({ model, locales }),
    graphqlEndpoint: graphqlPath,
    maxRequestBodySize: limits.body,
    maskedErrors: { maskError: maskErrors(strapi) },
    plugins: [limitsPlugin(), enginePlugin(source), closedCodesPlugin()],
    // Origins are configured once, for the whole server: `strapi::cors`.
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
  return { model, yoga, database: source.database, anybody: new PublicAccess(strapi) };
};

type Delivery = ReturnType<typeof createDelivery>;

const running = new WeakMap<Core.Strapi, Delivery>();

/** What answers queries of a Strapi's content: made when it is first asked for. */
export const deliveryOf = (strapi: Core.Strapi): Delivery => {
  const delivery = running.get(strapi) ?? createDelivery(strapi);
  running.set(strapi, delivery);
  return delivery;
};

/** Gives back delivery's connections to the database. Runs in `destroy()`. */
export const endDelivery = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.database.close();
  running.delete(strapi);
};
