import type { Numeral } from '../../../domain/quantity/number/numeral';
import { parseRational, plus, type Rational, rational, shiftedBy, times } from '../rational';
import { type ChineseUnit, chineseUnitAt } from './chinese-units';

const half = rational(1n, 2n);

/** The unit of a number: what stands behind it, or the currency before it; 年 only where it is a length of time. */
export const unitOf = (text: string, numeral: Numeral): ChineseUnit | null => {
  const { end } = numeral;
  if (text.charAt(end) === '年' && !/^年(?:级|度|轻|龄|画|货|味|夜饭|会)/.test(text.slice(end, end + 4))) {
    return { word: '年', unit: 'year_long', end: end + 1, hedge: null, isTenth: false };
  }
  if (/^个半(?:月|小时|钟头|世纪)?/.test(text.slice(end, end + 4))) {
    const word = /^个半(?:月|小时|钟头|世纪)?/.exec(text.slice(end, end + 4))?.[0] ?? '';
    const unit = word.endsWith('月')
      ? 'month_long'
      : word.endsWith('世纪')
        ? 'century'
        : word.length > 2
          ? 'hour'
          : 'count';
    return { word, unit, end: end + word.length, hedge: null, isTenth: false };
  }
  const isMinute =
    text.charAt(end) === '分' && /(?:小时|时)$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  if (isMinute) return { word: '分', unit: 'minute', end: end + 1, hedge: null, isTenth: false };
  if (numeral.script === 'arabic' && text.charAt(end) === '角' && !/^角[形度落]/.test(text.slice(end, end + 2)))
    return { word: '角', unit: 'jiao', end: end + 1, hedge: null, isTenth: false };
  return chineseUnitAt(text, end);
};

/** 两年半, 3个半小时, 两倍半: half a unit more. */
export const withHalf = (
  text: string,
  { word, end }: ChineseUnit,
  number: Rational,
): { number: Rational; end: number } => {
  if (word.startsWith('个半')) return { number: plus(number, half), end };
  const adds =
    /^(?:年|天|小时|倍|周|个月|里|公里|斤|成|岁)$/.test(word) &&
    text.charAt(end) === '半' &&
    !/^半[数价]/.test(text.slice(end, end + 2));
  return adds ? { number: plus(number, half), end: end + 1 } : { number, end };
};

/** 成 and 折 count tenths, with a digit behind for hundredths: 三成五 is 35 percent. */
export const tenths = (
  text: string,
  numeral: Numeral,
  number: Rational,
  end: number,
): { number: Rational; end: number } => {
  const digit = '一二三四五六七八九'.indexOf(text.charAt(end) || ' ') + 1;
  const base = shiftedBy(number, numeral.positional && numeral.upper === null ? 0 : 1);
  return digit > 0 && !/[个名人项点千百万十]/.test(text.charAt(end + 1)) && text.charAt(end - 1) === '成'
    ? { number: plus(base, rational(digit)), end: end + 1 }
    : { number: base, end };
};

/** 2元3角5分: coins behind an amount in yuan. */
export const withCoins = (text: string, number: Rational, end: number): { number: Rational; end: number } => {
  const coins = /^(\d)角(?:(\d)分)?/.exec(text.slice(end, end + 4));
  if (coins === null) return { number, end };
  const cents = parseRational(`${coins[1]}${coins[2] ?? '0'}`);
  return cents === null
    ? { number, end }
    : { number: plus(number, times(cents, rational(1n, 100n))), end: end + coins[0].length };
};
