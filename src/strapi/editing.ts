import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

type Request = { readonly state?: { readonly user?: unknown } };

/** Set while a machine writes on behalf of whoever asked for it. */
const machine = new AsyncLocalStorage<true>();

/**
 * Runs writes that a machine makes within an editor's request: what it writes is what it was told to write, and no change that the
 * editor made to a form. Who asked for it is told by the documents' `createdBy` and `updatedBy`.
 */
export const asMachine = <T>(work: () => Promise<T>): Promise<T> => machine.run(true, work);

/** Whether an editor makes the running write, in the admin UI; scripts, imports and seeds are machines. */
export const isEditing = (strapi: Core.Strapi): boolean => {
  if (machine.getStore() === true) return false;
  // @NOTE Strapi types the state of a request as any.
  const request = strapi.requestContext.get() as Request | undefined;
  return request?.state?.user !== undefined;
};
