import type { DeliveredNode } from '../plan/node';
import type { RowsPlan } from '../plan/plan';
import { rowColumns } from '../sql/statements';
import { decode, numberAt, type RawRow, textAt } from './decode';
import type { Reading } from './reading';

/** Makes the node of a row; what hangs on it is read afterwards, for all nodes of a level at once. */
export const nodeOf = (plan: RowsPlan, row: RawRow, { scope }: Reading): DeliveredNode => {
  const locale = plan.type.localized ? textAt(row, rowColumns.locale) : null;
  return {
    type: plan.type,
    rowId: numberAt(row, rowColumns.id),
    documentId: textAt(row, rowColumns.document),
    locale,
    isFallback: locale !== null && locale !== scope.locales[0],
    values: Object.fromEntries(plan.columns.map((field) => [field.name, decode(field, row)])),
    edges: new Map(),
  };
};

/** Groups rows by the parent that they hang on. */
export const byParent = <Value>(
  rows: readonly RawRow[],
  read: (row: RawRow) => Value,
): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const parent = textAt(row, rowColumns.parent);
    const group = groups.get(parent);
    if (group) group.push(read(row));
    else groups.set(parent, [read(row)]);
  }
  return groups;
};
