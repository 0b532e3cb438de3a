import type { Core } from '@strapi/strapi';

/** Stands in every text of every draft, and in every private text: nobody is told it. */
export const sentinel = 'SENTINELxyzzy';

type Attribute = {
  readonly type: string;
  readonly columnName?: string;
  readonly unique?: boolean;
  readonly private?: boolean;
};

const texts = new Set(['string', 'text', 'richtext', 'email']);

/** Plants the sentinel in the rows themselves. @returns how many values it was put into */
export const plantSentinels = async (strapi: Core.Strapi): Promise<number> => {
  let planted = 0;
  for (const { uid, collectionName, options, attributes } of Object.values(strapi.contentTypes)) {
    if (!uid.startsWith('api::') || !collectionName) continue;
    const columns = strapi.db.metadata.get(uid).attributes;
    // @NOTE Strapi's types of attributes are a union by kind; four members are read here.
    const named = Object.entries(attributes) as unknown as readonly (readonly [string, Attribute])[];
    const put = async (name: string, value: unknown, onlyDrafts: boolean): Promise<void> => {
      // @NOTE A stored attribute has a column in the metadata.
      const { columnName } = columns[name] as unknown as Attribute;
      const rows = strapi.db.connection(collectionName);
      const chosen = onlyDrafts ? rows.whereNull('published_at') : rows;
      planted += await chosen.update({ [columnName ?? name]: value });
    };
    for (const [name, attribute] of named) {
      if (['locale', 'documentId', 'document_id', 'code'].includes(name) || attribute.unique) continue;
      // With the row's number: a text may be part of a unique key.
      const value = texts.has(attribute.type)
        ? strapi.db.connection.raw('? || id', [sentinel])
        : JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', text: sentinel }] }]);
      if (!texts.has(attribute.type) && attribute.type !== 'blocks') continue;
      if (attribute.private) await put(name, value, false);
      else if (options?.draftAndPublish && name !== 'slug') await put(name, value, true);
    }
  }
  return planted;
};
