import type { Core } from '@strapi/strapi';
import { createYoga } from 'graphql-yoga';
import { locales } from '../../../config/locales';
import { Budget } from '../budget';
import { limits } from '../limits';
import { readRoot } from '../load/read-root';
import type { Source } from '../load/reading';
import { modelOfFiles } from '../model-of-files';
import { phraseFigure } from '../phrase-figure';
import { costOfPlan, planRoot } from '../plan/plan-root';
import { buildSchema, type ReadRoot } from '../shape/build-schema';
import type { Access } from './access';
import { databaseOfStrapi } from './database-of-strapi';
import { maskErrors } from './mask-error';
import { useClosedCodes } from './use-closed-codes';
import { useLimits } from './use-limits';

/** Where the content is queried. */
export const graphqlPath = '/graphql';

/** What a request brings along. */
export type DeliveryContext = { readonly access: Access; readonly budget: Budget };

const readFrom =
  (source: Source): ReadRoot<DeliveryContext> =>
  (type, kind) =>
  async (_root, asked, { access, budget }, info) => {
    const plan = planRoot(type, kind, asked, info, source);
    budget.takeStatements(costOfPlan(plan));
    await access.verify(plan, source.model);
    return readRoot(plan, source, budget);
  };

/** Builds the schema from the types that Strapi has loaded, and what answers requests to it. */
export const createDelivery = (strapi: Core.Strapi) => {
  const model = modelOfFiles(strapi.dirs.dist.root);
  const source: Source = {
    model,
    locales,
    database: databaseOfStrapi(strapi, model),
    phraseFigure,
    publicUrl: strapi.config.get('server.url', '').replace(/\/$/, ''),
  };
  return createYoga<{ access: Access }, { budget: Budget }>({
    schema: buildSchema({ model, locales, read: readFrom(source) }),
    context: () => ({ budget: new Budget() }),
    graphqlEndpoint: graphqlPath,
    maxRequestBodySize: limits.body,
    maskedErrors: { maskError: maskErrors(strapi) },
    plugins: [useLimits(), useClosedCodes()],
    // Origins are configured once, for the whole server: `strapi::cors`.
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
};
