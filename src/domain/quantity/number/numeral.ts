import type { Span } from '../../evidence/span';
import { compare, type Decimal, normalised, parseDecimal, plus, shifted, whole } from './decimal';
import { readHanRun } from './han-numeral';
import { canonicalNumeral, isMagnitude, type StoredNumeral } from './magnitude';
import type { NumberToken } from './token';

/** A number of a text: digits, 十百千万亿 and the hedge between or behind them (`1000余万`, `十几`, `1亿2345万`). */
export type Numeral = Span &
  StoredNumeral & {
    readonly value: Decimal;
    /** The greater number of 三四百. */
    readonly upper: Decimal | null;
    /** 余 多 来 几 inside or behind, 数 几 before: as printed. */
    readonly hedge: string | null;
    /** 百 千 万 亿 without a digit. */
    readonly bare: boolean;
    readonly script: 'arabic' | 'han';
    /** Whether 十百千万亿 stands in it, or its digits are grouped by separators. */
    readonly multiplied: boolean;
    /** Han digits one after another: 二〇二三, 三八. */
    readonly positional: boolean;
  };

/** What a run of tokens at a place makes: a numeral or nothing, and the token after it. */
export type NumeralReading = { readonly numeral: Numeral | null; readonly next: number };

const innerHedges: ReadonlySet<string> = new Set(['余', '多', '来', '几']);

/** 300+场 and 10万+人次 are more than 300 and 100,000; 1+5 and 1+N are names of methods. */
const isOpenEnded = (text: string, at: number, value: Decimal): boolean =>
  (text[at] === '+' || text[at] === '＋') &&
  compare(value, whole(10)) >= 0 &&
  /[个名位人户家场次件项条篇期所处支台套节堂种类份册批万亿亩元%％]/.test(text[at + 1] ?? '');

type Powers = { readonly power: number; readonly next: number };

/** 千万, 万亿, 百万: neighbouring powers multiply. At most one of 十百千, then 万 and 亿. */
const readPowers = (tokens: readonly NumberToken[], from: number, at: number): Powers => {
  let power = 0;
  let next = from;
  let end = at;
  let previous = 0;
  for (;;) {
    const token = tokens[next];
    if (token?.kind !== 'power' || token.start !== end || next - from > 2) return { power, next };
    if (token.power <= previous) return { power, next };
    power += token.power;
    previous = token.power;
    end = token.end;
    next += 1;
  }
};

/** 3.5个亿, 两个多亿: hundred millions counted one by one, where nothing of that size is counted (三个亿元级项目). */
const countedHundredMillions = /^个([多余])?亿(?![元级吨千万])/;

const endOf = (tokens: readonly NumberToken[], next: number): number => tokens[next - 1]?.end ?? 0;

type Mantissa = {
  readonly value: Decimal;
  readonly upper: Decimal | null;
  readonly printed: string | null;
  readonly bare: boolean;
  readonly script: 'arabic' | 'han';
  readonly positional: boolean;
  readonly multiplied: boolean;
  readonly power: number;
  readonly next: number;
};

/** Digits and powers side by side, and lesser parts behind them: `3亿5千万` = 3亿 + 5千万. */
const readArabic = (text: string, tokens: readonly NumberToken[], from: number): Mantissa | null => {
  const first = tokens[from];
  if (first?.kind !== 'digits' || first.value === null) return null;
  const { power, next } = readPowers(tokens, from + 1, first.end);
  let value = shifted(first.value, power);
  let limit = power;
  let end = next;
  while (limit > 1) {
    const part = tokens[end];
    if (part?.kind !== 'digits' || part.value === null || part.start !== endOf(tokens, end)) break;
    const powers = readPowers(tokens, end + 1, part.end);
    const added = shifted(part.value, powers.power);
    if (normalised(added).scale > 0 || normalised(added).coefficient.toString().length > limit) break;
    value = plus(value, added);
    limit = powers.power;
    end = powers.next;
  }
  const composed = end > next;
  const printed = composed ? null : text.slice(first.start, first.end);
  return {
    value,
    upper: null,
    printed,
    bare: false,
    script: 'arabic',
    positional: false,
    multiplied: power > 0 || first.grouped,
    power,
    next: end,
  };
};

/** 三点五 and 一点二亿: the point of spoken numbers, between Han digits; 三点五分 and 三点五十 are times of day. */
const readSpokenFraction = (
  text: string,
  tokens: readonly NumberToken[],
  next: number,
): { readonly digits: string; readonly next: number } => {
  const at = endOf(tokens, next);
  let digits = '';
  let end = next;
  if (text[at] === '点') {
    for (let place = at + 1; ; place += 1, end += 1) {
      const token = tokens[end];
      if (token?.kind !== 'digit' || token.start !== place || digits.length > 6) break;
      digits += token.value;
    }
  }
  const following = tokens[end];
  const isTime =
    text[endOf(tokens, end)] === '分' ||
    (following?.kind === 'power' && following.power < 4 && following.start === endOf(tokens, end));
  return digits === '' || isTime ? { digits: '', next } : { digits, next: end };
};

