import { clauseBefore } from './clause';
import type { Doubt } from './doubt';
import { readHedging } from './hedging';
import type { Measure } from './measure';
import { type MeasureWord, measureWordAt, unitOfMeasureWord } from './measure-word';
import { unitOfNounAfter, unitOfNounAt, unitOfNounBefore } from './noun';
import { isWordCharacter } from './number/character';
import { decimalText, normalised, parseDecimal, plus, shifted } from './number/decimal';
import { canonicalNumeral } from './number/magnitude';
import type { Numeral } from './number/numeral';
import { afterSpace } from './number/token';
import { type UnitCode, unitOf } from './unit';
import words from './words/not-a-figure.json';

const currencySigns: readonly (readonly [string, UnitCode])[] = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['$', 'USD'],
  ['¥', 'yuan'],
  ['￥', 'yuan'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['人民币', 'yuan'],
];

type UnitReading = {
  readonly start: number;
  readonly end: number;
  readonly unit: UnitCode | null;
  readonly measureWord: MeasureWord | null;
  readonly measured: boolean;
  readonly doubts: readonly Doubt[];
};

const fromMeasureWord = (text: string, numeral: Numeral, word: MeasureWord): UnitReading => {
  const unit = unitOfMeasureWord(text, word, numeral.start);
  return {
    start: numeral.start,
    end: word.end,
    unit,
    measureWord: word,
    measured: true,
    doubts: unit === null ? ['unit_without_code'] : [],
  };
};

/** 男女性别比105.3, 综合指数98.5: an index number has no unit. */
const isIndex = (text: string, numeral: Numeral): boolean => {
  const before = clauseBefore(text, numeral.start).replace(/(达到|达|为|是|约|至|到)$/, '');
  return words.indexNouns.some((noun) => before.endsWith(noun));
};

/** The unit where no measure word follows: the noun behind (37.2万妇女) or before (参与人次超400万) decides. */
const fromNoun = (text: string, numeral: Numeral): UnitReading => {
  const base = { start: numeral.start, end: numeral.end, measureWord: null };
  const strong = numeral.multiplied || numeral.hedge !== null;
  const behind = strong ? unitOfNounAfter(text, numeral.end) : unitOfNounAt(text, numeral.end);
  if (behind !== null && behind !== 'yuan') {
    return { ...base, unit: behind, measured: true, doubts: strong ? [] : ['measure_word_missing'] };
  }
  const closed = !isWordCharacter(text[numeral.end]);
  const before = closed ? unitOfNounBefore(text, numeral.start) : null;
  if (before !== null && (strong || numeral.script === 'arabic')) {
    return { ...base, unit: before, measured: true, doubts: strong ? [] : ['measure_word_missing'] };
  }
  return { ...base, unit: null, measured: false, doubts: ['unit_unknown'] };
};

const readUnit = (text: string, numeral: Numeral): UnitReading => {
  const sign = currencySigns.find(([printed]) => text.endsWith(printed, numeral.start));
  const word = measureWordAt(text, numeral.end) ?? measureWordAt(text, afterSpace(text, numeral.end));
  if (sign !== undefined && word?.word !== sign[0]) {
    const start = numeral.start - sign[0].length;
    const end =
      word !== null && unitOf(unitOfMeasureWord(text, word, start) ?? '')?.kind === 'money' ? word.end : numeral.end;
    return { start, end, unit: sign[1], measureWord: null, measured: true, doubts: [] };
  }
  return word === null ? fromNoun(text, numeral) : fromMeasureWord(text, numeral, word);
};

/** 八成五 is 85 percent and 九五折 95: 成 and 折 count tenths. */
const asPercent = (
  text: string,
  numeral: Numeral,
  word: MeasureWord,
): { readonly numeral: Numeral; readonly end: number } => {
  const fold = numeral.positional ? 0 : 1;
  const digit = word.word === '成' ? '一二三四五六七八九'.indexOf(text[word.end] ?? ' ') + 1 : 0;
  const digitCounts = digit > 0 && !/[个名人项点千百万十]/.test(text[word.end + 1] ?? '');
  const tenths = shifted(numeral.value, fold);
  const value = digitCounts ? plus(tenths, parseDecimal(String(digit)) ?? tenths) : tenths;
  const upper = numeral.upper === null ? null : shifted(numeral.upper, 1);
  const shown = numeral.upper === null ? value : shifted(numeral.value, 1);
  return {
    numeral: { ...numeral, ...canonicalNumeral(shown), value: shown, upper },
    end: word.end + (digitCounts ? 1 : 0),
  };
};

const scopeOf = (unit: UnitCode | null): 'measure' | 'duration' | 'money' => {
  const kind = unit === null ? null : unitOf(unit)?.kind;
  return kind === 'money'
    ? 'money'
    : kind === 'time' || unit === 'times' || unit === 'percent'
      ? 'duration'
      : 'measure';
};

/** Reads a number with the unit behind it, before it or in its noun, and its hedges: `近3.6万人`, `参与人次|超400万`. */
export const readPlainMeasure = (text: string, printed: Numeral): Measure => {
  const unit = readUnit(text, printed);
  const tenths = unit.measureWord?.tenth === true ? asPercent(text, printed, unit.measureWord) : null;
  const numeral = tenths?.numeral ?? printed;
  const unitEnd = tenths?.end ?? unit.end;
  const wordHedge = unit.measureWord?.hedge ?? null;
  const hedged = wordHedge === null || numeral.hedge !== null ? numeral : { ...numeral, hedge: wordHedge };
  const scope = tenths === null ? scopeOf(unit.unit) : 'fraction';
  const hedging = readHedging(text, hedged, unit.start, unitEnd, scope);
  const isRange = numeral.upper !== null;
  const index = !unit.measured && isIndex(text, printed);
  return {
    start: hedging.start,
    end: hedging.end,
    form: index ? 'index' : 'plain',
    head: numeral,
    numeral: numeral.numeral,
    magnitude: numeral.magnitude,
    value: numeral.value,
    exact: decimalText(normalised(numeral.value)),
    upper: numeral.upper,
    comparator: isRange ? 'range' : hedging.comparator,
    hedge: isRange ? null : hedging.hedge,
    unit: unit.unit,
    measureWord: unit.measureWord?.word ?? null,
    denominator: unitOf(unit.unit ?? '')?.denominator ?? null,
    measured: unit.measured || index,
    doubts: [...hedging.doubts, ...(index ? [] : unit.doubts)],
  };
};
