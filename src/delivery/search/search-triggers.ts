import type { Trigger } from '../database/change-triggers';
import { type DeliveredModel, typeOf } from '../shape/delivered-model';
import { type Tables, tableOf } from '../sql/tables';
import { type SearchedType, searchedTypes, searchTable } from './searched-types';

type Client = 'sqlite' | 'postgres';

/** The texts of all inline elements of a block together, and the blocks on lines of their own. */
const textOfBlocks = (client: Client, column: string): string =>
  client === 'sqlite'
    ? `(SELECT group_concat(b.t, char(10)) FROM (SELECT (SELECT group_concat(x.value, '') FROM json_tree(e.value) x WHERE x.key = 'text' AND x.type = 'text') AS t FROM json_each(CASE WHEN json_valid(${column}) THEN ${column} END) e) b)`
    : `(SELECT string_agg(b.t, chr(10)) FROM (SELECT (SELECT string_agg(x #>> '{}', '') FROM jsonb_path_query(e.value, 'strict $.**.text') x) AS t FROM jsonb_array_elements(CASE WHEN jsonb_typeof(${column}) = 'array' THEN ${column} END) e) b)`;

/** The id of what is searched of a row. */
const idOf = ({ place }: SearchedType, row: string): string => `CAST(${row}.id AS BIGINT) * 8 + ${place}`;

const clientTypes = (model: DeliveredModel, tables: Tables) =>
  searchedTypes.map((searched) => {
    const type = typeOf(model, searched.uid);
    return { searched, type, table: tableOf(tables, searched.uid).table };
  });

type Searched = ReturnType<typeof clientTypes>[number];

/** Puts in what is searched of a row, if it is public. */
const insert = (client: Client, { searched, type }: Searched, row: string, from: string): string => {
  const lineEnd = client === 'sqlite' ? 'char(10)' : 'chr(10)';
  const texts = [
    ...searched.texts.map((name) => `coalesce(${row}.${name}, '')`),
    ...(searched.blocks ? [`coalesce(${textOfBlocks(client, `${row}.${searched.blocks}`)}, '')`] : []),
  ];
  const conditions = [
    ...(type.draftAndPublish ? [`${row}.published_at IS NOT NULL`] : ['1 = 1']),
    ...(searched.only ? [searched.only.holds(row)] : []),
  ];
  return `INSERT INTO ${searchTable} (id, type, row_id, title, text) SELECT ${idOf(searched, row)}, '${type.one}', ${row}.id, coalesce(${row}.${searched.title}, ''), ${texts.join(` || ${lineEnd} || `)}${from} WHERE ${conditions.join(' AND ')}`;
};

/** The columns that what is searched is made of: a figure that is corrected is not searched anew. */
const columnsOf = ({ searched, type }: Searched): readonly string[] => [
  searched.title,
  ...searched.texts,
  ...(searched.blocks ? [searched.blocks] : []),
  ...(type.draftAndPublish ? ['published_at'] : []),
  ...(searched.only?.columns ?? []),
];

/** What keeps the table in step, in the transaction that changes a row. */
export const searchTriggers = (client: Client, model: DeliveredModel, tables: Tables): readonly Trigger[] =>
  clientTypes(model, tables).flatMap((one): readonly Trigger[] => {
    const drop = `DELETE FROM ${searchTable} WHERE id = ${idOf(one.searched, 'OLD')}`;
    const add = insert(client, one, 'NEW', '');
    const name = (what: string): string => `ulger_searched_${one.table}_${what}`;
    return [
      { name: name('insert'), table: one.table, on: 'AFTER INSERT', statements: [add] },
      {
        name: name('update'),
        table: one.table,
        on: `AFTER UPDATE OF ${columnsOf(one).join(', ')}`,
        statements: [drop, add],
      },
      { name: name('delete'), table: one.table, on: 'AFTER DELETE', statements: [drop] },
    ];
  });

/** What fills the table from the rows that are there. */
export const searchFilling = (client: Client, model: DeliveredModel, tables: Tables): readonly string[] =>
  clientTypes(model, tables).map((one) => insert(client, one, 't', ` FROM ${one.table} t`));
