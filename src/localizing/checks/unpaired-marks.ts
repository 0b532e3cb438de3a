import type { Span } from '../../domain/evidence/span';
import families from './brackets.json';

export type MarkFamily = keyof typeof families;
type Mark = Span & { readonly mark: string };

type Role = { readonly family: MarkFamily; readonly opens: boolean };

const role = (family: MarkFamily, marks: string, opens: boolean): readonly (readonly [string, Role])[] =>
  [...marks].map((mark) => [mark, { family, opens }] as const);

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(families).flatMap(([family, { open, close }]) => [
    // @NOTE Object.entries widens the keys, which are those of the table.
    ...role(family as MarkFamily, open, true),
    ...role(family as MarkFamily, close, false),
  ]),
);

/** Marks that some write at both ends: told by whether one is open. */
const both = new Set(['"', '“', '”']);

/** `1)`, `a)` at the head of a line or clause number it. */
const numbersList = (text: string, at: number): boolean =>
  /(?:^|[\s;,])[\p{L}\p{N}]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at));

/** Inches and seconds: `5"`. */
const isUnit = (text: string, at: number): boolean => /\d/.test(text.charAt(at - 1));

const roleAt = (text: string, at: number, open: readonly Mark[]): Role | null => {
  const mark = text.charAt(at);
  const role = roles.get(mark) ?? null;
  if (!both.has(mark)) return role;
  const last = open[open.length - 1]?.mark;
  if (mark === '"') {
    if (last !== '"' && isUnit(text, at)) return null;
    return { family: 'quotation', opens: last !== '"' };
  }
  // @NOTE „…“ and ”…” are ways to quote, too.
  if (mark === '“' && last === '„') return { family: 'quotation', opens: false };
  return mark === '”' && last === undefined && text.includes('”', at + 1) && !text.includes('“')
    ? { family: 'quotation', opens: true }
    : role;
};

/** Marks of a family without a counterpart, and how many marks of it there are. */
export type Unpaired = { readonly marks: readonly Mark[]; readonly count: number };

/**
 * Brackets and quotation marks that are not closed or not opened, by family; any quotation mark closes any other. Single quotation
 * marks are left out: most are apostrophes.
 *
 * @example unpairedMarks('（一名护林员').round.marks // [{ mark: '（', start: 0, end: 1 }]
 */
export const unpairedMarks = (text: string): Readonly<Record<MarkFamily, Unpaired>> => {
  const open: Record<MarkFamily, Mark[]> = { round: [], square: [], quotation: [] };
  const stray: Record<MarkFamily, Mark[]> = { round: [], square: [], quotation: [] };
  const count: Record<MarkFamily, number> = { round: 0, square: 0, quotation: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const role = roleAt(text, at, open.quotation);
    if (role === null) continue;
    const mark = { mark: text.charAt(at), start: at, end: at + 1 };
    count[role.family] += 1;
    if (role.opens) open[role.family].push(mark);
    else if (open[role.family].pop() === undefined) {
      if (role.family === 'round' && numbersList(text, at)) count.round -= 1;
      else stray[role.family].push(mark);
    }
  }
  const of = (family: MarkFamily): Unpaired => ({ marks: [...stray[family], ...open[family]], count: count[family] });
  return { round: of('round'), square: of('square'), quotation: of('quotation') };
};
