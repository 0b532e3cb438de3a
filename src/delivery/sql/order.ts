import type { DeliveredType, SortKey } from '../shape/delivered-model';
import { comparableFields } from '../shape/system-fields';
import { type Compiling, fieldColumn } from './compiling';
import { column, join, keyword, literal, type Sql, sql } from './fragment';

/** An enumeration is ordered as it is declared: `before_byline`, `in_body`, `after_body`. */
const key = (compiling: Compiling, type: DeliveredType, alias: string, { field: name, descending }: SortKey): Sql => {
  const field = comparableFields(type).find((one) => one.name === name);
  if (!field) throw new Error(`${type.uid} cannot be ordered by ${name}`);
  const plain = fieldColumn(compiling, type.uid, alias, name);
  const direction = keyword(descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST');
  if (field.kind === 'enum') {
    const cases = field.values.map((value, index) => sql`WHEN ${literal(value)} THEN ${keyword(String(index))}`);
    return sql`CASE ${plain} ${join(cases, ' ')} END ${direction}`;
  }
  const isText = field.scalar === 'String' || field.scalar === 'ID';
  return sql`${isText ? compiling.dialect.ordered(plain) : plain} ${direction}`;
};

/**
 * `… , "documentId"`: the document ends every order, so that two pages never share a row.
 *
 * @param aliasOf the table that a field is read of
 */
export const orderBy = (
  compiling: Compiling,
  type: DeliveredType,
  aliasOf: (field: string) => string,
  keys: readonly SortKey[],
  linkOrder: readonly Sql[] = [],
): Sql =>
  join(
    [
      ...keys.map((one) => key(compiling, type, aliasOf(one.field), one)),
      ...linkOrder.map((place) => sql`${place} ASC NULLS LAST`),
      compiling.dialect.ordered(column(aliasOf('documentId'), 'document_id')),
    ],
    ', ',
  );