const hanRunEnd = (tokens: readonly NumberToken[], from: number): number => {
  let next = from + 1;
  while (tokens[next]?.kind !== 'digits' && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
  return next;
};

const readHan = (text: string, tokens: readonly NumberToken[], from: number): Mantissa | null => {
  const next = hanRunEnd(tokens, from);
  const reading = readHanRun(tokens.slice(from, next).flatMap((token) => (token.kind === 'digits' ? [] : [token])));
  if (reading === null) return null;
  const base = { printed: null, script: 'han', bare: reading.bare, positional: reading.positional } as const;
  const multiplied = tokens.slice(from, next).some((token) => token.kind === 'power' && token.power > 1);
  const upper = reading.upper === null ? null : whole(reading.upper);
  const fraction = readSpokenFraction(text, tokens, next);
  if (fraction.digits === '') return { ...base, value: whole(reading.value), upper, multiplied, power: 0, next };
  const value = parseDecimal(`${reading.value}.${fraction.digits}`) ?? whole(reading.value);
  const powers = readPowers(tokens, fraction.next, endOf(tokens, fraction.next));
  return {
    ...base,
    value: shifted(value, powers.power),
    upper: null,
    multiplied: powers.power > 0,
    power: 0,
    next: powers.next,
  };
};

/** 数百, 几十万, 好几千: a word for “some” before a power. 人数千余 is not one: there 数 belongs to 人数. */
const vagueBefore = (text: string, at: number): string | null => {
  const word = text[at - 1];
  if (word === '几') return text[at - 2] === '好' ? '好几' : '几';
  return word === '数' && !/[人次户场件家多少字倍指分参计无总个项篇数]/.test(text[at - 2] ?? '') ? '数' : null;
};

/**
 * Reads the number that begins with a token. `numeral` is null where the tokens make no number (千千万万, 1.2.3); `next` is
 * the first token that was not read.
 */
export const readNumeral = (text: string, tokens: readonly NumberToken[], from: number): NumeralReading => {
  const first = tokens[from];
  if (first === undefined) return { numeral: null, next: from + 1 };
  const mantissa = first.kind === 'digits' ? readArabic(text, tokens, from) : readHan(text, tokens, from);
  if (mantissa === null) return { numeral: null, next: first.kind === 'digits' ? from + 1 : hanRunEnd(tokens, from) };

  const mantissaEnd = endOf(tokens, mantissa.next);
  const behind = text[mantissaEnd] ?? '';
  let { next, power } = mantissa;
  let { value, upper } = mantissa;
  let end = mantissaEnd;
  let hedge: string | null = null;
  let multiplied = mantissa.multiplied;
  let printed = mantissa.printed;
  if (innerHedges.has(behind) || isOpenEnded(text, mantissaEnd, value)) {
    const powers = readPowers(tokens, next, mantissaEnd + 1);
    if (powers.next > next || behind !== '来' || !/[年自源访到说]/.test(text[mantissaEnd + 1] ?? '')) hedge = behind;
    if (hedge !== null) end = mantissaEnd + 1;
    if (powers.next > next) {
      value = shifted(value, powers.power);
      upper = upper === null ? null : shifted(upper, powers.power);
      if (power > 0) printed = null;
      power += powers.power;
      multiplied = true;
      next = powers.next;
      end = endOf(tokens, next);
    }
  }
  const counted = power === 0 && hedge === null ? countedHundredMillions.exec(text.slice(end, end + 4)) : null;
  if (counted !== null && tokens[next]?.kind === 'power') {
    value = shifted(value, 8);
    upper = upper === null ? null : shifted(upper, 8);
    power = 8;
    multiplied = true;
    hedge = counted[1] ?? null;
    end += counted[0].length;
    next += 1;
  }
  const vague = first.kind === 'power' ? vagueBefore(text, first.start) : null;
  const stored =
    printed !== null && isMagnitude(power) ? { numeral: printed, magnitude: power } : canonicalNumeral(value);
  return {
    next,
    numeral: {
      start: first.start - (vague?.length ?? 0),
      end,
      ...stored,
      value,
      upper,
      hedge: hedge ?? vague,
      bare: mantissa.bare,
      script: mantissa.script,
      multiplied,
      positional: mantissa.positional,
    },
  };
};
