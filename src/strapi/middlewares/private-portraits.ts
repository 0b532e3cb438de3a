import { problem } from '../../domain/problem';
import type { DocumentMiddleware } from '../document-action';
import { problemError } from '../problem-error';
import { draftsToPublish, linked, words } from '../rows-at-hand';

/** The portrait of a minor, or of a person who is no public figure, is not published. */
export const privatePortraits: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.uid !== 'api::honoree.honoree' || action.action !== 'publish') return next();
  for (const honoree of await draftsToPublish(strapi, action, { portrait: true })) {
    const privacy = words(honoree, 'privacy') || 'private';
    if (privacy === 'public_figure' || words(honoree, 'kind') !== 'person' || linked(honoree, 'portrait') === null)
      continue;
    throw problemError(problem('PORTRAIT_PRIVATE', { privacy }, 'portrait'));
  }
  return next();
};
