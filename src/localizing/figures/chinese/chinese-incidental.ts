import type { Numeral } from '../../../domain/quantity/number/numeral';
import { asSmall, fromDecimal, type Rational } from '../rational';
import type { ChineseUnit } from './chinese-units';

/** 一倍: as much again. */
export const isOne = ({ n, d }: Rational): boolean => n === d;

/** 1名, 从0涨到: a, and no. */
const isOneOrNone = (value: number, unit: ChineseUnit | null): boolean =>
  unit === null ? value === 0 : unit.unit === 'count' && (value === 0 || value === 1);

/** 1人死亡, 受伤1人: whoever was hurt is counted, be it one. */
export const isCasualty = (text: string, start: number, end: number): boolean =>
  text.charAt(end - 1) === '人' &&
  (/^(?:当场)?(?:死亡|遇难|身亡|受伤|失踪|重伤|轻伤|丧生)/.test(text.slice(end, end + 4)) ||
    /(?:死亡|遇难|受伤|失踪|重伤|轻伤)$/.test(text.slice(Math.max(0, start - 2), start)));

/** Whether a number is one that another language may leave out: an indefinite 一名, 两 of 两手, 千家, 百 of 百姓. */
export const isIncidental = (
  numeral: Numeral,
  unit: ChineseUnit | null,
  hedged: boolean,
  number: Rational,
): boolean => {
  if (hedged || number.d === 2n) return false;
  if (numeral.script === 'arabic') return isOneOrNone(asSmall(number), unit) && !numeral.multiplied;
  const isPart = unit !== null && /^(?:percent|point|fold)$/.test(unit.unit);
  if (isPart) return false;
  const value = asSmall(fromDecimal(numeral.value));
  if (value <= 1 || numeral.bare) return true;
  if (unit !== null) return false;
  return !numeral.multiplied || numeral.end - numeral.start === 1 || value < 20;
};
