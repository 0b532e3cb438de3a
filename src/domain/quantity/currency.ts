import { hedgeBefore } from './hedge';
import type { UnitCode } from './unit';
import { wordTable } from './word-table';

/** Signs and names of currencies that stand before a number: `US$500万`, `港币320万元`. */
const currencies: ReadonlyMap<string, UnitCode> = new Map([
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['$', 'USD'],
  ['¥', 'yuan'],
  ['￥', 'yuan'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['人民币', 'yuan'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['澳门元', 'MOP'],
  ['澳门币', 'MOP'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['日币', 'JPY'],
  ['英镑', 'GBP'],
  ['韩元', 'KRW'],
  ['卢布', 'RUB'],
]);

const table = wordTable([...currencies.keys()]);

/** A currency before a number, and where its measure begins: with the currency, unless a hedge stands between. */
export type Currency = { readonly unit: UnitCode; readonly word: string; readonly start: number };

/** 10万|美元: the currency belongs to the number before it. */
const countsBefore = /[\d０-９〇零一二两三四五六七八九十百千万亿余多]/;

/** The currency that stands before a number: 港币|320万元, 美元约|150万元. Null where none does. */
export const currencyBefore = (text: string, numberStart: number): Currency | null => {
  const hedge = hedgeBefore(text, numberStart, false);
  const end = numberStart - (hedge?.word.length ?? 0);
  const word = table.before(text, end);
  const unit = word === null ? undefined : currencies.get(word);
  if (word === null || unit === undefined || countsBefore.test(text.charAt(end - word.length - 1))) return null;
  return { unit, word, start: hedge === null ? end - word.length : numberStart };
};
