import type { Measure } from './measure';
import { compare, decimalText, exactQuotient, isWhole, normalised, quotient, shifted, whole } from './number/decimal';
import { type Numeral, readNumeral } from './number/numeral';
import { numberTokens } from './number/token';

/** Where `每3名农户中就有1名` may begin; the numbers are the first and the second group. */
export const oneIn =
  /每([\d０-９一二两三四五六七八九十]{1,3})[名个位户家人对]?[^，。；、\n\d每]{0,8}?[中里](?:就|便)?有([\d０-９一二两三四五六七八九十]{1,3})[名个位户家人对]/g;

/** Greater populations make rates: 每百名, 每千人. */
const mostParts = 20;

const wholeNumber = (printed: string): Numeral | null => {
  const { numeral, next } = readNumeral(printed, numberTokens(printed), 0);
  return numeral !== null && next === numberTokens(printed).length && isWhole(numeral.value) ? numeral : null;
};

/** Reads `每3名农户中就有1名` as the share that it says: a third. Null where the parts are no fraction. */
export const readOneIn = (match: RegExpExecArray): Measure | null => {
  const [under, over] = [wholeNumber(match[1] ?? ''), wholeNumber(match[2] ?? '')];
  if (under === null || over === null || over.value.coefficient === 0n) return null;
  if (compare(under.value, whole(mostParts)) > 0 || compare(over.value, under.value) >= 0) return null;
  const hundredfold = shifted(over.value, 2);
  const percent = normalised(quotient(hundredfold, under.value, 2));
  return {
    start: match.index,
    end: match.index + match[0].length,
    form: 'fraction',
    head: null,
    numeral: decimalText(percent),
    magnitude: 0,
    value: percent,
    exact: exactQuotient(hundredfold, under.value),
    upper: null,
    comparator: 'eq',
    hedge: null,
    unit: 'percent',
    measureWord: null,
    denominator: null,
    measured: true,
    doubts: [],
  };
};
