import { isDeepStrictEqual } from 'node:util';
import type { Core, Schema } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { problem } from '../../domain/problem';
import {
  type DocumentAction,
  type DocumentData,
  type DocumentMiddleware,
  isLocalized,
  type StoredEntry,
} from '../document-action';
import { problemError } from '../problem-error';
import { draftBeforeSave } from '../rows-at-hand';

type Request = {
  readonly params?: { readonly model?: string; readonly id?: string };
  readonly request?: { readonly body?: unknown };
};

type Attribute = Schema.Attribute.AnyAttribute;

const isRecord = (value: unknown): value is DocumentData =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What the content manager was asked to write into this very document; null for any other write. */
const sentBody = (strapi: Core.Strapi, { action, uid, params }: DocumentAction): DocumentData | null => {
  // @NOTE Strapi types the request in the context without its parameters.
  const context = strapi.requestContext.get() as Request | undefined;
  const isOfThis = action === 'update' && context?.params?.model === uid && context.params.id === params.documentId;
  const body = isOfThis ? context.request?.body : null;
  return isRecord(body) ? body : null;
};

/** Strapi fills these in by itself, whatever is sent. */
const kept = new Set(['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations']);

/** Attributes that a form sends in the shape in which they are stored; it may rewrite components and rich text by itself. */
const comparable = new Set([
  'string',
  'text',
  'integer',
  'float',
  'boolean',
  'date',
  'datetime',
  'enumeration',
  'media',
]);

const plain = (value: unknown): unknown => {
  if (value === undefined || value === '') return null;
  return isRecord(value) && 'id' in value ? value.id : value;
};

const asksForLinks = (value: unknown): boolean => {
  if (!isRecord(value)) return value !== undefined && value !== null;
  return [value.connect, value.disconnect, value.set].some((list) => Array.isArray(list) && list.length > 0);
};

const changes = (attribute: Attribute, sent: unknown, stored: unknown, isNew: boolean): boolean => {
  if (attribute.type === 'relation') return asksForLinks(sent);
  if (!comparable.has(attribute.type) || Array.isArray(sent) || isDeepStrictEqual(plain(sent), plain(stored)))
    return false;
  // The form of a language that is begun is filled with defaults, which nobody chose.
  const preset = 'default' in attribute ? plain(attribute.default) : null;
  return !(isNew && [null, preset].some((value) => value === plain(sent)));
};

const currentRow = async (
  strapi: Core.Strapi,
  action: DocumentAction,
  media: readonly string[],
): Promise<{ readonly row: StoredEntry | null; readonly isNew: boolean }> => {
  const populate = Object.fromEntries(media.map((name) => [name, true]));
  const { documentId, locale } = action.params;
  const where = {
    documentId,
    publishedAt: { $null: true },
    ...(isLocalized(action.contentType) ? { locale: locale || sourceLocale } : {}),
  };
  const row: StoredEntry | null = await strapi.db.query(action.uid).findOne({ where, populate });
  return row ? { row, isNew: false } : { row: await draftBeforeSave(strapi, action, populate), isNew: true };
};

/**
 * Refuses a save that changes what its user's role does not change. Strapi's content manager drops such fields and answers 200: a
 * translator would think that the figure was corrected. What is sent as it is stored is not looked at: forms send everything.
 */
export const permittedFields: DocumentMiddleware = (strapi) => async (action, next) => {
  const sent = sentBody(strapi, action);
  if (sent === null) return next();
  const { attributes } = action.contentType;
  const written = action.params.data ?? {};
  const dropped = Object.entries(attributes).filter(([name]) => name in sent && !(name in written) && !kept.has(name));
  if (dropped.length === 0) return next();
  const media = dropped.flatMap(([name, { type }]) => (type === 'media' ? [name] : []));
  const { row, isNew } = await currentRow(strapi, action, media);
  const fields = dropped.flatMap(([name, attribute]) =>
    changes(attribute, sent[name], row?.[name], isNew) ? [name] : [],
  );
  if (fields.length > 0)
    throw problemError(problem('FIELDS_NOT_PERMITTED', { fields: fields.join(', ') }, fields[0] ?? null), 403);
  return next();
};
