/** What the names in braces of a message stand for. */
export type Parameters = Readonly<Record<string, string | number>>;

/**
 * Fills the names in braces of a message in; a name without a value stays as it is.
 *
 * @example fill('{file} is empty.', { file: 'article.txt' }) // 'article.txt is empty.'
 */
export const fill = (template: string, parameters: Parameters): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
