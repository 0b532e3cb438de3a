import { problem } from '../../domain/problem';
import type { DocumentMiddleware } from '../document-action';
import { problemError } from '../problem-error';
import { draftsToPublish, linked } from '../rows-at-hand';

/**
 * What the model requires is there when a document is published. Strapi looks at scalars only; with its `strictRelations` it
 * would refuse a translation whose licence is not translated.
 */
export const requiredRelations: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.action !== 'publish') return next();
  const required = Object.entries(action.contentType.attributes)
    .filter(([, attribute]) => attribute.type === 'relation' && 'required' in attribute && attribute.required === true)
    .map(([name]) => name);
  if (required.length === 0) return next();
  const populate = Object.fromEntries(required.map((name) => [name, true]));
  for (const draft of await draftsToPublish(strapi, action, populate)) {
    const field = required.find((name) =>
      Array.isArray(draft[name]) ? draft[name].length === 0 : linked(draft, name) === null,
    );
    if (field !== undefined) throw problemError(problem('RELATION_MISSING', { field }, field));
  }
  return next();
};
