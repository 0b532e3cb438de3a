import type { DeliveredModel, DeliveredType, SortKey } from '../shape/delivered-model';
import { type Tables, tableOf } from '../sql/tables';

/** A key that rows are kept in the order of: its column in the type's table, which has the same name in the list. */
type ListKey = SortKey & { readonly column: string };

/** The rows of a type that are served, for each locale that is asked for, in the orders that are asked for. */
export type KeptList = {
  readonly type: DeliveredType;
  /** `ulger_list_articles` */
  readonly table: string;
  readonly keys: readonly ListKey[];
};

/** The type's rows are many, and which of them are served depends on locales and on what is published. */
const isKept = ({ localized, draftAndPublish }: DeliveredType): boolean => localized && draftAndPublish;

/** The list of a type; null where none is kept. */
export const keptList = (type: DeliveredType, tables: Tables): KeptList | null => {
  if (!isKept(type)) return null;
  const { table, columns } = tableOf(tables, type.uid);
  const keys = [...type.order, ...type.furtherOrders].map((key): ListKey => {
    const column = columns.get(key.field);
    if (!column) throw new Error(`${type.uid} stores no ${key.field}`);
    return { ...key, column };
  });
  return { type, table: `ulger_list_${table}`, keys };
};

/** All lists that are kept. */
export const keptLists = (model: DeliveredModel, tables: Tables): readonly KeptList[] =>
  [...model.types.values()].map((type) => keptList(type, tables)).filter((list) => list !== null);

/** The columns of a list's keys, each once. */
export const keyColumns = ({ keys }: KeptList): readonly string[] => [...new Set(keys.map(({ column }) => column))];

/** The section that holds all rows. Others are `themes:` and the document of the theme. */
export const wholeList = '';
