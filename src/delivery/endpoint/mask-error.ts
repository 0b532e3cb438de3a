import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import { problem } from '../../domain/problem';

const isIntended = (error: unknown): error is GraphQLError => {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError ? isIntended(error.originalError) : true;
};

/** The id under which a request is found in the log; told in `X-Request-Id`. */
const requestIdOf = (strapi: Core.Strapi): string => {
  const state: unknown = strapi.requestContext.get()?.state;
  const id: unknown = typeof state === 'object' && state !== null && 'requestId' in state ? state.requestId : undefined;
  return typeof id === 'string' ? id : randomUUID();
};

/** Tells nothing of an error that nobody meant to send: it is written to the log under the request's id, and the answer has the id. */
export const maskErrors =
  (strapi: Core.Strapi) =>
  (error: unknown): Error => {
    if (isIntended(error)) return error;
    const requestId = requestIdOf(strapi);
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    strapi.log.error(
      `GraphQL request ${requestId}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
    return new GraphQLError(problem('INTERNAL_SERVER_ERROR', { requestId }).message, {
      path: error instanceof GraphQLError ? (error.path ?? null) : null,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
  };
