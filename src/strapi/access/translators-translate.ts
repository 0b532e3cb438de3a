import type { Core } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import type { DocumentMiddleware } from '../document-action';
import { problemError } from '../problem-error';

/** What the codes of translators' roles begin with. */
export const translatorPrefix = 'ulger-translator-';

type Role = { readonly code: string };

const rolesOfUser = (strapi: Core.Strapi): readonly Role[] => strapi.requestContext.get()?.state?.user?.roles ?? [];

/**
 * A translator puts into words what an editor began: Strapi's permission to create a language of an entry would also let a
 * translator create entries.
 */
export const translatorsTranslate: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.action === 'create' || action.action === 'clone') {
    const roles = rolesOfUser(strapi);
    if (roles.length > 0 && roles.every(({ code }) => code.startsWith(translatorPrefix)))
      throw problemError(problem('TRANSLATOR_BEGINS_NO_ENTRY'), 403);
  }
  return next();
};
