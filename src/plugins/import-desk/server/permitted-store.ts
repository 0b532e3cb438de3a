import type { Core } from '@strapi/strapi';
import { problem } from '../../../domain/problem';
import { type DocumentStore, documentStore } from '../../../strapi/importing/document-store';
import { problemError } from '../../../strapi/problem-error';
import type { DeskContext } from './context';
import { mayWrite } from './permissions';

/** Writes in the name of the user who asks, and nothing of a type that the user may not write in the content manager. */
export const permittedStore = (strapi: Core.Strapi, context: DeskContext): DocumentStore => {
  const store = documentStore(strapi, context.state.user.id);
  const hold = (verb: 'create' | 'update', uid: Parameters<DocumentStore['create']>[0]): void => {
    if (mayWrite(strapi, context, verb, uid)) return;
    throw problemError(problem('IMPORT_NOT_PERMITTED', { type: strapi.contentType(uid).info.displayName }), 403);
  };
  return {
    ...store,
    async create(uid, fields) {
      hold('create', uid);
      return store.create(uid, fields);
    },
    async update(uid, documentId, fields) {
      hold('update', uid);
      await store.update(uid, documentId, fields);
    },
  };
};
