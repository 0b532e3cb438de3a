import type { Trigger } from '../database/change-triggers';
import type { Locales } from '../plan/plan-scope';
import { planScope } from '../plan/plan-scope';
import type { DeliveredType } from '../shape/delivered-model';
import { aliases } from '../sql/compiling';
import { isServed } from '../sql/served-row';
import { type Tables, tableOf } from '../sql/tables';
import { type KeptList, keyColumns, wholeList } from './kept-list';

const storedLink = (tables: Tables, type: DeliveredType, field: string) => {
  const relation = type.fields.get(field);
  const link = tableOf(tables, type.uid).links.get(field);
  if (relation?.kind !== 'relation' || !link) throw new Error(`${type.uid} has no links ${field}`);
  return { ...link, far: tableOf(tables, relation.target).table };
};

/** Puts in the rows that are served, of those that fulfil a condition on `r`: for each locale, the whole list and its sections. */
const insert = (list: KeptList, tables: Tables, locales: Locales, condition: string): string => {
  const { type, table } = list;
  const names = ['section', 'asked', 'locale', 'row_id', 'document_id', ...keyColumns(list)];
  const keys = keyColumns(list).map((column) => `, r.${column}`);
  const from = tableOf(tables, type.uid).table;
  const selects = locales.flatMap(({ code }) => {
    const serving = { tables, scope: planScope({ locale: code }, locales), alias: aliases() };
    const served = isServed(serving, type, 'r').text;
    const row = `'${code}', r.locale, r.id, r.document_id${keys.join('')}`;
    const rows = `${from} r`;
    const where = `WHERE ${condition} AND ${served}`;
    return [
      `SELECT '${wholeList}', ${row} FROM ${rows} ${where}`,
      ...type.sections.map((field) => {
        const link = storedLink(tables, type, field);
        return `SELECT DISTINCT '${field}:' || s.document_id, ${row} FROM ${rows} JOIN ${link.table} k ON k.${link.from} = r.id JOIN ${link.far} s ON s.id = k.${link.to} ${where}`;
      }),
    ];
  });
  return `INSERT INTO ${table} (${names.join(', ')}) ${selects.join(' UNION ALL ')}`;
};

/** Whatever decides whether a row is served, and where it stands. */
const columnsOf = (list: KeptList, tables: Tables): readonly string[] => {
  const { columns } = tableOf(tables, list.type.uid);
  const { type } = list;
  const facts = [...type.fields.values()].flatMap((field) =>
    (field.kind === 'value' || field.kind === 'enum') && (field.required || field.name === type.only?.field)
      ? [columns.get(field.name) ?? field.name]
      : [],
  );
  return [...new Set(['document_id', 'locale', 'published_at', ...facts, ...keyColumns(list)])];
};

/** What keeps a list in step, in the transaction that changes a row or a link of its type. */
export const listTriggers = (list: KeptList, tables: Tables, locales: Locales): readonly Trigger[] => {
  const own = tableOf(tables, list.type.uid).table;
  const again = (documents: string): readonly string[] => [
    `DELETE FROM ${list.table} WHERE document_id ${documents}`,
    insert(list, tables, locales, `r.document_id ${documents}`),
  ];
  const name = (table: string, what: string): string => `ulger_listed_${table}_${what}`;
  const links = [
    ...new Map(
      list.type.sections.map((field) => {
        const link = storedLink(tables, list.type, field);
        return [link.table, link] as const;
      }),
    ).values(),
  ];
  const linked = (row: 'NEW' | 'OLD', from: string): readonly string[] =>
    again(`IN (SELECT o.document_id FROM ${own} o WHERE o.id = ${row}.${from})`);
  return [
    { name: name(own, 'insert'), table: own, on: 'AFTER INSERT', statements: again('= NEW.document_id') },
    {
      name: name(own, 'update'),
      table: own,
      on: `AFTER UPDATE OF ${columnsOf(list, tables).join(', ')}`,
      statements: [...again('= OLD.document_id'), ...again('= NEW.document_id')],
    },
    { name: name(own, 'delete'), table: own, on: 'AFTER DELETE', statements: again('= OLD.document_id') },
    ...links.flatMap(({ table, from }): readonly Trigger[] => [
      { name: name(table, 'insert'), table, on: 'AFTER INSERT', statements: linked('NEW', from) },
      {
        name: name(table, 'update'),
        table,
        on: 'AFTER UPDATE',
        statements: [...linked('OLD', from), ...linked('NEW', from)],
      },
      { name: name(table, 'delete'), table, on: 'AFTER DELETE', statements: linked('OLD', from) },
    ]),
  ];
};

/** What fills a list from the rows that are there. */
export const listFilling = (list: KeptList, tables: Tables, locales: Locales): string =>
  insert(list, tables, locales, '1 = 1');
