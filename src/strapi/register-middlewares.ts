import type { Core } from '@strapi/strapi';
import type { DocumentAction, DocumentMiddleware } from './document-action';
import { discardWhatIsPublished } from './middlewares/discard-what-is-published';
import { knownLocale } from './middlewares/known-locale';
import { oneRowPerDocument } from './middlewares/one-row-per-document';
import { oneWriteAtATime } from './middlewares/one-write-at-a-time';
import { publishAfterSave } from './middlewares/publish-after-save';
import { sharedFacts } from './middlewares/shared-facts';
import { sharedRelations } from './middlewares/shared-relations';
import { slugs } from './middlewares/slugs';

/** What every call of the Document Service passes through, from the outside to the inside. */
const middlewares: readonly DocumentMiddleware[] = [
  knownLocale,
  oneRowPerDocument,
  oneWriteAtATime,
  publishAfterSave,
  discardWhatIsPublished,
  slugs,
  sharedRelations,
  sharedFacts,
];

/** Puts Ulger's rules before every read and write of documents. Runs in `register()`, before Strapi's own are added. */
export const registerMiddlewares = (strapi: Core.Strapi): void => {
  for (const middleware of middlewares) {
    const run = middleware(strapi);
    // @NOTE Strapi types a call by its content type and action; these middlewares take any of them.
    const handler = (action: unknown, next: () => Promise<unknown>) => run(action as DocumentAction, next);
    strapi.documents.use(handler as Parameters<typeof strapi.documents.use>[0]);
  }
};
