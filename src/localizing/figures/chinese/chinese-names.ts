import type { Span } from '../../../domain/evidence/span';
import type { Numeral } from '../../../domain/quantity/number/numeral';
import { wordTable } from '../../../domain/quantity/word-table';
import notFigures from '../../../domain/quantity/words/not-a-figure.json';
import words from './words.json';

const names = [...notFigures.setPhrases, ...words.names];
const table = wordTable(names);
const longest = Math.max(...names.map((name) => name.length));

/** Whether a number is a part of a name or set phrase that is known: 三八红旗手, 十四五, 千家万户. */
export const standsInName = (text: string, { start, end }: Span): boolean => {
  for (let at = Math.max(0, start - longest + 1); at < end; at += 1) {
    const name = table.at(text, at);
    if (name !== null && at + name.length > start && at + name.length >= end && at <= start) return true;
  }
  return false;
};

/** 5G, A4, H1N1, 1+N, K274: digits that letters or a plus make a code of. */
export const isCode = (text: string, { start, end, script }: Numeral): boolean => {
  if (script !== 'arabic') return false;
  const [before, after] = [text.charAt(start - 1), text.slice(end, end + 5)];
  if (/[A-Za-zＡ-Ｚ+＋×]/.test(before) || (before === '-' && /[A-Za-z]/.test(text.charAt(start - 2)))) return true;
  if (/^[+＋×][\p{L}\p{N}]/u.test(after)) return !/^[+＋][个名位人户家场次件项条篇万亿元]/u.test(after);
  return /^[A-Za-z]/.test(after) && !/^(?:km|kg|m|m²|kWh|h|ml|mL|cm|mm)(?![A-Za-z])/.test(after);
};

/** Numbers of telephones, documents, laws: 12345热线, 〔2023〕5号. */
export const isNumberOfSomething = (text: string, { start, end }: Span): boolean => {
  const printed = text.slice(start, end);
  return (
    /^[0０]\d/.test(printed) ||
    /[〔［[]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[〕］\]]/.test(text.slice(end, end + 1)) ||
    (/^\d{3,}$/.test(printed) && /^[^，。；、\d个条部次小]{0,6}(?:热线|专线)/.test(text.slice(end, end + 9))) ||
    (/^\d{5,}$/.test(printed) &&
      !/^[个次通起件]/.test(text.charAt(end)) &&
      /(?:电话|热线|编号|邮编|微信|传真|号码)[：:为是]?$/.test(text.slice(Math.max(0, start - 4), start))) ||
    /[〕］\]]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    (/\d-$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d{6,}$/.test(printed))
  );
};

/** 一、 （二） 3. at the head of a line, and 一是 … 二是 …: numbers of a list. */
export const isListNumber = (text: string, { start, end }: Span): boolean => {
  const lead = text.slice(Math.max(0, start - 3), start);
  const next = text.slice(end, end + 2);
  if (/(?:^|[\n\r])[ \u3000\t]*[（(]?$/.test(lead) && /^[、.．)）](?!\d)/.test(next)) return true;
  if (/[（(]$/.test(lead) && /^[）)]/.test(next)) return true;
  return (
    end - start === 1 &&
    /[一二三四五六七八九]/.test(text.charAt(start)) &&
    /^[是要]/.test(next) &&
    /(?:^|[，。；：\n])$/.test(lead.slice(-1))
  );
};

/** 周三, 星期五: a day of the week, no figure in any language. */
export const isWeekday = (text: string, { start, end }: Span): boolean =>
  end - start === 1 &&
  /[一二三四五六]/.test(text.charAt(start)) &&
  /(?:周|星期|礼拜)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/[两一二三四五六七八九十\d每]周$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[次场节天期课个名]/.test(text.charAt(end));

/** 三八, 六一, 五四: a day that a name is made of, month and day. */
export const isFestival = (text: string, { start, end }: Span): boolean =>
  /^(?:三八|六一|五一|五四|七一|八一|九一八|一二九|七七)$/.test(text.slice(start, end));
