import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../config/locales';
import { type DocumentAction, entriesOf, isLocalized, type StoredEntry } from './document-action';

type Populate = Readonly<Record<string, unknown>>;

export const isSave = ({ action }: DocumentAction): boolean => action === 'create' || action === 'update';

/** The locales that a call is about; `*` for all. */
const localesOf = ({ params }: DocumentAction): readonly string[] => [params.locale || sourceLocale].flat();

/** The draft that a save has written, as it is now, inside the same transaction; null when it wrote nothing. */
export const savedDraft = async (
  strapi: Core.Strapi,
  action: DocumentAction,
  result: unknown,
  populate: Populate = {},
): Promise<StoredEntry | null> => {
  const [entry] = entriesOf(result);
  if (entry === undefined) return null;
  return strapi.db.query(action.uid).findOne({ where: { id: entry.id }, populate });
};

/** Any draft of the document that a save is about to change: facts and links are the same in all of them. */
export const draftBeforeSave = async (
  strapi: Core.Strapi,
  { action, uid, params }: DocumentAction,
  populate: Populate = {},
): Promise<StoredEntry | null> => {
  if (action !== 'update') return null;
  const where = { documentId: params.documentId, publishedAt: { $null: true } };
  return strapi.db.query(uid).findOne({ where, populate });
};

/** The drafts that a publish is about to publish. */
export const draftsToPublish = async (
  strapi: Core.Strapi,
  action: DocumentAction,
  populate: Populate = {},
): Promise<readonly StoredEntry[]> => {
  const locales = localesOf(action);
  const everywhere = locales.includes('*') || !isLocalized(action.contentType);
  const where = { documentId: action.params.documentId, publishedAt: { $null: true } };
  return strapi.db
    .query(action.uid)
    .findMany({ where: everywhere ? where : { ...where, locale: { $in: [...locales] } }, populate });
};

/** An attribute that holds a populated row or file; null where it is empty. */
export const linked = (entry: StoredEntry, attribute: string): StoredEntry | null => {
  const value = entry[attribute];
  // @NOTE A populated attribute holds a row of Strapi's.
  return value !== null && typeof value === 'object' && 'id' in value ? (value as StoredEntry) : null;
};

/** Words of an attribute; empty where it holds none. */
export const words = (entry: StoredEntry, attribute: string): string => {
  const value = entry[attribute];
  return typeof value === 'string' ? value : '';
};

/** A number of an attribute; null where it holds none. */
export const number = (entry: StoredEntry, attribute: string): number | null => {
  const value = entry[attribute];
  return typeof value === 'number' ? value : null;
};
