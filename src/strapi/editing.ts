import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const machine = new AsyncLocalStorage<true>();

/**
 * Runs writes that a machine makes of its own reading, an import from an editor's desk for one: they are not an editor's
 * corrections, although an editor's request began them.
 */
export const asMachine = <T>(work: () => Promise<T>): Promise<T> => machine.run(true, work);

type Request = {
  readonly state?: { readonly user?: unknown; readonly auth?: { readonly strategy?: { name?: string } } };
};

/** Whether an editor in the admin UI makes the running write; scripts and imports are machines. */
export const isEditing = (strapi: Core.Strapi): boolean => {
  // @NOTE Strapi types the state of a request as any.
  const request = strapi.requestContext.get() as Request | undefined;
  return request?.state?.user !== undefined && machine.getStore() !== true;
};
