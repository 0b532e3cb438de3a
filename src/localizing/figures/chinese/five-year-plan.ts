import { rational } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';

const plan =
  /(十[一二三四五六七八九]?|[一二三四五六七八九])五(?=[”"」]|规划|计划|时期|以来|期间|末|收官|开局|初|目标|纲要|发展)/g;
const digits = '一二三四五六七八九';

const ordinalOf = (printed: string): number =>
  printed.startsWith('十') ? 11 + digits.indexOf(printed.charAt(1) || ' ') : digits.indexOf(printed) + 1;

/**
 * 十四五: a name that other languages spell out as the 14th Five-Year Plan; neither of its numbers counts. The years of the plan,
 * where a translator adds them, are figures that the source does not state.
 *
 * @example fiveYearPlans('“十四五”以来') // 14 and 5, neither of which counts
 */
export const fiveYearPlans = (text: string): readonly Draft[] =>
  [...text.matchAll(plan)].flatMap(({ index, 0: printed, 1: which = '' }) => {
    const ordinal = ordinalOf(which);
    return [ordinal, 5].map((value) => incidental(draftOf(index, index + printed.length, rational(value))));
  });
