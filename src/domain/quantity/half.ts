import { hedgeAfter, hedgeBefore } from './hedge';
import { hedgeOfShare } from './hedging';
import type { Measure } from './measure';
import { whole } from './number/decimal';
import { wordTable } from './word-table';
import words from './words/not-a-figure.json';

const halves = wordTable(['一半', '半数', '过半数', '过半', '超半', '超半数', '近半', '近半数', '逾半', '逾半数']);
const setPhrases = wordTable(words.setPhrases);

/** `一半是海水，一半是火焰`, within one sentence, counts nothing. */
const saysItTwice = /一半[^。！？\n\r]*一半/;
const reach = 12;

const leading: Readonly<Record<string, { readonly hedge: string; readonly comparator: 'gt' | 'approx' } | undefined>> =
  {
    过: { hedge: '过', comparator: 'gt' },
    超: { hedge: '超', comparator: 'gt' },
    逾: { hedge: '逾', comparator: 'gt' },
    近: { hedge: '近', comparator: 'approx' },
  };

/** Reads `一半`, `半数以上`, `过半` where one of them begins: a share of 50 percent. Null for 半年, 另一半, 年过半百. */
export const readHalf = (text: string, start: number): Measure | null => {
  const word = halves.at(text, start);
  if (word === null) return null;
  const isOther = ['另', '这', '那'].some((mark) => text.endsWith(mark, start));
  const end = start + word.length;
  const next = text.charAt(end);
  const isPhrase = setPhrases.at(text, start + word.indexOf('半')) !== null || setPhrases.at(text, start - 2) !== null;
  if (isOther || isPhrase || '年月天小个径岛边生截点百价'.includes(next || '\n')) return null;
  const inner = leading[word.charAt(0)];
  const before = inner === undefined ? hedgeBefore(text, start, true) : null;
  const distant = inner === undefined && before === null ? hedgeOfShare(text, start) : null;
  const after = inner === undefined ? hedgeAfter(text, end, 'fraction') : null;
  if (word === '一半' && saysItTwice.test(text.slice(Math.max(0, start - reach), end + reach))) return null;
  return {
    start: start - (before?.word.length ?? 0),
    end: end + (after?.word.length ?? 0),
    form: 'fraction',
    head: null,
    numeral: '50',
    magnitude: 0,
    value: whole(50),
    exact: '50',
    upper: null,
    comparator: inner?.comparator ?? (before ?? distant ?? after)?.comparator ?? 'eq',
    hedge: inner?.hedge ?? (before ?? distant ?? after)?.word ?? null,
    unit: 'percent',
    measureWord: null,
    denominator: null,
    measured: true,
    doubts: [],
  };
};

/** Reads `翻番` where 番 says the number alone: twice as much. */
export const readDoubling = (text: string, start: number): Measure | null => {
  if (!text.startsWith('翻番', start)) return null;
  return {
    start,
    end: start + 2,
    form: 'doubling',
    head: null,
    numeral: '2',
    magnitude: 0,
    value: whole(2),
    exact: '2',
    upper: null,
    comparator: 'eq',
    hedge: null,
    unit: 'times',
    measureWord: null,
    denominator: null,
    measured: true,
    doubts: [],
  };
};

/** `翻一番` doubles, `翻三番` makes eightfold: the number before 番 counts doublings, and 翻 belongs to the measure as in 翻番. */
export const asDoubling = (text: string, measure: Measure): Measure | null => {
  const doublings = Number(measure.exact);
  if (!Number.isInteger(doublings) || doublings < 1 || doublings > 30) return null;
  const value = whole(2 ** doublings);
  const exact = String(2 ** doublings);
  const verb = /翻了?$/.exec(text.slice(Math.max(0, measure.start - 2), measure.start))?.[0] ?? '';
  const start = measure.start - verb.length;
  return { ...measure, start, form: 'doubling', numeral: exact, magnitude: 0, value, exact, unit: 'times' };
};
