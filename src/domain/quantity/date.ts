import { compare, isWhole, whole } from './number/decimal';
import type { Numeral } from './number/numeral';

const isYear = (numeral: Numeral): boolean =>
  isWhole(numeral.value) &&
  !numeral.multiplied &&
  numeral.hedge === null &&
  compare(numeral.value, whole(1000)) >= 0 &&
  compare(numeral.value, whole(2200)) < 0;

const isPlain = (numeral: Numeral): boolean => isWhole(numeral.value) && numeral.hedge === null;

const mayBe = (numeral: Numeral, most: number): boolean => isPlain(numeral) && compare(numeral.value, whole(most)) <= 0;

/**
 * Whether the words behind a number make it a part of a date or a time of day: 2018年, 六月, 3日, 8时30分, 20世纪80年代,
 * 第三季度. Lengths of time (3年, 8个月) are none.
 */
export const isPartOfDate = (text: string, numeral: Numeral): boolean => {
  const { end } = numeral;
  const next = text.charAt(end);
  if (text.startsWith('年代', end) || text.startsWith('世纪', end) || text.startsWith('季度', end)) return true;
  if (next === '年')
    return isYear(numeral) || (numeral.positional && numeral.upper === null) || /^年[初底末度]/.test(text.slice(end));
  if (next === '月') return mayBe(numeral, 12) && numeral.value.coefficient > 0n;
  if (next === '日' || next === '号') return mayBe(numeral, 31);
  if (next === '时') return mayBe(numeral, 24);
  if (next === '点')
    return mayBe(numeral, 24) && !/^点[\u4e00-\u9fff](?<!点[前后半钟整到至左，])/.test(text.slice(end, end + 2));
  if (next === '分') return /[时点]/.test(text.charAt(numeral.start - 1));
  if (text.startsWith('学年', end) || text.startsWith('财年', end)) return true;
  return false;
};

/** `9:00`, `18：30`: two digits behind a colon are minutes. */
export const isTimeOfDay = (one: Numeral, other: Numeral): boolean =>
  one.script === 'arabic' && mayBe(one, 24) && other.end - other.start === 2 && mayBe(other, 59);
