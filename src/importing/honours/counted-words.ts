import { counting } from './vocabulary';

const mark = /[，。；：！？]/;

/** A number with its measure word as lists of awards print it: `12万户`. */
export const amount =
  /[\d０-９.,]+[余多]?万?[余多]?(?:名|人次|人|位|个|户|家|支|项|所|座|处|次|枚|件)|[一二三四五六七八九十百两]+(?:名|位|个|户|家|支|项|所)/g;

/** Where the clause that holds a place begins. */
export const clauseStart = (text: string, before: number): number => {
  for (let at = before - 1; at >= Math.max(0, before - 300); at -= 1) if (mark.test(text.charAt(at))) return at + 1;
  return Math.max(0, before - 300);
};

/** Where the clause that holds a place ends. */
export const clauseEnd = (text: string, from: number): number => {
  for (let at = from; at < Math.min(text.length, from + 160); at += 1) if (mark.test(text.charAt(at))) return at;
  return Math.min(text.length, from + 160);
};

/** Whether words before a place tell of honouring: `先后涌现出`. */
export const isConferredBefore = (text: string, end: number): boolean => {
  for (let at = Math.max(0, end - 200); at < end; at += 1) if (counting.at(text, at) !== null) return true;
  return false;
};
