import type { Core, UID } from '@strapi/strapi';

type Row = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: unknown;
};

type Attribute = {
  readonly type: string;
  readonly target?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

/** What all rows of a document in one status must agree on, as Strapi itself reads it back: no code of Ulger is asked. */
export type SharedState = { readonly locale: string | null; readonly facts: object; readonly relations: object };

const ownAttributes = (strapi: Core.Strapi, uid: UID.ContentType): readonly (readonly [string, Attribute])[] =>
  // @NOTE Strapi's schema types are a union by kind of attribute; three members are read here.
  (Object.entries(strapi.contentType(uid).attributes) as unknown as readonly (readonly [string, Attribute])[]).filter(
    ([name, { pluginOptions }]) => pluginOptions?.i18n?.localized === false && name !== 'localizations',
  );

const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object' && 'id' in value;

const inStatus = (target: Row, hasDrafts: boolean, isDraft: boolean): boolean =>
  !hasDrafts || (target.publishedAt === null) === isDraft;

/** The state of every row of a document, drafts and published apart. */
export const readSharedState = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<{ readonly draft: readonly SharedState[]; readonly published: readonly SharedState[] }> => {
  const attributes = ownAttributes(strapi, uid);
  const populate = attributes.filter(([, { type }]) => type === 'relation' || type === 'media').map(([name]) => name);
  const rows: readonly Row[] = await strapi.db.query(uid).findMany({ where: { documentId }, populate, orderBy: 'id' });
  const keepsDrafts = strapi.contentType(uid).options?.draftAndPublish === true;

  const stateOf = (row: Row, isDraft: boolean): SharedState => {
    const linked = (name: string, target: string | undefined): readonly string[] => {
      // @NOTE `target` is a content type's uid: it comes from a relation's schema.
      const hasDrafts = strapi.contentType(target as UID.ContentType).options?.draftAndPublish === true;
      const targets = [row[name]].flat().filter(isRow);
      if (keepsDrafts && targets.some((each) => !inStatus(each, hasDrafts, isDraft))) {
        throw new Error(`A ${isDraft ? 'draft' : 'published'} row of ${uid} is linked across statuses by ${name}`);
      }
      return [...new Set(targets.filter((each) => inStatus(each, hasDrafts, isDraft)).map((each) => each.documentId))];
    };
    const facts = attributes
      .filter(([, { type }]) => type !== 'relation')
      .map(([name]) => [name, isRow(row[name]) ? row[name].id : (row[name] ?? null)]);
    const relations = attributes
      .filter(([, { type }]) => type === 'relation')
      .map(([name, { target }]) => [name, linked(name, target)]);
    return { locale: row.locale, facts: Object.fromEntries(facts), relations: Object.fromEntries(relations) };
  };

  const drafts = rows.filter(({ publishedAt }) => !keepsDrafts || publishedAt === null);
  const published = rows.filter(({ publishedAt }) => !keepsDrafts || publishedAt !== null);
  return {
    draft: drafts.map((row) => stateOf(row, true)),
    published: published.map((row) => stateOf(row, false)),
  };
};
