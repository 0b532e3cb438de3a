import type { Core } from '@strapi/strapi';
import { previewScope } from '../rest/close-rest';
import { deliveredActions } from './delivered-actions';

export type TokenRequest = {
  readonly name: string;
  /** Whether it opens drafts: for the server of a preview, never for a browser. */
  readonly preview: boolean;
};

/**
 * Makes an API token for a front-end: it reads every delivered type and nothing else.
 *
 * @returns the token's secret, which is shown only this once
 */
export const createApiToken = async (strapi: Core.Strapi, { name, preview }: TokenRequest): Promise<string> => {
  const { accessKey } = await strapi.service('admin::api-token-content-api').create({
    name,
    description: preview ? 'Front-end, published content and drafts' : 'Front-end, published content',
    kind: 'content-api',
    type: 'custom',
    lifespan: null,
    permissions: [...deliveredActions(strapi), ...(preview ? [previewScope] : [])],
  });
  return accessKey;
};

/** Whether a token of this name is there already. Strapi keeps names unique. */
export const apiTokenExists = (strapi: Core.Strapi, name: string): Promise<boolean> =>
  strapi.service('admin::api-token-content-api').exists({ name });
