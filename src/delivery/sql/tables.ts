/** The table that stores a relation's links, seen from one side. */
export type LinkTable = {
  readonly table: string;
  /** The column with the id of this side's row, and that with the other side's. */
  readonly from: string;
  readonly to: string;
  /** The column with the order of the targets; null where there is at most one. */
  readonly order: string | null;
};

export type TypeTable = {
  readonly table: string;
  /** Columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  /** Links by field. */
  readonly links: ReadonlyMap<string, LinkTable>;
};

/** Where Strapi keeps what is delivered: content types and components by uid. */
export type Tables = ReadonlyMap<string, TypeTable>;

/** The table of a uid that is known to be there. @throws when it is not. */
export const tableOf = (tables: Tables, uid: string): TypeTable => {
  const table = tables.get(uid);
  if (!table) throw new Error(`No table is known for ${uid}`);
  return table;
};
