/**
 * A code in a text: a mark, a link, a line break. Its number says which one of its unit's codes it is, counted from 1 in the
 * order in which they come in the source; what it stands for is told by the unit (`CodeMeaning`).
 */
export type InlineCode = { readonly code: number; readonly type: 'open' | 'close' | 'standalone' };

/** A text with its codes, as it is stored and translated. @example ['全乡', { code: 1, type: 'open' }, '120人', { code: 1, type: 'close' }] */
export type Inline = readonly (string | InlineCode)[];

const typeOrder = ['open', 'close', 'standalone'] as const;

/** Without empty text, and text that meets joined. */
export const normaliseInline = (inline: Inline): Inline => {
  const parts: (string | InlineCode)[] = [];
  for (const part of inline) {
    const last = parts[parts.length - 1];
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
};

export const joinInlines = (inlines: readonly Inline[]): Inline => normaliseInline(inlines.flat());

/** The text without its codes. */
export const plainTextOf = (inline: Inline): string => inline.filter((part) => typeof part === 'string').join('');

export const codesIn = (inline: Inline): readonly InlineCode[] => inline.filter((part) => typeof part !== 'string');

const keyOf = ({ code, type }: InlineCode): number => code * typeOrder.length + typeOrder.indexOf(type);

const countCodes = (inline: Inline): ReadonlyMap<number, { readonly code: number; readonly count: number }> => {
  const counts = new Map<number, { code: number; count: number }>();
  for (const code of codesIn(inline)) {
    const known = counts.get(keyOf(code)) ?? { code: code.code, count: 0 };
    counts.set(keyOf(code), { ...known, count: known.count + 1 });
  }
  return counts;
};

const inOrder = (codes: ReadonlySet<number>): readonly number[] => [...codes].sort((one, other) => one - other);

/** Numbers of the codes that one text has and the other has not, or not as often. */
const lacking = (whole: Inline, part: Inline): readonly number[] => {
  const there = countCodes(part);
  const lacks = [...countCodes(whole)].filter(([key, { count }]) => (there.get(key)?.count ?? 0) < count);
  return inOrder(new Set(lacks.map(([, { code }]) => code)));
};

/** How the codes of a target differ from those of its source; all empty where they agree. */
export type CodeDifference = {
  readonly missing: readonly number[];
  readonly extra: readonly number[];
  /** Ends that come before their starts, or after none. */
  readonly unpaired: readonly number[];
};

export const compareCodes = (source: Inline, target: Inline): CodeDifference => {
  const open = new Set<number>();
  const unpaired = new Set<number>();
  for (const { code, type } of codesIn(target)) {
    if (type === 'open') open.add(code);
    if (type === 'close' && !open.delete(code)) unpaired.add(code);
  }
  for (const code of open) unpaired.add(code);
  return { missing: lacking(source, target), extra: lacking(target, source), unpaired: inOrder(unpaired) };
};
