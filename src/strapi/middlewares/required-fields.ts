import type { Schema } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import type { StoredEntry } from '../document-action';
import { holdingTo, type PublishingRule } from '../publishing/publishing-rule';
import { linked } from '../rows-at-hand';

const required = (contentType: Schema.ContentType): readonly (readonly [string, 'relation' | 'scalar'])[] =>
  Object.entries(contentType.attributes)
    .filter(([, attribute]) => 'required' in attribute && attribute.required === true)
    .map(([name, { type }]) => [name, type === 'relation' ? 'relation' : 'scalar']);

const isEmpty = (draft: StoredEntry, name: string, kind: 'relation' | 'scalar'): boolean => {
  const value = draft[name];
  if (Array.isArray(value)) return value.length === 0;
  if (kind === 'relation') return linked(draft, name) === null;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
};

/**
 * What the model requires is there when a document is published. Strapi looks at scalars only, and at blanks as if they were words;
 * with its `strictRelations` it would refuse a translation whose licence is not translated.
 */
export const requiredFieldsRule: PublishingRule = {
  concerns: (contentType) => required(contentType).length > 0,
  reads: (contentType) => required(contentType).flatMap(([name, kind]) => (kind === 'relation' ? [name] : [])),
  problemsOf: async (_strapi, draft, contentType) =>
    required(contentType)
      .filter(([name, kind]) => isEmpty(draft, name, kind))
      .map(([field, kind]) => problem(kind === 'relation' ? 'RELATION_MISSING' : 'FIELD_MISSING', { field }, field)),
};

export const requiredFields = holdingTo(requiredFieldsRule);
