import type { Core, Modules } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { Fields } from '../../importing/revision/revise';
import type { FieldValue } from '../../importing/revision/same-value';
import type { ImportedUid } from './planned-document';

type Uid = ImportedUid | 'api::award.award' | 'api::publication.publication' | 'api::source-document.source-document';

/** Reading and writing of an import's documents in the source locale, through the Document Service and so under all rules. */
export type DocumentStore = {
  readonly create: (uid: Uid, fields: Fields) => Promise<string>;
  readonly update: (uid: Uid, documentId: string, fields: Fields) => Promise<void>;
  readonly publish: (uid: ImportedUid, documentId: string) => Promise<void>;
  readonly isPublished: (uid: ImportedUid, documentId: string) => Promise<boolean>;
  /** Takes drafts off their places among the captions of an article, so that others can be put there. */
  readonly clearOrder: (documentIds: readonly string[]) => Promise<void>;
  /** The draft's values of those fields, relations as documentIds; undefined when the document is gone. */
  readonly read: (uid: ImportedUid, documentId: string, names: readonly string[]) => Promise<Fields | undefined>;
};

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strapi's rows of components and relations, as the import writes them: without row ids, relations by documentId. */
const asField = (value: unknown, type: string): FieldValue => {
  if (value === undefined || value === null) return null;
  if (type === 'relation') return isRow(value) && typeof value.documentId === 'string' ? value.documentId : null;
  if (type === 'component' && Array.isArray(value)) {
    return value.filter(isRow).map(({ id, ...fields }) => asField(fields, 'json'));
  }
  // @NOTE Scalars and JSON come from the database as JSON values.
  return value as FieldValue;
};

/** @param by the id of the admin user who asked for the writes; null for a script's */
export const documentStore = (strapi: Core.Strapi, by: number | null = null): DocumentStore => {
  const locale = sourceLocale;
  const updater: Fields = by === null ? {} : { updatedBy: by };
  const creator: Fields = by === null ? {} : { createdBy: by, updatedBy: by };
  // @NOTE The names of the fields are checked by Strapi against the schema at run time; the union of five types has no common data type.
  const dataOf = (fields: Fields) => fields as unknown as Modules.Documents.Params.Data.Input<'api::article.article'>;
  const documents = (uid: Uid) => strapi.documents(uid as 'api::article.article');
  const attributesOf = (uid: ImportedUid): Readonly<Record<string, { readonly type: string }>> =>
    strapi.getModel(uid).attributes;

  return {
    async create(uid, fields) {
      const { documentId } = await documents(uid).create({ locale, data: dataOf({ ...fields, ...creator }) });
      return documentId;
    },
    async update(uid, documentId, fields) {
      await documents(uid).update({ documentId, locale, data: dataOf({ ...fields, ...updater }) });
    },
    async publish(uid, documentId) {
      await documents(uid).publish({ documentId, locale });
    },
    async isPublished(uid, documentId) {
      return (
        (await documents(uid).findOne({ documentId, locale, status: 'published', fields: ['documentId'] })) !== null
      );
    },
    async clearOrder(documentIds) {
      await strapi.db
        .query('api::photo-caption.photo-caption')
        .updateMany({ where: { documentId: { $in: [...documentIds] }, publishedAt: null }, data: { order: null } });
    },
    async read(uid, documentId, names) {
      const attributes = attributesOf(uid);
      const typeOf = (name: string): string => attributes[name]?.type ?? '';
      const populate = names.filter((name) => ['relation', 'component'].includes(typeOf(name)));
      // @NOTE Not the Document Service: it refuses to read private fields, and evidence is private.
      const row: unknown = await strapi.db
        .query(uid)
        .findOne({ where: { documentId, locale, publishedAt: null }, populate });
      if (!isRow(row)) return undefined;
      return Object.fromEntries(names.map((name) => [name, asField(row[name], typeOf(name))]));
    },
  };
};
