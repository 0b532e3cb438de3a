import type { Span } from '../evidence/span';
import { withCoins } from './coins';
import { readFraction, readRatio, readSlash } from './compound-measure';
import { isPartOfDate, isTimeOfDay } from './date';
import { asDoubling, readDoubling, readHalf } from './half';
import type { Measure } from './measure';
import { type NotFigureReason, notFigureByMeaning, notFigureByPlace } from './not-a-figure';
import { type Numeral, readNumeral } from './number/numeral';
import { type NumberToken, numberTokens } from './number/token';
import { oneIn, readOneIn } from './one-in';
import { readFirstPlace, readRank } from './ordinal';
import { readPlainMeasure } from './plain-measure';
import { liesInside, quotedNames } from './quotation';
import { joinedRange, mayBeBound, rangeSignAt } from './range';

/** What a number of a text is: a measure, or none and why. */
export type Reading =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'other'; readonly span: Span; readonly numeral: Numeral | null; readonly reason: NotFigureReason };

type Step = { readonly readings: readonly Reading[]; readonly next: number };

const other = (numeral: Numeral, reason: NotFigureReason): Reading => ({
  kind: 'other',
  span: { start: numeral.start, end: numeral.end },
  numeral,
  reason,
});

const judged = (text: string, measure: Measure): Reading => {
  const reason = notFigureByMeaning(text, measure);
  if (reason === null) return { kind: 'measure', measure };
  const { start, end } = measure;
  return { kind: 'other', span: { start, end }, numeral: measure.head, reason };
};

const plain = (text: string, numeral: Numeral): Measure | null => {
  const measure = readPlainMeasure(text, numeral);
  const priced = withCoins(text, measure);
  if (priced !== null) return priced;
  return measure.measureWord === '番' ? asDoubling(text, measure) : measure;
};

const nextNumeral = (
  text: string,
  tokens: readonly NumberToken[],
  next: number,
  start: number,
): { readonly numeral: Numeral; readonly next: number } | null => {
  if (tokens[next]?.start !== start) return null;
  const { numeral, next: after } = readNumeral(text, tokens, next);
  return numeral === null || numeral.start !== start ? null : { numeral, next: after };
};

const compoundSigns = ['分之', '/', '／', '∶', ':', '：', '比'];

/** 三分之二, 10.8/10万, 5∶2, 9:00: two numbers about a sign. */
const readCompound = (text: string, tokens: readonly NumberToken[], numeral: Numeral, next: number): Step | null => {
  const sign = compoundSigns.find((candidate) => text.startsWith(candidate, numeral.end));
  if (sign === undefined) return null;
  const second = nextNumeral(text, tokens, next, numeral.end + sign.length);
  if (second === null) return null;
  if (sign === '分之') {
    const measure = readFraction(text, numeral, second.numeral);
    return measure === null ? null : { readings: [judged(text, measure)], next: second.next };
  }
  if (sign === '/' || sign === '／') {
    const measure = readSlash(text, numeral, second.numeral);
    const readings =
      measure === null ? [other(numeral, 'code'), other(second.numeral, 'code')] : [judged(text, measure)];
    return { readings, next: second.next };
  }
  if (sign !== '∶' && isTimeOfDay(numeral, second.numeral)) {
    return { readings: [other(numeral, 'date'), other(second.numeral, 'date')], next: second.next };
  }
  const third = /^[∶:：]/.test(text.slice(second.numeral.end, second.numeral.end + 1))
    ? nextNumeral(text, tokens, second.next, second.numeral.end + 1)
    : null;
  if (third !== null) {
    const parts = [numeral, second.numeral, third.numeral];
    return { readings: parts.map((part) => other(part, 'code')), next: third.next };
  }
  const measure = readRatio(text, numeral, sign, second.numeral);
  return measure === null ? null : { readings: [judged(text, measure)], next: second.next };
};

