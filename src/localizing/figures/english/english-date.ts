import { anyBounds } from '../bounds';
import { asSmall, rational } from '../rational';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { decades, months, noons, recurrences } from './english-words';

const dated = (tokens: readonly Token[], from: number, to: number, value: number, units: readonly string[]): Draft => {
  const { start, end } = spanOf(tokens, from, to);
  return { ...draftOf(start, end, rational(value)), units, hasUnit: true };
};

const small = (token: Token | undefined): number =>
  token?.kind === 'number' && token.value !== null && !token.grouped ? asSmall(token.value) : Number.NaN;

const isOrdinalMark = (token: Token | undefined): boolean =>
  token?.glue === 'joined' && /^(?:st|nd|rd|th)$/.test(token.lemma);

const isYear = (token: Token | undefined): boolean => {
  const value = small(token);
  return token?.printed.length === 4 && value >= 1000 && value < 2200;
};

const bars =
  /^(?:%|percent|per|yuan|million|billion|thousand|trillion|\.|:|points?|hundred|years?|months?|days?|weeks?|hours?)$/;

/** A day of the month at a token: 1, 1st, 21st; the token behind it, or null. */
const dayAt = (tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | null => {
  const value = small(tokens[at]);
  if (!(value >= 1 && value <= 31) || tokens[at]?.printed.includes('.')) return null;
  const to = isOrdinalMark(tokens[at + 1]) ? at + 2 : at + 1;
  const next = tokens[to];
  if (
    next !== undefined &&
    (next.glue === 'joined' ? next.kind !== 'mark' || next.lemma === '%' : bars.test(next.lemma))
  )
    return null;
  return { value, to };
};

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|and|through|or|,)$/.test(lemmaAt(tokens, at));

/** June 1, 2023; June 1-3; May 2023: a month and what follows it. */
export const readMonth: Reader = (tokens, at) => {
  const month = months.get(lemmaAt(tokens, at));
  const token = tokens[at];
  if (month === undefined || token === undefined || !token.isCapital) return null;
  const named = /^(?:madness|forth|on|upon)$/.test(lemmaAt(tokens, at + 1)) || lemmaAt(tokens, at - 1) === 'long';
  if (named) return { drafts: [], to: at + 1 };
  const drafts: Draft[] = [dated(tokens, at, at + 1, month, ['month_of_year'])];
  let to =
    lemmaAt(tokens, at + 1) === '.' && token.printed.length <= 4 && tokens[at + 2]?.kind === 'number' ? at + 2 : at + 1;
  for (let days = 0; days < 4; days += 1) {
    const joined = days > 0 && tokens[to]?.glue !== 'hyphen' && tokens[to]?.glue !== 'dash';
    if (joined && !isJoint(tokens, to)) break;
    const from = joined ? to + 1 : to;
    const day = dayAt(tokens, from);
    if (
      day === null ||
      (joined && lemmaAt(tokens, to) !== 'to' && lemmaAt(tokens, to) !== 'and' && lemmaAt(tokens, to) !== 'through')
    )
      break;
    if (
      joined &&
      /^[\p{Ll}]/u.test(tokens[day.to]?.printed ?? '') &&
      !/^(?:in|at|and|to|with|by|for|on|this|last|that|when|while|of)$/.test(lemmaAt(tokens, day.to))
    )
      break;
    drafts.push(dated(tokens, from, day.to, day.value, ['day_of_month']));
    to = day.to;
  }
  const year = lemmaAt(tokens, to) === ',' || lemmaAt(tokens, to) === 'of' ? to + 1 : to;
  if (
    isYear(tokens[year]) &&
    (year === to || drafts.length > 1 || lemmaAt(tokens, to) === 'of' || isYear(tokens[to + 1]))
  ) {
    drafts.push(dated(tokens, year, year + 1, small(tokens[year]), ['year']));
    to = year + 1;
  }
  const isDoubtful = token.opens && token.lemma === 'may' && drafts.length === 1;
  return { drafts: isDoubtful ? drafts.map(incidental) : drafts, to };
};

