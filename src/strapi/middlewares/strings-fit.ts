import type { Core, Schema, UID } from '@strapi/strapi';
import { type Problem, problem } from '../../domain/problem';
import { type DocumentMiddleware, isWrite } from '../document-action';
import { problemError } from '../problem-error';

/** UTF-16 code units that Strapi lets into a `string`; it refuses more in English only, and without a code. */
const longest = 255;

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>;

const findTooLong = (strapi: Core.Strapi, uid: UID.Schema, data: object, at = ''): Problem | null => {
  const attributes: Attributes = strapi.getModel(uid).attributes;
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes[name];
    if (attribute?.type === 'string' && typeof value === 'string') {
      const { length } = value;
      if (length > longest) return problem('TEXT_TOO_LONG', { field: name, length, limit: longest }, at + name);
    }
    if (attribute?.type !== 'component') continue;
    for (const [index, part] of [value].flat().entries()) {
      if (typeof part !== 'object' || part === null) continue;
      const found = findTooLong(strapi, attribute.component, part, `${at}${name}.${index}.`);
      if (found !== null) return found;
    }
  }
  return null;
};

/** A line of text is no longer than its column, and an editor reads which one is. */
export const stringsFit: DocumentMiddleware = (strapi) => async (action, next) => {
  const { data } = action.params;
  const found = isWrite(action) && data ? findTooLong(strapi, action.uid, data) : null;
  if (found !== null) throw problemError(found);
  return next();
};
