import type { NumberToken } from './token';

type HanToken = Extract<NumberToken, { kind: 'digit' | 'power' }>;

/** What a run of Han characters says: `三百二十一` is 321; `三四百` is 300 to 400; `万` is a bare 10000. */
export type HanReading = {
  readonly value: bigint;
  readonly upper: bigint | null;
  /** Begins with 百千万亿 and no digit: 百, 千万. */
  readonly bare: boolean;
  /** Digits one after another without 十百千万亿: 二〇二三. */
  readonly positional: boolean;
};

/** Longer runs are no numbers, and would not be linear to compute with. */
const maximalRun = 24;

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** Sums sections of four digits under 万 and 亿. Null where the order of the powers makes no number: 千千万万, 亿万. */
const sumOfSections = (tokens: readonly HanToken[]): bigint | null => {
  let total = 0n;
  let section = 0n;
  let pending: bigint | null = null;
  let smallest = 4;
  let last: HanToken | null = null;
  for (const token of tokens) {
    if (token.kind === 'digit') {
      if (pending !== null && pending !== 0n) return null;
      pending = BigInt(token.value);
    } else if (token.power < 4) {
      if (token.power >= smallest) return null;
      if (pending === null && token.power > 1 && last !== null) return null;
      if (pending === null && token.power === 1 && last?.kind === 'power' && last.power < 4) return null;
      section += (pending === null || pending === 0n ? 1n : pending) * tenTo(token.power);
      smallest = token.power;
      pending = null;
    } else {
      const counted: bigint = section + (pending ?? 0n);
      if (last === null) total = tenTo(token.power);
      else if (token.power === 8) {
        if (total >= tenTo(8) || total + counted === 0n) return null;
        total = (total + counted) * tenTo(8);
      } else {
        if (counted === 0n || total % tenTo(8) !== 0n) return null;
        total += counted * tenTo(4);
      }
      section = 0n;
      pending = null;
      smallest = 4;
    }
    last = token;
  }
  return total + section + (pending ?? 0n) * colloquialFactor(tokens);
};

/** 一万二 is 12000 and 三百五 is 350: a last digit straight after 百 or more counts the next lower power. */
const colloquialFactor = (tokens: readonly HanToken[]): bigint => {
  const before = tokens.at(-2);
  return tokens.at(-1)?.kind === 'digit' && before?.kind === 'power' && before.power > 1 ? tenTo(before.power - 1) : 1n;
};

/** Two neighbouring digits that follow each other, as in 三四百 and 五六十: the lower and the upper reading. */
const asPair = (tokens: readonly HanToken[]): readonly [HanToken[], HanToken[]] | null => {
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    return token.kind === 'digit' && next?.kind === 'digit' && token.value > 0 && next.value === token.value + 1;
  });
  if (at < 0) return null;
  return [tokens.filter((_, index) => index !== at + 1), tokens.filter((_, index) => index !== at)];
};

/** Reads a whole run of neighbouring Han digits and powers, or null where it makes no number. */
export const readHanRun = (tokens: readonly HanToken[]): HanReading | null => {
  if (tokens.length === 0 || tokens.length > maximalRun) return null;
  const digitsOnly = tokens.every((token) => token.kind === 'digit');
  const pair = digitsOnly && tokens.length !== 2 ? null : asPair(tokens);
  if (pair !== null) {
    const [value, upper] = [sumOfSections(pair[0]), sumOfSections(pair[1])];
    return value === null || upper === null ? null : { value, upper, bare: false, positional: digitsOnly };
  }
  if (digitsOnly) {
    const value = BigInt(tokens.map((token) => (token.kind === 'digit' ? token.value : '')).join(''));
    return { value, upper: null, bare: false, positional: tokens.length > 1 };
  }
  const value = sumOfSections(tokens);
  const first = tokens[0];
  return value === null
    ? null
    : { value, upper: null, bare: first?.kind === 'power' && first.power > 1, positional: false };
};
