import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { problem } from '../../../domain/problem';
import { type DocumentStore, documentStore } from '../../../strapi/importing/document-store';
import { problemError } from '../../../strapi/problem-error';
import type { DeskContext } from './context';

type Verb = 'create' | 'update';

type Checker = { readonly cannot: Readonly<Record<Verb, (entity?: object, field?: string) => boolean>> };

/** What the sentence of a refusal calls it, in Chinese. */
const acts: Readonly<Record<Verb, string>> = { create: '新建', update: '修改' };

/**
 * Writes in the name of the user who asks, and no more than that user may write in the content manager: the desk is no way around a
 * role. A field that the role leaves out is refused, not dropped: a draft without its evidence would be a loss.
 */
export const permittedStore = (strapi: Core.Strapi, { state }: DeskContext): DocumentStore => {
  const { user, userAbility } = state;
  const store = documentStore(strapi, user.id);
  const hold = (verb: Verb, uid: Parameters<DocumentStore['create']>[0]): void => {
    if (!uid.startsWith('api::') || uid === 'api::source-document.source-document') return;
    const checker: Checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: uid });
    const entity = { locale: sourceLocale, createdBy: { id: user.id } };
    if (!checker.cannot[verb](entity)) return;
    const type = strapi.contentType(uid).info.displayName;
    throw problemError(problem('IMPORT_NOT_PERMITTED', { act: verb, actZh: acts[verb], type, typeZh: type }), 403);
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
