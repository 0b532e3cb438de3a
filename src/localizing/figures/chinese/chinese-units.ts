import { type MeasureWord, measureWordAt } from '../../../domain/quantity/measure-word';
import { afterSpace } from '../../../domain/quantity/number/token';
import { wordTable } from '../../../domain/quantity/word-table';
import unitWords from './units.json';

const unitOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/** Words of units that the table of measure words lacks, or bars behind a number for what stands there in a newspaper's prose. */
const ownWords = wordTable([
  '周年',
  '个年头',
  '个春秋',
  '个寒暑',
  '季度',
  '个季度',
  '个世纪',
  '秒',
  '秒钟',
  '刻钟',
  '整年',
  '学年',
  '自然日',
  '瓦',
  '吉瓦',
  '个点',
  '个礼拜',
  '公分',
  '昼夜',
  '卢比',
  '个多月',
  '个多小时',
  '载',
  '旬',
  '华氏度',
  '℉',
]);

/** A unit behind a number. `unit` is `count` for whatever is counted one by one: sessions, households, copies. */
export type ChineseUnit = {
  readonly word: string;
  readonly unit: string;
  readonly end: number;
  /** 多 of 个多月. */
  readonly hedge: string | null;
  /** 成 and 折 count tenths. */
  readonly isTenth: boolean;
};

const found = (word: string, end: number, measure: MeasureWord | null): ChineseUnit => ({
  word,
  unit: unitOfWord.get(word) ?? unitOfWord.get(word.split('/')[0] ?? '') ?? 'count',
  end,
  hedge: measure?.hedge ?? (word.includes('多') ? '多' : null),
  isTenth: measure?.tenth === true,
});

/** The unit or measure word at a place, or null: `3.6万|人` counts, `5|公里` is a length. */
export const chineseUnitAt = (text: string, place: number): ChineseUnit | null => {
  const at = afterSpace(text, place);
  const own = ownWords.at(text, at);
  const measure = measureWordAt(text, at);
  if (own !== null && own.length >= (measure?.word.length ?? 0)) return found(own, at + own.length, null);
  return measure === null ? null : found(measure.word, measure.end, measure);
};
