import type { Numeral } from '../../../domain/quantity/number/numeral';
import { exactly } from '../bounds';
import { asSmall, fromDecimal, rational, shiftedBy, times } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { chineseHedgeAfter, chineseHedgeBefore, chineseHedgeInside } from './chinese-hedge';
import { shareHedge } from './chinese-measure';
import { chineseUnitAt } from './chinese-units';
import { draftOfNumeral } from './numeral-draft';

const isPopulation = (value: number): boolean => value >= 100 && /^10+$/.test(String(value));

const inverse = (numeral: Numeral): ReturnType<typeof rational> => {
  const { n, d } = fromDecimal(numeral.value);
  return rational(d, n);
};

/** 三分之二, 百分之六, 十万分之10.8. */
export const readChineseFraction = (text: string, under: Numeral, over: Numeral): Draft | null => {
  if (under.value.coefficient === 0n) return null;
  const population = asSmall(fromDecimal(under.value));
  const hedge =
    chineseHedgeBefore(text, under.start, true) ??
    chineseHedgeBefore(text, over.start, true) ??
    shareHedge(text, under.start) ??
    chineseHedgeAfter(text, over.end, 'share');
  const bounds = (over.hedge === null ? null : chineseHedgeInside(over.hedge)) ?? hedge?.bounds ?? exactly;
  const number = over.bare && population === 100 ? rational(100n) : fromDecimal(over.value);
  const draft = { ...draftOf(under.start, over.end, number), hasUnit: true, bounds };
  if (population === 100) return { ...draft, units: ['percent'] };
  if (population >= 1000 && isPopulation(population)) return { ...draft, units: ['count'], per: rational(population) };
  const percent = times(shiftedBy(fromDecimal(over.value), 2), inverse(under));
  const share = { ...draft, number: percent, mantissa: percent, units: ['percent'] };
  const ofCentury = { unit: 'month', value: times(percent, rational(12n)) };
  return text.startsWith('个世纪', over.end) ? { ...share, also: [ofCentury] } : share;
};

/** 10.8/10万 is a rate, 2/3 a fraction, 24/7 a name. */
export const readChineseSlash = (text: string, one: Numeral, other: Numeral): readonly Draft[] | null => {
  const [a, b] = [fromDecimal(one.value), asSmall(fromDecimal(other.value))];
  if (isPopulation(b) && b >= 1000) {
    const hedge = chineseHedgeBefore(text, one.start, one.bare) ?? chineseHedgeAfter(text, other.end, 'measure');
    const draft = draftOf(one.start, other.end, a);
    return [{ ...draft, hasUnit: true, per: rational(b), bounds: hedge?.bounds ?? exactly }];
  }
  if (asSmall(a) < b && b <= 20) {
    const percent = times(shiftedBy(a, 2), inverse(other));
    const hedge =
      chineseHedgeBefore(text, one.start, false) ??
      shareHedge(text, one.start) ??
      chineseHedgeAfter(text, other.end, 'share');
    const draft = draftOf(one.start, other.end, percent);
    return [{ ...draft, units: ['percent'], hasUnit: true, bounds: hedge?.bounds ?? exactly }];
  }
  return [incidental(draftOfNumeral(one)), incidental(draftOfNumeral(other))];
};

/** 5∶2, 3比1: both numbers of a ratio, or of a score. */
export const readChineseRatio = (one: Numeral, other: Numeral): readonly Draft[] =>
  [one, other].map((numeral) => ({ ...draftOfNumeral(numeral), hasUnit: true }));

/** Where 每3户就有1户 may begin. */
const oneIn =
  /^(?:[名个位户家人对]?[^，。；、\n\d每]{0,8}?[中里]|[名个位户家人对])(?:就|便|约|大约)?有(?:近|约|将近|接近|大约|超过|至少|不到)?$/;

/** 每3户中有1户: a third. Null where the two numbers are no fraction. */
export const readChineseOneIn = (text: string, under: Numeral, over: Numeral): Draft | null => {
  if (text.charAt(under.start - 1) !== '每' || over.start - under.end > 14) return null;
  if (!oneIn.test(text.slice(under.end, over.start))) return null;
  const [a, b] = [asSmall(fromDecimal(over.value)), asSmall(fromDecimal(under.value))];
  if (!(a > 0 && a < b && b <= 20)) return null;
  const end = chineseUnitAt(text, over.end)?.end ?? over.end;
  const bounds = chineseHedgeBefore(text, over.start, false)?.bounds ?? exactly;
  return { ...draftOf(under.start - 1, end, rational(BigInt(a) * 100n, b)), units: ['percent'], hasUnit: true, bounds };
};
