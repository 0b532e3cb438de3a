import { plus, type Rational, rational, shiftedBy } from '../rational';
import type { Token } from './token';

/** The words of numbers of a language. */
export type NumberWords = {
  /** one to ninety by their lemma; tens are those that a digit may follow. */
  readonly digits: ReadonlyMap<string, number>;
  /** hundred, thousand, million: powers of ten. */
  readonly powers: ReadonlyMap<string, number>;
  /** Words that stand between the parts of a number: and. */
  readonly connectors: ReadonlySet<string>;
  /** What counts as one before a power: a hundred. */
  readonly articles: ReadonlySet<string>;
  /** half of “half a million”, хагас of хагас сая. */
  readonly halves: ReadonlySet<string>;
  /** Whether digits may follow a magnitude: 1 сая 200 мянга. */
  readonly digitsFollow: boolean;
  /** The power that letters behind digits stand for: K, bn. */
  readonly suffixes: ReadonlyMap<string, number>;
};

/** A number in words, digits or both, and the tokens that it takes. */
export type Cardinal = {
  readonly from: number;
  /** The token behind it. */
  readonly to: number;
  readonly value: Rational;
  /** The power of ten that it ends with: 6 of 3.2 million. */
  readonly magnitude: number;
  /** Whether no digit is in it. */
  readonly isSpelled: boolean;
  /** Whether it is one digit token alone. */
  readonly isDigits: boolean;
};

type State = { total: Rational; section: Rational | null; last: number; magnitude: number; step: number };

const zero = rational(0n);
const one = rational(1n);
const half = rational(1n, 2n);

/** Case endings of the last word of a number: 100 мянгад 14.3, аравны нэг, 200 мянгаас 350 мянга. */
const lastEndings: ReadonlySet<string> = new Set(['gen', 'dat', 'acc', 'abl', 'ins', 'com', 'ord']);

const small = ({ n, d }: Rational): number => (d === 1n && n < 1000n ? Number(n) : Number.NaN);

const addDigit = (state: State, value: number, least: number): boolean => {
  if (state.section === null) {
    state.section = rational(value);
    return true;
  }
  const section = small(state.section);
  const fits = value < 10 ? section % 10 === 0 && section % 100 >= least : false;
  if (!fits && !(section >= 100 && section % 100 === 0 && value < 100)) return false;
  state.section = plus(state.section, rational(value));
  return true;
};

const addPower = (state: State, power: number): boolean => {
  if (power === 2) {
    const section = state.section === null ? 1 : small(state.section);
    if (!(section > 0 && section < 100)) {
      if (state.section === null || state.section.d === 1n) return false;
      state.section = shiftedBy(state.section, 2);
      state.magnitude = 2;
      return true;
    }
    state.section = rational(section * 100);
    state.magnitude = 2;
    return true;
  }
  if (state.section === null) {
    if (state.last === 0 || power <= 2) {
      if (state.last !== 0) return false;
      state.total = shiftedBy(one, power);
    } else {
      if (state.last >= power) return false;
      state.total = shiftedBy(state.total, power);
    }
  } else {
    if (state.last !== 0 && power >= state.last) return false;
    state.total = plus(state.total, shiftedBy(state.section, power));
    state.section = null;
  }
  state.magnitude = state.last === 0 ? power : state.magnitude + power;
  state.last = power;
  return true;
};

const startsBare = (tokens: readonly Token[], at: number, words: NumberWords): number | null => {
  const token = tokens[at];
  if (token === undefined || !words.articles.has(token.lemma)) return null;
  const next = tokens[at + 1];
  return next !== undefined && words.powers.has(next.lemma) ? at + 1 : null;
};

/** half a million, хагас сая. */
const readHalf = (tokens: readonly Token[], at: number, words: NumberWords): Cardinal | null => {
  if (!words.halves.has(tokens[at]?.lemma ?? '')) return null;
  const next = words.articles.has(tokens[at + 1]?.lemma ?? '') ? at + 2 : at + 1;
  const power = words.powers.get(tokens[next]?.lemma ?? '');
  if (power === undefined || power < 3) return null;
  return { from: at, to: next + 1, value: shiftedBy(half, power), magnitude: power, isSpelled: true, isDigits: false };
};

/** сая 200 мянга goes on; сая 5 зочин is “just now” and five guests: digits follow a power alone where a smaller power does. */
const goesOn = (tokens: readonly Token[], at: number, state: State, words: NumberWords): boolean =>
  (words.powers.get(tokens[at + 1]?.lemma ?? '') ?? state.last) < state.last;

/** Reads the number that begins with a token, or null where none does: `one hundred and twenty-three thousand`, `1.2 billion`. */
export const readCardinal = (tokens: readonly Token[], from: number, words: NumberWords): Cardinal | null => {
  const halved = readHalf(tokens, from, words);
  if (halved !== null) return halved;
  const state: State = { total: zero, section: null, last: 0, magnitude: 0, step: 0 };
  let at = startsBare(tokens, from, words) ?? from;
  let to = from;
  let digits = 0;
  let parts = 0;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (parts > 0 && token.glue === 'dash')) break;
    if (parts > 0 && lastEndings.has(tokens[at - 1]?.ending ?? '')) break;
    if (token.kind === 'number') {
      const mayFollow =
        parts === 0 || (words.digitsFollow && state.section === null && state.last > 2 && token.glue === 'none');
      if (parts === 1 && digits === 0 && !goesOn(tokens, at, state, words)) break;
      if (token.value === null || !mayFollow || (token.glue === 'hyphen' && parts > 0)) break;
      if (parts > 0 && token.value.n >= shiftedBy(token.value.d === 0n ? one : rational(token.value.d), state.last).n)
        break;
      state.section = token.value;
      digits += 1;
    } else {
      const digit = words.digits.get(token.lemma);
      const power = words.powers.get(token.lemma);
      const suffix = parts > 0 && digits > 0 && token.glue === 'joined' ? words.suffixes.get(token.printed) : undefined;
      if (suffix !== undefined) {
        if (!addPower(state, suffix)) break;
      } else if (digit !== undefined) {
        if (digits > 0 && state.section !== null && parts > 0) break;
        const spoken =
          parts > 0 && token.glue === 'none' && digit >= 20 && state.section !== null && small(state.section) < 100;
        if (spoken || !addDigit(state, digit, words.digitsFollow ? 10 : 20)) break;
      } else if (power !== undefined) {
        if (!addPower(state, power)) break;
      } else if (words.connectors.has(token.lemma) && parts > 0 && state.magnitude >= 2) {
        const next = tokens[at + 1];
        const follows = next !== undefined && next.kind === 'word' && words.digits.has(next.lemma) && digits === 0;
        if (!follows) break;
        continue;
      } else break;
    }
    parts += 1;
    to = at + 1;
  }
  if (parts === 0) return null;
  const value = state.section === null ? state.total : plus(state.total, state.section);
  const isWhole = state.section === null;
  const magnitude = isWhole ? state.magnitude : state.last === 0 ? 0 : 0;
  return { from, to, value, magnitude, isSpelled: digits === 0, isDigits: parts === 1 && digits === 1 };
};
