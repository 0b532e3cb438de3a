import type { Core } from '@strapi/strapi';

/**
 * The permissions that read what is delivered: `find` and `findOne` of every type that has routes. A type without routes, such
 * as `source-document`, has none.
 *
 * @example ['api::article.article.find', 'api::article.article.findOne', …]
 */
export const deliveredActions = (strapi: Core.Strapi): readonly string[] =>
  Object.entries(strapi.contentAPI.permissions.getActionsMap())
    .filter(([source]) => source.startsWith('api::'))
    .flatMap(([source, { controllers }]) =>
      Object.entries(controllers).flatMap(([controller, actions]) =>
        actions
          .filter((action) => action === 'find' || action === 'findOne')
          .map((action) => `${source}.${controller}.${action}`),
      ),
    )
    .sort();
