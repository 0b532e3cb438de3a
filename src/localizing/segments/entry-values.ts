import type { InlineNode } from './blocks-tree';

/** The values of an entry's fields as Strapi stores them. */
export type EntryValues = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is EntryValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text that holds more than white space: only such has a unit. */
export const isWordy = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

/** Whether a block holds words. */
export const hasWords = (children: readonly InlineNode[]): boolean =>
  children.some((child) => (child.type === 'text' ? isWordy(child.text) : hasWords(child.children)));
