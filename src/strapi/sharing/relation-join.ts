import type { Core, Schema, UID } from '@strapi/strapi';
import { hasDraftAndPublish, isLocalized } from '../document-action';

/** One end of a relation. */
export type Side = {
  readonly uid: UID.ContentType;
  /** The table of the type's rows. */
  readonly table: string;
  /** The attribute that shows the relation at this end; null where a relation is seen from the other end only. */
  readonly attribute: string | null;
  /** The join table's column that holds the id of this end's row. */
  readonly column: string;
  /** The join table's column with the place of the other end in this end's list; null where this end has one at most. */
  readonly orderColumn: string | null;
  /** Whether a document at this end is linked to one document at most. */
  readonly toOne: boolean;
  readonly draftAndPublish: boolean;
};

/** A relation between two types of documents, as it is stored: a table of pairs of rows. */
export type RelationJoin = { readonly table: string; readonly owner: Side; readonly target: Side };

/** A relation as one of its types sees it. */
export type RelationView = { readonly join: RelationJoin; readonly near: Side; readonly far: Side };

export type Status = 'draft' | 'published';

type JoinColumn = { readonly name: string };
type RelationMeta = {
  readonly type: string;
  readonly relation?: string;
  readonly target?: UID.ContentType;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: JoinColumn;
    readonly inverseJoinColumn: JoinColumn;
    readonly orderColumnName?: string;
    readonly inverseOrderColumnName?: string;
  };
};

const isDocumentType = (uid: string | undefined): uid is UID.ContentType => uid?.startsWith('api::') === true;

/** Whether a document of the type can have more than one row, so that links between rows can differ. */
const hasSeveralRows = (contentType: Schema.ContentType): boolean =>
  hasDraftAndPublish(contentType) || isLocalized(contentType);

const joinOf = (strapi: Core.Strapi, uid: UID.ContentType, name: string, meta: RelationMeta): RelationJoin | null => {
  const { type, relation, target, joinTable } = meta;
  if (type !== 'relation' || meta.mappedBy || !joinTable || !isDocumentType(target)) return null;
  if (meta.pluginOptions?.i18n?.localized === true) return null;
  const [ownerType, targetType] = [strapi.contentType(uid), strapi.contentType(target)];
  if (!hasSeveralRows(ownerType) && !hasSeveralRows(targetType)) return null;
  return {
    table: joinTable.name,
    owner: {
      uid,
      table: strapi.db.metadata.get(uid).tableName,
      attribute: name,
      column: joinTable.joinColumn.name,
      orderColumn: joinTable.orderColumnName ?? null,
      toOne: relation === 'manyToOne' || relation === 'oneToOne',
      draftAndPublish: hasDraftAndPublish(ownerType),
    },
    target: {
      uid: target,
      table: strapi.db.metadata.get(target).tableName,
      attribute: meta.inversedBy ?? null,
      column: joinTable.inverseJoinColumn.name,
      orderColumn: joinTable.inverseOrderColumnName ?? null,
      toOne: meta.inversedBy !== undefined && relation === 'oneToOne',
      draftAndPublish: hasDraftAndPublish(targetType),
    },
  };
};

const findJoins = (strapi: Core.Strapi): readonly RelationJoin[] =>
  Object.values(strapi.contentTypes)
    .filter(({ uid }) => isDocumentType(uid))
    .flatMap(({ uid }) =>
      // @NOTE Strapi's metadata is typed as a union that knows no join tables.
      Object.entries(strapi.db.metadata.get(uid).attributes as Record<string, RelationMeta>).map(([name, meta]) =>
        joinOf(strapi, uid, name, meta),
      ),
    )
    .filter((join) => join !== null);

const known = new WeakMap<Core.Strapi, readonly RelationJoin[]>();

const joinsOf = (strapi: Core.Strapi): readonly RelationJoin[] => {
  const joins = known.get(strapi) ?? findJoins(strapi);
  known.set(strapi, joins);
  return joins;
};

/**
 * All shared relations that documents of a type take part in, derived from the schemas: its own attributes, and those of others
 * that point to it.
 */
export const relationViews = (strapi: Core.Strapi, uid: UID.ContentType): readonly RelationView[] =>
  joinsOf(strapi).flatMap((join) => [
    ...(join.owner.uid === uid ? [{ join, near: join.owner, far: join.target }] : []),
    ...(join.target.uid === uid ? [{ join, near: join.target, far: join.owner }] : []),
  ]);

/** The states that links of a relation come in: one only where neither end keeps drafts apart. */
export const statusesOf = ({ owner, target }: RelationJoin): readonly Status[] =>
  owner.draftAndPublish || target.draftAndPublish ? ['draft', 'published'] : ['published'];
