import type { Core } from '@strapi/strapi';

/** Runs calls as an editor's request would: what a machine writes is judged otherwise. `language` is the admin UI's. */
export const asEditor = async <T>(strapi: Core.Strapi, work: () => Promise<T>, language = 'en'): Promise<T> => {
  // @NOTE A request holds much more; only its editor is asked for. What `run` returns is typed as nothing.
  const request = { state: { user: { id: 1, preferedLanguage: language } } } as never;
  return strapi.requestContext.run(request, work as () => Promise<never>) as Promise<T>;
};
