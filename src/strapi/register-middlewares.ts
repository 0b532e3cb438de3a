import type { Core } from '@strapi/strapi';
import { permittedFields } from './access/permitted-fields';
import { permittedLocale } from './access/permitted-locale';
import { translatorsTranslate } from './access/translators-translate';
import type { DocumentAction, DocumentMiddleware } from './document-action';
import { captionQuotesSource } from './middlewares/caption-quotes-source';
import { captionsReady } from './middlewares/captions-ready';
import { correctionsTold } from './middlewares/corrections-told';
import { defaultLicence } from './middlewares/default-licence';
import { discardWhatIsPublished } from './middlewares/discard-what-is-published';
import { evidenceHolds } from './middlewares/evidence-holds';
import { figureAgrees } from './middlewares/figure-agrees';
import { groupsStandTogether } from './middlewares/groups-stand-together';
import { knownLocale } from './middlewares/known-locale';
import { oneRowPerDocument } from './middlewares/one-row-per-document';
import { oneWriteAtATime } from './middlewares/one-write-at-a-time';
import { privatePortraits } from './middlewares/private-portraits';
import { publishAfterSave } from './middlewares/publish-after-save';
import { requiredFields } from './middlewares/required-fields';
import { reviewedBeforePublished } from './middlewares/reviewed-before-published';
import { sharedFacts } from './middlewares/shared-facts';
import { sharedRelations } from './middlewares/shared-relations';
import { slugs } from './middlewares/slugs';
import { sourceDocumentsStay } from './middlewares/source-documents-stay';
import { stringsFit } from './middlewares/strings-fit';
import { translationsFollow } from './middlewares/translations-follow';
import { translationsReady } from './middlewares/translations-ready';
import { factsFromPhoto } from './upload/facts-from-photo';

/** What every call of the Document Service passes through, from the outside to the inside. */
const middlewares: readonly DocumentMiddleware[] = [
  translatorsTranslate,
  permittedLocale,
  permittedFields,
  knownLocale,
  stringsFit,
  oneRowPerDocument,
  oneWriteAtATime,
  publishAfterSave,
  translationsFollow,
  translationsReady,
  discardWhatIsPublished,
  defaultLicence,
  requiredFields,
  sourceDocumentsStay,
  reviewedBeforePublished,
  groupsStandTogether,
  correctionsTold,
  figureAgrees,
  evidenceHolds,
  captionQuotesSource,
  factsFromPhoto,
  captionsReady,
  privatePortraits,
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
