/** Attributes of an HTML element by their names; `true` is written without a value, `false`, null and undefined not at all. */
export type HtmlAttributes = { readonly [name: string]: string | number | boolean | null | undefined };
