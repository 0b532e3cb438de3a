import { clauseAfter, clauseBefore } from './clause';
import { isPartOfDate } from './date';
import type { Measure } from './measure';
import { isLatinLetter } from './number/character';
import { compare, isWhole, toNumber, whole } from './number/decimal';
import type { Numeral } from './number/numeral';
import { unitOf } from './unit';
import { wordTable } from './word-table';
import words from './words/not-a-figure.json';

/** Why a number of a text states no figure. */
const notFigureReasons = [
  'date',
  'period',
  'age',
  'ordinal',
  'document_number',
  'code',
  'name',
  'set_phrase',
  'indefinite',
  'list_number',
  'opening_hours',
  'denominator',
  'limit',
  'not_a_number',
  'no_unit',
] as const;
export type NotFigureReason = (typeof notFigureReasons)[number];

const setPhrases = wordTable(words.setPhrases);
const longestPhrase = Math.max(...words.setPhrases.map((phrase) => phrase.length));

const inSetPhrase = (text: string, { start, end }: Numeral): boolean => {
  for (let at = Math.max(0, start - longestPhrase + 1); at < end; at += 1) {
    const phrase = setPhrases.at(text, at);
    if (phrase !== null && at + phrase.length > start) return at <= start || phrase.length > 2;
  }
  return false;
};

const isListNumber = (text: string, { start, end }: Numeral): boolean => {
  const opens = /[（(]$/.test(text.charAt(start - 1)) && /^[）)]/.test(text.charAt(end));
  const lineStart = /(^|[\n\r])[ \u3000\t]*[（(]?$/.test(text.slice(Math.max(0, start - 6), start));
  return (opens && lineStart) || (lineStart && /^[、.．)）]/.test(text.charAt(end)));
};

const isCode = (text: string, { start, end, script }: Numeral): boolean =>
  script === 'arabic' &&
  (/[A-Za-zＡ-Ｚ+＋×]/.test(text.charAt(start - 1)) ||
    /^([+＋][\p{L}\p{N}]|×)/u.test(text.slice(end, end + 2)) ||
    (isLatinLetter(text.charAt(end)) && !/^(km|kg|m[²l2L]?|kWh|h)(?![A-Za-z])/.test(text.slice(end, end + 4))));

const marksBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at);

