import type { DeliveredType, RelationField } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName, target } from './compiling';
import { allOf, column, identifier, keyword, type Sql, sql } from './fragment';
import { hasStatus } from './served-row';
import { type LinkTable, tableOf } from './tables';

/**
 * The links of a relation between documents: rows of any locale of the one, to rows of any locale of the other.
 *
 * @NOTE Links are stored between rows; which row of a locale links to which is a matter of storage. What counts is which
 * documents are linked; which row of the target is served is decided afterwards.
 */
export type Links = {
  readonly from: Sql;
  readonly where: Sql;
  readonly parent: Sql;
  readonly child: Sql;
  /** The place among the targets: that in the source locale first, else any. */
  readonly order: readonly Sql[];
};

type Hop = { readonly joins: Sql; readonly where: Sql; readonly alias: string; readonly order: Sql | null };

const linkTable = ({ tables }: Compiling, uid: string, field: string): LinkTable => {
  const links = tableOf(tables, uid).links.get(field);
  if (!links) throw new Error(`${uid} has no links ${field}`);
  return links;
};

const hop = (compiling: Compiling, uid: string, alias: string, field: string, targetUid: string): Hop => {
  const { table, from, to, order } = linkTable(compiling, uid, field);
  const link = compiling.alias();
  const next = compiling.alias();
  return {
    joins: sql` JOIN ${identifier(table)} ${keyword(link)} ON ${column(link, from)} = ${column(alias, 'id')} JOIN ${tableName(compiling, targetUid)} ${keyword(next)} ON ${column(next, 'id')} = ${column(link, to)}`,
    where: hasStatus(compiling, target(compiling, targetUid), next),
    alias: next,
    order: order ? column(link, order) : null,
  };
};

const codeHop = (compiling: Compiling, uid: string, alias: string, field: RelationField): Hop | null => {
  const { derived } = field;
  if (derived?.kind !== 'code') return null;
  const next = compiling.alias();
  const from = fieldColumn(compiling, uid, alias, derived.from);
  const to = fieldColumn(compiling, field.target, next, derived.to);
  return {
    joins: sql` JOIN ${tableName(compiling, field.target)} ${keyword(next)} ON ${to} = ${from}`,
    where: hasStatus(compiling, target(compiling, field.target), next),
    alias: next,
    order: null,
  };
};

const hops = (compiling: Compiling, uid: string, alias: string, field: RelationField): readonly Hop[] => {
  const { derived } = field;
  const byCode = codeHop(compiling, uid, alias, field);
  if (byCode) return [byCode];
  if (derived?.kind !== 'through') return [hop(compiling, uid, alias, field.name, field.target)];
  const [via = ''] = field.passes;
  const first = hop(compiling, uid, alias, derived.via, via);
  return [{ ...first, order: null }, hop(compiling, via, first.alias, derived.onward, field.target)];
};

/** The links of a relation from the documents that `restrict` names. */
export const links = (
  compiling: Compiling,
  type: DeliveredType,
  field: RelationField,
  restrict: (documentId: Sql) => Sql,
): Links => {
  const owner = compiling.alias();
  const parent = column(owner, 'document_id');
  const path = hops(compiling, type.uid, owner, field);
  const last = path[path.length - 1];
  if (!last) throw new Error(`${type.uid}.${field.name} leads nowhere`);
  const inSource = sql`${column(owner, 'locale')} = ${compiling.sourceLocale}`;
  return {
    from: path.reduce(
      (from, { joins }) => sql`${from}${joins}`,
      sql`${tableName(compiling, type.uid)} ${keyword(owner)}`,
    ),
    where: allOf([restrict(parent), hasStatus(compiling, type, owner), ...path.map(({ where }) => where)]),
    parent,
    child: column(last.alias, 'document_id'),
    order: last.order ? [sql`MIN(CASE WHEN ${inSource} THEN ${last.order} END)`, sql`MIN(${last.order})`] : [],
  };
};
