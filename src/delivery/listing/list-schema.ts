import { type Tables, tableOf } from '../sql/tables';
import { type KeptList, keyColumns } from './kept-list';

type Client = 'sqlite' | 'postgres';

/** Columns of the types that the keys have in Strapi's table. */
const create = (list: KeptList, tables: Tables): string => {
  const keys = keyColumns(list).map((column) => `t.${column}`);
  const fixed = [
    "CAST('' AS TEXT) AS section",
    "CAST('' AS TEXT) AS asked",
    't.locale AS locale',
    't.id AS row_id',
    't.document_id AS document_id',
  ];
  return `CREATE TABLE ${list.table} AS SELECT ${[...fixed, ...keys].join(', ')} FROM ${tableOf(tables, list.type.uid).table} t WHERE 1 = 0`;
};

/** By each order a page of any section is read off its beginning; by document, what changes is found. */
const indexes = (client: Client, list: KeptList): readonly string[] => {
  const isPostgres = client === 'postgres';
  const byText = isPostgres ? ' COLLATE "C"' : '';
  const isText = (field: string): boolean => {
    const known = list.type.fields.get(field);
    return known?.kind === 'value' && known.scalar === 'String';
  };
  const ordered = list.keys.map(({ field, column, descending }) => {
    const direction = descending ? `DESC${isPostgres ? ' NULLS LAST' : ''}` : 'ASC';
    const name = `${list.table}_by_${column}${descending ? '_down' : ''}`;
    return `CREATE INDEX ${name} ON ${list.table} (section, asked, ${column}${isText(field) ? byText : ''} ${direction}, document_id${byText})`;
  });
  return [
    ...ordered,
    `CREATE INDEX ${list.table}_of ON ${list.table} (document_id)`,
    // Until PostgreSQL finds the time for it by itself, it would plan for an empty table.
    ...(isPostgres ? [`ANALYZE ${list.table}`] : []),
  ];
};

/** What makes a list, what indexes it once it is filled, and what drops it. */
export const listSchema = (client: Client, list: KeptList, tables: Tables) => ({
  drop: [`DROP TABLE IF EXISTS ${list.table}`],
  create: [create(list, tables)],
  index: indexes(client, list),
});
