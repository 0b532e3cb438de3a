import type { Fields } from '../revision/revise';

/** What one step of an editor says. A review is its extraction and the list of these; undo takes the last one away. */
export type Decision =
  /** `take` replaces what an editor had confirmed after an earlier import by what the text says now. */
  | { readonly kind: 'confirm' | 'reject' | 'reopen' | 'take'; readonly items: readonly string[] }
  /** New values of some fields; the item `article` is the article itself. `award: null` makes an award count a plain count. */
  | { readonly kind: 'correct'; readonly item: string; readonly fields: Fields }
  /** A proposal that an editor made by selecting text, read as well as it can be. */
  | {
      readonly kind: 'add';
      readonly of: 'figure' | 'caption' | 'honoree';
      readonly start: number;
      readonly end: number;
    }
  /** Two neighbours become one: the first stays, over the words of both. */
  | { readonly kind: 'merge'; readonly items: readonly [string, string] }
  /** One becomes two, at an offset of the source. */
  | { readonly kind: 'split'; readonly item: string; readonly at: number };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const readDecision = (value: unknown): Decision | null => {
  if (!isRecord(value)) return null;
  const { kind, item, items, fields, of, start, end, at } = value;
  switch (kind) {
    case 'confirm':
    case 'reject':
    case 'reopen':
    case 'take':
      return isIds(items) ? { kind, items } : null;
    case 'correct':
      // @NOTE Fields come from JSON; which of them an item takes, and of what type, is decided where they are applied.
      return typeof item === 'string' && isRecord(fields) ? { kind, item, fields: fields as Fields } : null;
    case 'add':
      return (of === 'figure' || of === 'caption' || of === 'honoree') &&
        isOffset(start) &&
        isOffset(end) &&
        start < end
        ? { kind, of, start, end }
        : null;
    case 'merge':
      return isIds(items) && items[0] !== undefined && items[1] !== undefined && items.length === 2
        ? { kind, items: [items[0], items[1]] }
        : null;
    case 'split':
      return typeof item === 'string' && isOffset(at) ? { kind, item, at } : null;
    default:
      return null;
  }
};

/** Reads decisions as they come over HTTP or from the database; null where one of them is none. */
export const readDecisions = (value: unknown): readonly Decision[] | null => {
  if (!Array.isArray(value)) return null;
  const decisions = value.map(readDecision);
  return decisions.every((decision): decision is Decision => decision !== null) ? decisions : null;
};
