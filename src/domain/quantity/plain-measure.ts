import { clauseBefore } from './clause';
import { currencyBefore } from './currency';
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
import { perUnitAfter } from './per-unit';
import { type UnitCode, unitOf } from './unit';
import words from './words/not-a-figure.json';

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

/** 粉丝数由4.1万|增长到27.5万: what follows belongs to the next number. */
const moves = /^(?:增长|增加|提高|提升|上升|发展|扩大|减少|下降|降低|跃升|攀升|升|增|降|减)(?:到|至|为)/;

/** The unit where no measure word follows: the noun behind (37.2万妇女) or before (参与人次超400万) decides. */
const fromNoun = (text: string, numeral: Numeral): UnitReading => {
  const base = { start: numeral.start, end: numeral.end, measureWord: null };
  const strong = numeral.multiplied || numeral.hedge !== null;
  const behind = strong ? unitOfNounAfter(text, numeral.end) : unitOfNounAt(text, numeral.end);
  if (behind !== null && behind !== 'yuan') {
    return { ...base, unit: behind, measured: true, doubts: strong ? [] : ['measure_word_missing'] };
  }
  const closed = !isWordCharacter(text[numeral.end]) || moves.test(text.slice(numeral.end, numeral.end + 4));
  const before = closed ? unitOfNounBefore(text, numeral.start) : null;
  if (before !== null && (strong || numeral.script === 'arabic')) {
    return { ...base, unit: before, measured: true, doubts: strong ? [] : ['measure_word_missing'] };
  }
  return { ...base, unit: null, measured: false, doubts: ['unit_unknown'] };
};

/** What may stand behind a number whose currency stands before it: 港币320万|元. Any other unit is its own (日元12亿美元). */
const yuanWords: ReadonlySet<string> = new Set(['元', '块', '块钱', '元钱']);

const readUnit = (text: string, numeral: Numeral): UnitReading => {
  const currency = currencyBefore(text, numeral.start);
  const word = measureWordAt(text, numeral.end) ?? measureWordAt(text, afterSpace(text, numeral.end));
  if (currency !== null && (word === null || yuanWords.has(word.word))) {
    return {
      start: currency.start,
      end: word?.end ?? numeral.end,
      unit: currency.unit,
      measureWord: null,
      measured: true,
      doubts: [],
    };
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

/** 同比增长|-2.3%: a sign, where neither a number nor a code stands before it. */
const isNegative = (text: string, start: number): boolean =>
  '-－−'.includes(text[start - 1] ?? ' ') && /[\p{Script=Han}（(]/u.test(text[start - 2] ?? '');

/** Reads a number with the unit behind it, before it or in its noun, and its hedges: `近3.6万人`, `参与人次|超400万`. */
export const readPlainMeasure = (text: string, printed: Numeral): Measure => {
  const unit = readUnit(text, printed);
  const tenths = unit.measureWord?.tenth === true ? asPercent(text, printed, unit.measureWord) : null;
  const numeral = tenths?.numeral ?? printed;
  const perUnit = unit.measureWord === null ? null : perUnitAfter(text, unit.end);
  const unitEnd = tenths?.end ?? perUnit?.end ?? unit.end;
  const wordHedge = unit.measureWord?.hedge ?? null;
  const hedged = wordHedge === null || numeral.hedge !== null ? numeral : { ...numeral, hedge: wordHedge };
  const scope = tenths === null ? scopeOf(unit.unit) : 'fraction';
  const hedging = readHedging(text, hedged, unit.start, unitEnd, scope);
  const isRange = numeral.upper !== null;
  const index = !unit.measured && isIndex(text, printed);
  const signed = unit.unit === 'percent' && hedging.start === printed.start && isNegative(text, printed.start);
  return {
    start: hedging.start - (signed ? 1 : 0),
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
    denominator: perUnit?.isMean === true ? 1 : (unitOf(unit.unit ?? '')?.denominator ?? null),
    measured: unit.measured || index,
    doubts: [...hedging.doubts, ...(index ? [] : unit.doubts)],
  };
};