/** 1 June, 1st of June, the 3rd: a day before its month. */
export const readDayBeforeMonth: Reader = (tokens, at) => {
  const value = small(tokens[at]);
  if (!(value >= 1 && value <= 31)) return null;
  let to = isOrdinalMark(tokens[at + 1]) ? at + 2 : at + 1;
  if (lemmaAt(tokens, to) === 'of') to += 1;
  const month = tokens[to];
  if (month === undefined || !month.isCapital || !months.has(month.lemma)) return null;
  return { drafts: [dated(tokens, at, to, value, ['day_of_month'])], to };
};

/** The first half of a year is its first six months. */
const sixMonths = [{ unit: 'month', value: rational(6n) }];

/** her 80s, his late nineties: a decade of somebody's life. */
const isOfAge = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her|their|my|our|your|its)$/.test(
    lemmaAt(tokens, at - (/^(?:early|mid|late)$/.test(lemmaAt(tokens, at - 1)) ? 2 : 1)),
  );

/** the 1990s, the 80s, 20th century, Q1, first half of the year. */
export const readPeriod: Reader = (tokens, at) => {
  const token = tokens[at];
  const next = tokens[at + 1];
  const value = small(token);
  if (
    next?.glue === 'joined' &&
    /^(?:s|'s)$/.test(next.lemma) &&
    value % 5 === 0 &&
    (value >= 20 || token?.printed.startsWith('0'))
  ) {
    const isAge = isOfAge(tokens, at);
    const decade = dated(tokens, at, at + 2, value, [isAge ? 'age' : 'decade_of']);
    return { drafts: [isAge ? { ...decade, bounds: anyBounds } : decade], to: at + 2 };
  }
  if (token?.lemma === 'q' && next?.glue === 'joined' && /^[1-4]$/.test(next.printed)) {
    return { drafts: [dated(tokens, at, at + 2, small(next), ['quarter_of', 'ordinal'])], to: at + 2 };
  }
  const half = token?.lemma === 'first' ? 1 : token?.lemma === 'second' || token?.lemma === 'latter' ? 2 : 0;
  if (half > 0 && next?.lemma === 'half') {
    return {
      drafts: [incidental({ ...dated(tokens, at, at + 2, half, ['half_year']), also: sixMonths })],
      to: at + 2,
    };
  }
  return null;
};

/** midnight, the early nineties, biennially: times that other languages say with a number. */
export const readTimeWord: Reader = (tokens, at) => {
  const lemma = lemmaAt(tokens, at);
  if (noons.has(lemma)) return { drafts: [incidental(dated(tokens, at, at + 1, 0, ['clock']))], to: at + 1 };
  const years = recurrences.get(lemma);
  if (years !== undefined) return { drafts: [incidental(dated(tokens, at, at + 1, years, ['year_long']))], to: at + 1 };
  const decade = decades.get(lemma);
  if (decade === undefined) return null;
  const years90 = dated(tokens, at, at + 1, decade, ['decade_of']);
  return { drafts: isOfAge(tokens, at) ? [] : [years90], to: at + 1 };
};

const dateMark = /^[-/.]$/;

/** 2023-06-01, 2023/6/1, 01.06.2023: a date in digits. */
export const readNumericDate: Reader = (tokens, at) => {
  if (tokens[at]?.kind !== 'number' || tokens[at]?.printed.length !== 4) return null;
  const gap = (next: number): number =>
    tokens[next]?.glue === 'hyphen'
      ? 0
      : dateMark.test(lemmaAt(tokens, next)) && tokens[next]?.glue === 'joined'
        ? 1
        : -1;
  const first = gap(at + 1);
  if (!isYear(tokens[at]) || first < 0) return null;
  const month = at + 1 + first;
  const second = gap(month + 1);
  const day = month + 1 + second;
  if (second < 0 || !(small(tokens[month]) <= 12) || !(small(tokens[day]) <= 31)) return null;
  return {
    drafts: [
      dated(tokens, at, at + 1, small(tokens[at]), ['year']),
      dated(tokens, month, month + 1, small(tokens[month]), ['month_of_year']),
      dated(tokens, day, day + 1, small(tokens[day]), ['day_of_month']),
    ],
    to: day + 1,
  };
};
