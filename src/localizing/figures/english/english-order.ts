import { asSmall, rational } from '../rational';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { englishNumbers, nameWords, ordinals } from './english-words';

/** No word of a name stands further behind its ordinal: 14th Five-Year Plan. */
const nameReach = 6;

const standsInName = (tokens: readonly Token[], to: number): boolean => {
  for (let at = to; at < to + nameReach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.isCapital && nameWords.has(token.lemma)) return true;
    if (/^(?:plenary|session|congress|plenum)$/.test(token.lemma)) return true;
  }
  return false;
};

/** 75th anniversary, 75th founding anniversary. */
const isAnniversary = (tokens: readonly Token[], to: number): boolean =>
  [to, to + 1, to + 2].some(
    (at) =>
      /^(?:anniversary|birthday)$/.test(lemmaAt(tokens, at)) &&
      tokens.slice(to, at).every(({ kind }) => kind === 'word'),
  );

const place = (tokens: readonly Token[], at: number, to: number, value: number): Draft => {
  const { start, end } = spanOf(tokens, at, to);
  return { ...draftOf(start, end, rational(value)), units: ['ordinal'], hasUnit: true };
};

/** How many tokens an ordinal takes, and its value: 21st, twenty-first, third. */
const ordinalAt = (tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | null => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'number') {
    const isMarked = next?.glue === 'joined' && /^(?:st|nd|rd|th)$/.test(next.lemma);
    const value = token.value === null ? Number.NaN : asSmall(token.value);
    return isMarked && !Number.isNaN(value) ? { value, to: at + 2 } : null;
  }
  const alone = ordinals.get(token?.lemma ?? '');
  if (alone !== undefined) return { value: alone, to: at + 1 };
  const tens = englishNumbers.digits.get(token?.lemma ?? '') ?? 0;
  const unit = ordinals.get(next?.lemma ?? '') ?? 0;
  if (tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10) return { value: tens + unit, to: at + 2 };
  if (lemmaAt(tokens, at) === 'one' && lemmaAt(tokens, at + 1) === 'hundredth') return { value: 100, to: at + 2 };
  return null;
};

/** first, 2nd, twenty-first; also 20th century, third quarter, 70th anniversary. */
export const readOrdinal: Reader = (tokens, at) => {
  const found = ordinalAt(tokens, at);
  if (found === null) return null;
  const { value, to } = found;
  const token = tokens[at];
  const ordinal = place(tokens, at, to, value);
  const next = lemmaAt(tokens, to);
  const before = lemmaAt(tokens, at - 1);
  if (next === 'century') return { drafts: [{ ...ordinal, units: ['century_of', 'ordinal'] }], to: to + 1 };
  if (next === 'quarter' && value <= 4)
    return { drafts: [{ ...ordinal, units: ['quarter_of', 'ordinal'] }], to: to + 1 };
  if (isAnniversary(tokens, to) || next === 'year')
    return {
      drafts: [{ ...ordinal, units: ['ordinal', 'year_long'], counts: value > 1 && next !== 'year' }],
      to: next === 'year' ? to + 1 : to,
    };
  if (before === 'every' && value > 1) {
    return { drafts: [incidental({ ...ordinal, units: ['percent', 'ordinal'], number: rational(100, value) })], to };
  }
  if (
    token?.kind === 'number' &&
    before === 'the' &&
    value <= 31 &&
    !standsInName(tokens, to) &&
    !/^(?:of|\p{Ll}{3,})/u.test(next)
  ) {
    return { drafts: [{ ...ordinal, units: ['ordinal', 'day_of_month'] }], to };
  }
  const isElided = before === 'the' && value === 2 && /^[.,;]?$/.test(next);
  if (isElided) return { drafts: [{ ...ordinal, also: [{ unit: 'half_year', value: rational(2n) }] }], to };
  const isSecond = token?.lemma === 'second' && /^(?:a|per|split|each)$/.test(before);
  const isName = standsInName(tokens, to) || (token?.kind === 'word' && token.isCapital && !token.opens);
  return {
    drafts: [value === 1 || isSecond || isName ? incidental({ ...ordinal, units: ['ordinal', 'count'] }) : ordinal],
    to,
  };
};

const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}(?:IX|IV|V?I{0,3})|XI{0,3}|XIV|XVI{0,3})$/;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** II of Phase II, XX of XX зуун; null for anything that is no numeral of more than one letter behind a name. */
export const romanValue = (printed: string): number | null => {
  if (!roman.test(printed)) return null;
  const digits = [...printed].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
};

/** Phase II, World War II: a Roman numeral behind a word with a capital. */
export const readRoman: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.printed === 'I' || tokens[at - 1]?.isCapital !== true) return null;
  const value = romanValue(token.printed);
  return value === null
    ? null
    : { drafts: [incidental({ ...place(tokens, at, at + 1, value), units: ['ordinal', 'count'] })], to: at + 1 };
};
