import type { Parameter } from '../plan/parameter';

/** What a statement is bound to: never part of its text. A parameter gets its value when the statement is run. */
export type Bound = string | number | boolean | Date | null | Parameter;

/** A piece of SQL with `?` where its values are bound, in order. */
export type Sql = { readonly text: string; readonly values: readonly Bound[] };

const isSql = (part: Sql | Bound): part is Sql =>
  typeof part === 'object' && part !== null && 'text' in part && 'values' in part;

/**
 * Writes SQL: a piece of SQL is inserted, anything else is bound.
 *
 * @example sql`${column('a', 'slug')} = ${slug}`
 */
export const sql = (strings: TemplateStringsArray, ...parts: readonly (Sql | Bound)[]): Sql => ({
  text: strings.reduce((text, string, index) => {
    const part = parts[index - 1];
    return text + (part !== undefined && isSql(part) ? part.text : '?') + string;
  }),
  values: parts.flatMap((part) => (isSql(part) ? part.values : [part])),
});

/** A word of the SQL language, or a number that the code itself makes. */
export const keyword = (text: string): Sql => ({ text, values: [] });

/** A word that the schema or the configuration has: never one that a request brings. @throws for one that could end its quotation */
export const literal = (word: string): Sql => {
  if (!/^[\w.:-]*$/.test(word)) throw new Error(`${word} is no word of a schema`);
  return keyword(`'${word}'`);
};

/** The name of a column of an answer. @throws as `literal` does */
export const quoted = (word: string): Sql => {
  if (!/^[\w.]+$/.test(word)) throw new Error(`${word} is no name of an answer`);
  return keyword(`"${word}"`);
};

/** A table, a column or an alias. @throws for a name that no schema of ours makes. */
export const identifier = (name: string): Sql => {
  if (!/^\w+$/.test(name)) throw new Error(`${name} is no name of a table or column`);
  return keyword(`"${name}"`);
};

/** `"a"."slug"` */
export const column = (alias: string, name: string): Sql => sql`${identifier(alias)}.${identifier(name)}`;

export const join = (pieces: readonly Sql[], separator: string): Sql => ({
  text: pieces.map(({ text }) => text).join(separator),
  values: pieces.flatMap(({ values }) => values),
});

/** All of these; true when there are none. */
export const allOf = (pieces: readonly Sql[]): Sql =>
  pieces.length === 0 ? sql`1 = 1` : sql`(${join(pieces, ' AND ')})`;

/** One of these; false when there are none. */
export const anyOf = (pieces: readonly Sql[]): Sql =>
  pieces.length === 0 ? sql`1 = 0` : sql`(${join(pieces, ' OR ')})`;

/** `?, ?, ?` */
export const list = (values: readonly Bound[]): Sql =>
  join(
    values.map((value) => sql`${value}`),
    ', ',
  );
