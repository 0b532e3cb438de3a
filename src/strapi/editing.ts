import type { Core } from '@strapi/strapi';

type Request = { readonly state?: { readonly user?: unknown } };

/** Whether an editor makes the running write, in the admin UI; scripts, imports and seeds are machines and have no request. */
export const isEditing = (strapi: Core.Strapi): boolean => {
  // @NOTE Strapi types the state of a request as any.
  const request = strapi.requestContext.get() as Request | undefined;
  return request?.state?.user !== undefined;
};
