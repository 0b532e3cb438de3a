import type { Span } from '../../domain/evidence/span';
import { foldWidth } from './fold-width';

/** A term where it stands. */
export type TermHit<T> = Span & { readonly term: T };

type Node<T> = { readonly next: Map<string, Node<T>>; readonly terms: T[] };

const node = <T>(): Node<T> => ({ next: new Map(), terms: [] });

const insert = <T extends { readonly source: string }>(root: Node<T>, term: T): void => {
  let at = root;
  for (const unit of foldWidth(term.source).split('')) {
    const known = at.next.get(unit);
    if (known !== undefined) at = known;
    else {
      const made = node<T>();
      at.next.set(unit, made);
      at = made;
    }
  }
  if (at !== root) at.terms.push(term);
};

/** Letters of scripts that part words: within such a word no term begins or ends. */
const wordLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Mongolian}\p{Nd}]/u;

const cutsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && wordLetter.test(text.charAt(at - 1)) && wordLetter.test(text.charAt(at));

const longestAt = <T>(
  root: Node<T>,
  text: string,
  start: number,
): { readonly end: number; readonly terms: readonly T[] } | null => {
  let found: { readonly end: number; readonly terms: readonly T[] } | null = null;
  let at = root;
  for (let end = start; end < text.length; end += 1) {
    const next = at.next.get(text.charAt(end));
    if (next === undefined) break;
    at = next;
    if (at.terms.length > 0 && !cutsWord(text, end + 1)) found = { end: end + 1, terms: at.terms };
  }
  return found;
};

/** Finds the terms of a glossary in texts. */
export type TermFinder<T> = (text: string) => readonly TermHit<T>[];

/**
 * Makes a finder of terms for texts that may have no spaces. At each place the longest term counts; one within another is not
 * found, terms that overlap are. Terms with the same source are found together. Case and width do not matter.
 *
 * @example createTermFinder([{ source: '三八红旗手' }, { source: '红旗' }])('全国三八红旗手') // one hit: start 2, end 7
 */
export const createTermFinder = <T extends { readonly source: string }>(terms: readonly T[]): TermFinder<T> => {
  const root = node<T>();
  for (const term of terms) insert(root, term);
  return (printed) => {
    const text = foldWidth(printed);
    const hits: TermHit<T>[] = [];
    let covered = 0;
    for (let start = 0; start < text.length; start += 1) {
      const found = cutsWord(text, start) ? null : longestAt(root, text, start);
      if (found === null || found.end <= covered) continue;
      covered = found.end;
      for (const term of found.terms) hits.push({ start, end: found.end, term });
    }
    return hits;
  };
};
