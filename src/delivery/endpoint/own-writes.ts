import type { Core } from '@strapi/strapi';
import { isWrite } from '../../strapi/document-action';
import { graphqlPath } from './answering';
import { answersFollow } from './create-delivery';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Who has written through this instance reads there what was written: a write is acknowledged, by the admin UI's HTTP interface and
 * by the Document Service, when no older answer is told any more. Runs in `register()`, before other middlewares are added.
 */
export const readOwnWrites = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (action, next) => {
    const result = await next();
    if (isWrite(action)) await answersFollow(strapi);
    return result;
  });
  strapi.server.use(async ({ method, path }, next) => {
    await next();
    if (!safe.has(method) && path !== graphqlPath) await answersFollow(strapi);
  });
};
