import { rational } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';

const plan =
  /(十[一二三四五六七八九]?|[一二三四五六七八九])五(?=[”"」]|规划|计划|时期|以来|期间|末|收官|开局|初|目标|纲要|发展)/g;
const digits = '一二三四五六七八九';

const ordinalOf = (printed: string): number =>
  printed.startsWith('十') ? 11 + digits.indexOf(printed.charAt(1) || ' ') : digits.indexOf(printed) + 1;

/** The first year of a Five-Year Plan since the fifth: the 14th began in 2021. */
const firstYear = (ordinal: number): number => 1951 + 5 * ordinal;

/**
 * 十四五: a name that other languages spell out as the 14th Five-Year Plan (2021–2025); none of its numbers counts.
 *
 * @example fiveYearPlans('“十四五”以来') // 14, 5, 2021 and 2025, none of which counts
 */
export const fiveYearPlans = (text: string): readonly Draft[] =>
  [...text.matchAll(plan)].flatMap(({ index, 0: printed, 1: which = '' }) => {
    const ordinal = ordinalOf(which);
    const year = firstYear(ordinal);
    return [ordinal, 5, year, year + 4].map((value) =>
      incidental(draftOf(index, index + printed.length, rational(value))),
    );
  });