/** 10至12天, 30%—40%, 2018—2023年: two numbers about a sign of a range. */
const readRange = (
  text: string,
  tokens: readonly NumberToken[],
  first: Measure,
  numeral: Numeral,
  next: number,
): Step | null => {
  if (!mayBeBound(numeral)) return null;
  const at = first.measureWord === null ? numeral.end : first.end;
  const sign = rangeSignAt(text, at);
  if (sign === null) return null;
  const second = nextNumeral(text, tokens, next, at + sign.length);
  if (second === null) return null;
  if (isPartOfDate(text, second.numeral)) {
    return first.measured
      ? null
      : { readings: [other(numeral, 'date'), other(second.numeral, 'date')], next: second.next };
  }
  const last = plain(text, second.numeral);
  const joined =
    last === null || !last.measured
      ? null
      : joinedRange(text, first.measureWord === null ? { ...first, measured: false } : first, last);
  return joined === null ? null : { readings: [judged(text, joined)], next: second.next };
};

const readAt = (text: string, tokens: readonly NumberToken[], from: number, names: readonly Span[]): Step => {
  const token = tokens[from];
  const { numeral, next } = readNumeral(text, tokens, from);
  if (token === undefined || numeral === null) {
    const span = { start: token?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
    return { readings: [{ kind: 'other', span, numeral: null, reason: 'not_a_number' }], next };
  }
  if (liesInside(names, numeral.start)) return { readings: [other(numeral, 'name')], next };
  const rank = readRank(text, numeral);
  if (rank !== null) return { readings: [judged(text, rank)], next };
  const compound = readCompound(text, tokens, numeral, next);
  if (compound !== null) return compound;
  const reason = notFigureByPlace(text, numeral);
  if (reason !== null) return { readings: [other(numeral, reason)], next };
  const measure = plain(text, numeral);
  if (measure === null) return { readings: [other(numeral, 'no_unit')], next };
  return readRange(text, tokens, measure, numeral, next) ?? { readings: [judged(text, measure)], next };
};

const readWords = (text: string, names: readonly Span[]): readonly Reading[] => {
  const readings: Reading[] = [];
  for (const found of text.matchAll(/[一过超逾近]?半|翻番|首位|榜首|首/g)) {
    const measure =
      readHalf(text, found.index) ?? readDoubling(text, found.index) ?? readFirstPlace(text, found.index, found[0]);
    if (measure !== null && !liesInside(names, found.index)) readings.push(judged(text, measure));
  }
  for (const found of text.matchAll(oneIn)) {
    const measure = readOneIn(found);
    if (measure !== null) readings.push({ kind: 'measure', measure });
  }
  return readings.sort((one, another) => startOf(one) - startOf(another));
};

const startOf = (reading: Reading): number => (reading.kind === 'measure' ? reading.measure.start : reading.span.start);
const endOf = (reading: Reading): number => (reading.kind === 'measure' ? reading.measure.end : reading.span.end);

/** Reads every number of a text, in order and apart: what it measures, or why it states no figure. Linear in the text. */
export const readMeasures = (text: string): readonly Reading[] => {
  const tokens = numberTokens(text);
  const names = quotedNames(text);
  const readings: Reading[] = [...readWords(text, names)];
  const taken = readings.map((reading) => ({ start: startOf(reading), end: endOf(reading) }));
  let next = 0;
  while (next < tokens.length) {
    const step = readAt(text, tokens, next, names);
    readings.push(
      ...step.readings.filter((reading) =>
        reading.kind === 'measure'
          ? !liesInside(taken, startOf(reading)) || !liesInside(taken, endOf(reading) - 1)
          : !liesInside(taken, endOf(reading) - 1),
      ),
    );
    next = step.next;
    const end = Math.max(...step.readings.map(endOf));
    while ((tokens[next]?.start ?? end) < end) next += 1;
  }
  return readings.sort((one, another) => startOf(one) - startOf(another));
};
