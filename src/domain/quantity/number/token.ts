import type { Span } from '../../evidence/span';
import { arabicDigit, hanDigit, hanPower, hanTensDigit, isSpace } from './character';
import { type Decimal, parseDecimal } from './decimal';

/**
 * A piece of a number. `digits` is a run of ASCII or full-width digits with its separators and its point (`1,745`, `80.45`);
 * its value is null where it is no number (`1.2.3`, twenty digits). `digit` is one Han digit, `power` one of 十百千万亿; 廿 is
 * both, the digit without a width of its own.
 */
export type NumberToken = Span &
  (
    | { readonly kind: 'digits'; readonly value: Decimal | null; readonly grouped: boolean }
    | { readonly kind: 'digit'; readonly value: number }
    | { readonly kind: 'power'; readonly power: number }
  );

/** Longer runs of digits are numbers of accounts and telephones, and would not be linear to compute with. */
const maximalDigits = 18;

const separators: ReadonlySet<string> = new Set([',', '，', '\u0020', '\u00a0', '\u2009', '\u202f']);

const digitsEnd = (text: string, start: number): number => {
  let end = start;
  while (arabicDigit(text[end]) !== null) end += 1;
  return end;
};

/** The end of `,345,678` after a first group of one to three digits, or the place itself. One kind of separator throughout. */
const groupsEnd = (text: string, start: number, firstEnd: number): number => {
  if (firstEnd - start > 3 || arabicDigit(text[start]) === 0) return firstEnd;
  const separator = text[firstEnd] ?? '';
  if (!separators.has(separator)) return firstEnd;
  let end = firstEnd;
  while (text[end] === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
};

const asciiDigits = (text: string, start: number, end: number): string => {
  let digits = '';
  for (let at = start; at < end; at += 1) {
    const digit = arabicDigit(text[at]);
    if (digit !== null) digits += digit;
    else if (text[at] === '.' || text[at] === '．') digits += '.';
  }
  return digits;
};

const isPoint = (text: string, at: number): boolean =>
  (text[at] === '.' || text[at] === '．') && arabicDigit(text[at + 1]) !== null;

/** 千米, 千克, 千瓦时, 百分点: here the character is part of a unit and multiplies nothing. */
const beginsUnit = (text: string, at: number): boolean =>
  (text[at] === '千' && '米克瓦伏卡'.includes(text[at + 1] ?? ' ')) || text.startsWith('百分点', at);

const readDigits = (text: string, start: number): NumberToken => {
  const firstEnd = digitsEnd(text, start);
  let end = groupsEnd(text, start, firstEnd);
  const grouped = end > firstEnd;
  if (isPoint(text, end)) end = digitsEnd(text, end + 1);
  const printedEnd = end;
  while (isPoint(text, end)) end = digitsEnd(text, end + 1);
  const isNumber = end === printedEnd && end - start <= maximalDigits;
  return {
    kind: 'digits',
    start,
    end,
    value: isNumber ? parseDecimal(asciiDigits(text, start, end)) : null,
    grouped,
  };
};

/** Cuts the pieces of numbers out of a text, in order, in linear time. All other characters are left out. */
export const numberTokens = (text: string): readonly NumberToken[] => {
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (arabicDigit(character) !== null) {
      const token = readDigits(text, at);
      tokens.push(token);
      at = token.end;
      continue;
    }
    const digit = hanDigit(character);
    const power = digit === null && !beginsUnit(text, at) ? hanPower(character) : null;
    if (digit !== null) tokens.push({ kind: 'digit', start: at, end: at + 1, value: digit });
    else if (power !== null) tokens.push({ kind: 'power', start: at, end: at + 1, power });
    const tens = digit === null && power === null ? hanTensDigit(character) : null;
    if (tens !== null) {
      tokens.push(
        { kind: 'digit', start: at, end: at, value: tens },
        { kind: 'power', start: at, end: at + 1, power: 1 },
      );
    }
    at += 1;
  }
  return tokens;
};

/** The place after one space, if there is one there. */
export const afterSpace = (text: string, at: number): number => (isSpace(text[at]) ? at + 1 : at);
