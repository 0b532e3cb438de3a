import type { Core } from '@strapi/strapi';
import type { DeliveredModel } from '../shape/delivered-model';
import { fileUid } from '../sql/attached';
import type { LinkTable, Tables, TypeTable } from '../sql/tables';

type Metadata = ReturnType<Core.Strapi['db']['metadata']['get']>;
type MetadataAttribute = Metadata['attributes'][string];

const linkTable = (attribute: MetadataAttribute): LinkTable | null => {
  if (attribute.type !== 'relation' || !('joinTable' in attribute) || !attribute.joinTable) return null;
  const { joinTable } = attribute;
  if (!('inverseJoinColumn' in joinTable)) return null;
  return {
    table: joinTable.name,
    from: joinTable.joinColumn.name,
    to: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
  };
};

const typeTable = ({ tableName, attributes }: Metadata): TypeTable => {
  const columns = new Map<string, string>();
  const links = new Map<string, LinkTable>();
  for (const [name, attribute] of Object.entries(attributes)) {
    if ('columnName' in attribute && attribute.columnName) columns.set(name, attribute.columnName);
    const link = linkTable(attribute);
    if (link) links.set(name, link);
  }
  return { table: tableName, columns, links };
};

/** The tables of everything that is delivered, as Strapi's own metadata names them. */
export const tablesOfStrapi = (strapi: Core.Strapi, model: DeliveredModel): Tables => {
  const components = [...model.types.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) => (field.kind === 'component' ? [field.component.uid] : [])),
  );
  const uids = [...model.types.keys(), ...components, fileUid];
  return new Map(uids.map((uid) => [uid, typeTable(strapi.db.metadata.get(uid))]));
};
