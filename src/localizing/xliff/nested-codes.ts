import type { Inline } from '../segments/inline';

/** A text with its codes as a tree, which XML wants: pairs that hold what is between them. */
export type InlineTree = readonly (
  | string
  | { readonly kind: 'pair'; readonly code: number; readonly children: InlineTree }
  | { readonly kind: 'standalone'; readonly code: number }
  /** One end of a pair that crosses another one, or whose other end is missing (`isolated`). */
  | { readonly kind: 'start' | 'end'; readonly code: number; readonly isolated: boolean }
)[];

/** The place of the closing that belongs to the opening at a place; -1 where there is none. */
const closingOf = (inline: Inline, opening: number, code: number): number =>
  inline.findIndex(
    (part, at) => at > opening && typeof part !== 'string' && part.type === 'close' && part.code === code,
  );

/** For each opening that has its closing the closing's place, and the other way round. */
const pairUp = (inline: Inline): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  for (const [at, part] of inline.entries()) {
    if (typeof part === 'string' || part.type !== 'open') continue;
    const closing = closingOf(inline, at, part.code);
    if (closing === -1 || pairs.has(closing)) continue;
    pairs.set(at, closing);
    pairs.set(closing, at);
  }
  return pairs;
};

/** Whether all pairs that begin or end between two places do so wholly. */
const isWhole = (from: number, to: number, pairs: ReadonlyMap<number, number>): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const other = pairs.get(at);
    if (other !== undefined && (other < from || other > to)) return false;
  }
  return true;
};

const nestBetween = (inline: Inline, from: number, to: number, pairs: ReadonlyMap<number, number>): InlineTree => {
  const tree: InlineTree[number][] = [];
  for (let at = from; at < to; at += 1) {
    const part = inline[at];
    if (part === undefined) continue;
    if (typeof part === 'string') tree.push(part);
    else if (part.type === 'standalone') tree.push({ kind: 'standalone', code: part.code });
    else {
      const other = pairs.get(at);
      if (part.type === 'open' && other !== undefined && other < to && isWhole(at, other, pairs)) {
        tree.push({ kind: 'pair', code: part.code, children: nestBetween(inline, at + 1, other, pairs) });
        at = other;
      } else
        tree.push({ kind: part.type === 'open' ? 'start' : 'end', code: part.code, isolated: other === undefined });
    }
  }
  return tree;
};

/** @example nestCodes(parseInline('a<1>b</1>')) // ['a', { kind: 'pair', code: 1, children: ['b'] }] */
export const nestCodes = (inline: Inline): InlineTree => nestBetween(inline, 0, inline.length, pairUp(inline));
