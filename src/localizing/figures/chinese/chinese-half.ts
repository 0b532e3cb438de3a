import { type Bounds, exactly, moreThan, roughly } from '../bounds';
import { rational } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { chineseHedgeAfter, chineseHedgeBefore } from './chinese-hedge';
import { shareHedge } from './chinese-measure';

const half = rational(1n, 2n);
const sixMonths = [{ unit: 'month', value: rational(6n) }];

const lengths: readonly (readonly [string, string])[] = [
  ['半个多世纪', 'century'],
  ['半个世纪', 'century'],
  ['半个多小时', 'hour'],
  ['半个小时', 'hour'],
  ['半个钟头', 'hour'],
  ['半小时', 'hour'],
  ['半个多月', 'month_long'],
  ['半个月', 'month_long'],
  ['半年', 'year_long'],
  ['半天', 'day'],
  ['半米', 'm'],
  ['半公里', 'km'],
  ['半里', 'li'],
  ['半公斤', 'kg'],
  ['半斤', 'jin'],
  ['半吨', 'tonne'],
  ['半亩', 'mu'],
];

const inner: Readonly<Record<string, Bounds | undefined>> = {
  过: moreThan,
  超: moreThan,
  逾: moreThan,
  近: roughly,
  大: moreThan,
};

/** 一半, 过半, 半数以上, 减半: half of a whole, 50 percent. */
const readShare = (text: string, at: number): Draft | null => {
  const before = text.charAt(at - 1);
  const next = text.slice(at + 1, at + 2);
  const isShare = before === '一' || next === '数' || inner[before] !== undefined || /[减折]$/.test(before);
  if (!isShare || /^[年月天小个径岛边生截点百价途路世夜]/.test(next) || /[另这那]$/.test(text.charAt(at - 2)))
    return null;
  const lead = before === '一' || inner[before] !== undefined || before === '减' ? 1 : 0;
  const end = at + (next === '数' ? 2 : 1);
  const start = at - (before === '一' ? 1 : 0);
  const hedge =
    chineseHedgeBefore(text, start, true) ?? shareHedge(text, start) ?? chineseHedgeAfter(text, end, 'share');
  const draft = draftOf(at - lead, end, rational(50n));
  return { ...draft, units: ['percent'], hasUnit: true, bounds: inner[before] ?? hedge?.bounds ?? exactly };
};

/** Reads the 半 at a place that no number stands before: 半年, 一半, 上半年. Null where it counts nothing (半径, 年过半百). */
export const readChineseHalf = (text: string, at: number): Draft | null => {
  const before = text.charAt(at - 1);
  if (/[上下前后]/.test(before) && text.startsWith('年', at + 1)) {
    const which = before === '上' || before === '前' ? 1n : 2n;
    return incidental({
      ...draftOf(at - 1, at + 2, rational(which)),
      units: ['half_year'],
      also: sixMonths,
      hasUnit: true,
    });
  }
  const length = lengths.find(([word]) => text.startsWith(word, at));
  if (length !== undefined) {
    const [word, unit] = length;
    const hedge = chineseHedgeBefore(text, at, true) ?? chineseHedgeAfter(text, at + word.length, 'duration');
    const bounds = word.includes('多') ? moreThan : (hedge?.bounds ?? exactly);
    const draft = { ...draftOf(at, at + word.length, half), units: [unit], hasUnit: true, bounds };
    return unit === 'day' ? incidental(draft) : draft;
  }
  if (/^半[径岛边生截点百途路夜信成坡]/.test(text.slice(at, at + 2))) return null;
  return readShare(text, at);
};
