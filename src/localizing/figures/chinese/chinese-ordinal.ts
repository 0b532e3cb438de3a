import type { Numeral } from '../../../domain/quantity/number/numeral';
import { anyBounds } from '../bounds';
import { asSmall, fromDecimal, rational } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { draftOfNumeral } from './numeral-draft';
import words from './words.json';

const lead = (text: string, start: number): string =>
  /[^，。；：！？\n]*$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';

const standsInRanking = (text: string, start: number): boolean => {
  const before = lead(text, start);
  return words.rankContext.some((word) => before.includes(word));
};

const isNamed = (text: string, start: number, end: number): boolean =>
  words.ordinalIdioms.some((idiom) => text.startsWith(idiom, start) && idiom !== '第一') ||
  words.ordinalNames.some(
    (name) =>
      text
        .slice(end, end + 14)
        .split(/[，。；：、“”]/)[0]
        ?.includes(name) === true,
  );

/** 第六, 第3名, 前十名, 三等奖, 三年级: a place in an order. Null where the number counts. */
export const readChineseOrdinal = (text: string, numeral: Numeral): Draft | null => {
  const { start, end } = numeral;
  const before = text.charAt(start - 1);
  const value = asSmall(fromDecimal(numeral.value));
  const after = text.slice(end, end + 3);
  const draft = { ...draftOfNumeral(numeral), units: ['ordinal'], hasUnit: true };
  if (before === '第') {
    if (after.startsWith('季度')) return { ...draft, start: start - 1, end: end + 2, units: ['quarter_of', 'ordinal'] };
    const ordinal = { ...draft, start: start - 1 };
    if (/^[条号期]/.test(after)) return { ...ordinal, units: ['ordinal', 'count'] };
    if (isNamed(text, start - 1, end)) return incidental(ordinal);
    const isRank = standsInRanking(text, start - 1);
    return value === 1 && !isRank ? incidental(ordinal) : ordinal;
  }
  if (
    /^次(?:全体|执委|理事|代表|常委会)?(?:扩大)?(?:会议|全会)/.test(text.slice(end, end + 8)) &&
    numeral.script === 'han' &&
    /[届会]$/.test(before)
  )
    return incidental(draft);
  if (after.startsWith('季度') && value >= 1 && value <= 4 && !/[前头后首个续]/.test(before) && numeral.hedge === null)
    return { ...draft, end: end + 2, units: ['quarter_of', 'ordinal', 'quarter_long'] };
  if (before === '前' && /^[名位强甲]/.test(after)) {
    return { ...draft, start: start - 1, end: end + 1, units: ['ordinal', 'count'], bounds: anyBounds };
  }
  if (before === '前' && numeral.script === 'han' && !/^[\p{Script=Han}]/u.test(after)) {
    return { ...draft, start: start - 1, units: ['ordinal', 'count'], bounds: anyBounds };
  }
  // 二期投资, 六期规划: a phase of a project; 办了六期 counts courses.
  if (numeral.script === 'han' && numeral.hedge === null && value < 10 && /^期(?![间刊])/.test(after))
    return { ...draft, units: ['ordinal', 'count'], ...(value === 1 ? { counts: false, bounds: anyBounds } : {}) };
  if (
    /^(?:等[奖功]|级|年级|期工程|号线|号楼|号公路|室|版|环|楼)/.test(after) &&
    value < 100 &&
    numeral.hedge === null
  ) {
    const named = { ...draft, units: ['ordinal', 'count'] };
    return /^(?:等|年级|期|号|楼)/.test(after) ? named : incidental(named);
  }
  return null;
};

/** Words that say a place in an order without a number: 首, 冠军, 亚军. */
const places: readonly (readonly [RegExp, bigint])[] = [
  [/首(?!先|府|都|长|席|脑|选|要|饰|创|钢|尾|歌|诗|曲)|榜首|冠军|率先/g, 1n],
  [/双/g, 2n],
  [/亚军/g, 2n],
  [/季军/g, 3n],
];

/** 性别比 105: so many for every hundred, which other languages spell out. */
const sexRatios = (text: string): readonly Draft[] =>
  [...text.matchAll(/性别比/g)].map(({ index, 0: word }) =>
    incidental({ ...draftOf(index, index + word.length, rational(100n)), units: ['per', 'count'] }),
  );

/** 加倍, 倍增: twice as much, which another language says with a number. */
const doublings = (text: string): readonly Draft[] =>
  [...text.matchAll(/加倍|倍增|成倍|翻倍|双倍/g)].map(({ index, 0: word }) =>
    incidental({ ...draftOf(index, index + word.length, rational(2n)), units: ['level', 'times'] }),
  );

/** 首次, 居首位, 亚军: an order that another language says with a number. */
export const placesInWords = (text: string): readonly Draft[] => [
  ...sexRatios(text),
  ...doublings(text),
  ...places.flatMap(([pattern, place]) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) =>
      incidental({ ...draftOf(index, index + word.length, rational(place)), units: ['ordinal', 'count'] }),
    ),
  ),
];
