import type { Core, Schema, UID } from '@strapi/strapi';

export type DocumentData = Readonly<Record<string, unknown>>;

type DocumentParams = {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly status?: 'draft' | 'published';
  readonly data?: DocumentData;
  readonly populate?: unknown;
  readonly fields?: unknown;
};

/** A call of the Document Service on its way through the middlewares; a middleware may replace its `params`. */
export type DocumentAction = {
  readonly uid: UID.ContentType;
  readonly contentType: Schema.ContentType;
  readonly action:
    | 'findMany'
    | 'findFirst'
    | 'findOne'
    | 'count'
    | 'create'
    | 'update'
    | 'clone'
    | 'delete'
    | 'publish'
    | 'unpublish'
    | 'discardDraft';
  params: DocumentParams;
};

export type DocumentMiddleware = (
  strapi: Core.Strapi,
) => (action: DocumentAction, next: () => Promise<unknown>) => Promise<unknown>;

/** A row as the Document Service returns it. */
export type StoredEntry = DocumentData & {
  readonly id: number;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly publishedAt?: string | Date | null;
};

const reads = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** Whether the call changes what is stored. */
export const isWrite = ({ action }: Pick<DocumentAction, 'action'>): boolean => !reads.has(action);

/** Whether drafts are kept apart from what is published. */
export const hasDraftAndPublish = (contentType: Schema.ContentType): boolean =>
  contentType.options?.draftAndPublish === true;

/** Whether the type has a row per locale. */
export const isLocalized = (contentType: Schema.ContentType): boolean => {
  const options: object = contentType.pluginOptions ?? {};
  // @NOTE Strapi types the options by the plugins of each type; i18n's are these.
  const { i18n } = options as { readonly i18n?: { readonly localized?: boolean } };
  return i18n?.localized === true;
};

/** The rows that a call returned: `create` and `update` return one, the others a list of `entries`. */
export const entriesOf = (result: unknown): readonly StoredEntry[] => {
  if (result === null || typeof result !== 'object') return [];
  // @NOTE What the Document Service returns depends on the action; both shapes hold rows.
  if ('entries' in result && Array.isArray(result.entries)) return result.entries as StoredEntry[];
  return 'id' in result ? [result as StoredEntry] : [];
};