/** What a number is by its place alone, before its unit is looked for; null where it may be a figure. */
export const notFigureByPlace = (text: string, numeral: Numeral): NotFigureReason | null => {
  const before = marksBefore(text, numeral.start);
  const printed = text.slice(numeral.start, numeral.end);
  if (isCode(text, numeral)) return 'code';
  if (isPartOfDate(text, numeral)) return 'date';
  if (/[第]$/.test(before)) return 'ordinal';
  if (/[〔［[]$/.test(before) || /^[号〕］]/.test(text.charAt(numeral.end))) return 'document_number';
  if (isListNumber(text, numeral)) return 'list_number';
  if (inSetPhrase(text, numeral)) return 'set_phrase';
  if (/^[0０]\d/.test(printed)) return 'code';
  return /每$/.test(before) ? 'denominator' : null;
};

const startsWithOne = (text: string, end: number, options: readonly string[]): boolean =>
  options.some((option) => text.startsWith(option, end));

const isIndefiniteOne = (measure: Measure, head: Numeral): boolean =>
  head.script === 'han' &&
  head.end - head.start === 1 &&
  head.value.coefficient === 1n &&
  measure.unit !== 'times' &&
  measure.unit !== 'percent' &&
  measure.form === 'plain';

const isPeriod = (text: string, measure: Measure): boolean => {
  const before = clauseBefore(text, measure.start);
  const hinted = startsWithOne(text, measure.end, words.periodAfter);
  const led = measure.hedge === '近' || words.periodBefore.some((word) => before.endsWith(word));
  const counted = words.levelOfTime.some((word) => before.includes(word));
  if (measure.unit === 'year') return !(counted && !hinted && !led) && isWhole(measure.value);
  return led || hinted;
};

const isOpeningHours = (text: string, measure: Measure): boolean =>
  ((measure.unit === 'hour' && compare(measure.value, whole(24)) === 0) ||
    (measure.unit === 'day' && toNumber(measure.value) === 7)) &&
  (startsWithOne(text, measure.end, words.roundTheClock) || /^[24小时×xX*]/.test(text.charAt(measure.end)));

const isAbstractCount = (text: string, measure: Measure, head: Numeral): boolean =>
  head.script === 'han' &&
  compare(head.value, whole(12)) <= 0 &&
  measure.hedge === null &&
  ((measure.measureWord === '个' &&
    (startsWithOne(text, measure.end, words.abstractNouns) ||
      /^[\d十百千万一二三四五六七八九]/.test(text.charAt(measure.end)))) ||
    ((measure.measureWord === '项' || measure.measureWord === '种') &&
      startsWithOne(text, measure.end, words.abstractNouns)));

/** 百日攻坚行动, 千人大宣讲, 123工作法, 万人起诉率: a number without a hedge at the head of the name of a programme or a rate. */
const isProgramme = (text: string, measure: Measure, head: Numeral): boolean => {
  const weak = head.bare || measure.measureWord === null;
  if (!weak || measure.hedge !== null || measure.unit === 'percent' || !/^[\p{L}\d]/u.test(text.charAt(measure.end)))
    return false;
  const after = clauseAfter(text, measure.end).slice(0, 8);
  if (head.bare && /^[\p{Script=Han}]{1,6}?(?:率|能耗|油耗)/u.test(after)) return true;
  return words.programmes.some((word) => word.length > 1 && after.includes(word));
};

/** Words of the table of measure words that are nouns as well: 千万家庭, 万家 and 百里 are figures of speech, 12万家庭 is none. */
const nouns: ReadonlySet<string> = new Set(['家庭', '人口', '个家庭', '家', '里']);

const isFigurative = (measure: Measure, head: Numeral): boolean =>
  head.bare && measure.hedge === null && (measure.measureWord === null || nouns.has(measure.measureWord));

/** No age that shares the words of the one before it stands further behind them: 预期寿命达79.8岁，其中女性|82.3岁. */
const agesReach = 40;
const sharesAge = /(?:寿命|平均年龄)[^。！？\n]*岁[^。！？\n\d]{0,10}$/;

/** A mean age or a life expectancy, or what it rose by; any other age is somebody's, or a limit. */
const isMeanAge = (text: string, { start }: Measure): boolean => {
  const before = clauseBefore(text, start);
  return (
    words.meanAge.some((word) => before.includes(word)) ||
    /(?:提高|延长|增加|增长|缩短)了?$/.test(before) ||
    sharesAge.test(text.slice(Math.max(0, start - agesReach), start))
  );
};

/** 年收入10万元以上的村, 50亩以上的大户: a limit that tells whom another figure counts. */
const isLimit = (text: string, { unit, measureWord, hedge, end }: Measure): boolean => {
  const kind = unit === null ? null : unitOf(unit)?.kind;
  const isSize = kind === 'money' || kind === 'measure' || (unit === null && measureWord !== null);
  return isSize && hedge !== null && /[上下内]$/.test(hedge) && text.charAt(end) === '的';
};

/** 胡七斤 is a name, 走了三里路 a story: small Han numbers of measures without a code. */
const isSmallMeasure = (measure: Measure, head: Numeral): boolean =>
  measure.unit === null &&
  measure.measureWord !== null &&
  head.script === 'han' &&
  measure.hedge === null &&
  compare(head.value, whole(12)) <= 0;

/** What a number with its unit is, where the words around make it no figure; null where it is one. */
export const notFigureByMeaning = (text: string, measure: Measure): NotFigureReason | null => {
  const { head } = measure;
  if (head === null || measure.form !== 'plain') return null;
  const kind = measure.unit === null ? null : unitOf(measure.unit)?.kind;
  if (!measure.measured) return 'no_unit';
  if (head.positional && head.upper === null && measure.unit !== 'percent') return 'set_phrase';
  if (measure.measureWord?.includes('岁') === true) {
    const isMeasured = isMeanAge(text, measure);
    return isMeasured ? null : 'age';
  }
  if (
    measure.measureWord === '届' &&
    !words.editionContext.some((word) => clauseBefore(text, measure.start).includes(word))
  ) {
    return 'ordinal';
  }
  if (isOpeningHours(text, measure)) return 'opening_hours';
  if (measure.unit === 'minute' && words.circles.some((word) => clauseAfter(text, measure.end).includes(word)))
    return 'name';
  if (kind === 'time' && measure.unit !== 'class_hour' && isPeriod(text, measure)) return 'period';
  if (isLimit(text, measure)) return 'limit';
  if (isIndefiniteOne(measure, head)) return 'indefinite';
  if (isSmallMeasure(measure, head)) return 'set_phrase';
  if (isAbstractCount(text, measure, head)) return 'set_phrase';
  if (isProgramme(text, measure, head)) return 'name';
  return isFigurative(measure, head) ? 'set_phrase' : null;
};
