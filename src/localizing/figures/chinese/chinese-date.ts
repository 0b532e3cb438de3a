import type { Numeral } from '../../../domain/quantity/number/numeral';
import { clockDraft, type HalfOfDay } from '../clock';
import { asSmall, fromDecimal, plus, rational } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { draftOfNumeral } from './numeral-draft';

const part = (draft: Draft, units: readonly string[], end = draft.end): Draft => ({
  ...draft,
  units,
  hasUnit: true,
  end,
});

const dayPart =
  /(?:上午|下午|早上|早晨|清晨|凌晨|中午|傍晚|晚上|晚|夜里|深夜|午后|当日|当天|日|每天|早|至|到|—|-|～|~)$/;

/** 深夜 and 夜里 are of either half. */
const halfOf = (before: string): HalfOfDay =>
  /(?:上午|早上|早晨|清晨|凌晨|早)$/.test(before)
    ? 'morning'
    : /(?:下午|午后|傍晚|晚上|晚)$/.test(before)
      ? 'afternoon'
      : null;

/** A year that is printed as one: 2023年, 二〇二三年, 98年. */
const yearUnits = (numeral: Numeral, value: number): readonly string[] | null => {
  if (numeral.hedge !== null || numeral.multiplied) return null;
  const digits = numeral.end - numeral.start;
  if (value >= 1000 && value < 2200 && digits === 4) return ['year'];
  return null;
};

/** 九点一刻: what looks like a decimal, before quarters of an hour. */
const quarters = /^([一二两三四五六七八九十]{1,2})点([一二三])$/;

const readQuarters = (text: string, { start, end, value }: Numeral, half: HalfOfDay): Draft | null => {
  const found = text.charAt(end) === '刻' ? quarters.exec(text.slice(start, end)) : null;
  if (found === null) return null;
  const [hours, count] = [Number(value.coefficient / 10n), Number(value.coefficient % 10n)];
  return clockDraft(start, end + 1, hours, count * 15, half);
};

/** A time of day that begins with a number: 8时30分, 下午3点半; null where it is none. */
export const readClock = (text: string, numeral: Numeral, minute: Numeral | null): Draft | null => {
  const hours = asSmall(fromDecimal(numeral.value));
  const sign = text.charAt(numeral.end);
  const before = text.slice(Math.max(0, numeral.start - 3), numeral.start);
  const quarter = readQuarters(text, numeral, halfOf(before));
  if (quarter !== null) return quarter;
  if (!(hours <= 24) || numeral.hedge !== null) return null;
  const after = text.slice(numeral.end, numeral.end + 2);
  const half = halfOf(before);
  const minutes = minute === null ? Number.NaN : asSmall(fromDecimal(minute.value));
  const hasMinutes = minute !== null && minute.start === numeral.end + 1 && minutes < 60;
  if ((sign === ':' || sign === '：') && hasMinutes && minute !== null && minute.end - minute.start === 2) {
    return clockDraft(numeral.start, minute.end, hours, minutes, half);
  }
  if (sign !== '时' && sign !== '点') return null;
  if (hasMinutes && minute !== null && /^[分刻]/.test(text.charAt(minute.end))) {
    const counted = text.charAt(minute.end) === '刻' ? minutes * 15 : minutes;
    return clockDraft(numeral.start, minute.end + 1, hours, counted, half);
  }
  if (after === '点半' || after === '时半') {
    return clockDraft(numeral.start, numeral.end + 2, hours, 30, half);
  }
  const isTime =
    sign === '时' ||
    /^点(?:钟|整|许|左右|前|后|开始|至|到)/.test(text.slice(numeral.end, numeral.end + 3)) ||
    dayPart.test(before);
  return isTime ? clockDraft(numeral.start, numeral.end + 1, hours, 0, half) : null;
};

/** 11秒37: seconds and their hundredths, as a time of a race is printed. */
export const readHundredths = (text: string, numeral: Numeral, next: Numeral): Draft | null => {
  if (text.charAt(numeral.end) !== '秒' || next.start !== numeral.end + 1) return null;
  const hundredths = text.slice(next.start, next.end);
  if (!/^\d\d$/.test(hundredths) || numeral.hedge !== null) return null;
  const seconds = plus(fromDecimal(numeral.value), rational(Number(hundredths), 100));
  return part(draftOf(numeral.start, next.end, seconds), ['second']);
};

/** 60后 is a generation, 60后退 and 90后半场 are not. */
const generationMark = /^[”"’」]?后(?![退半续来面方])/;

/** 90后, 00后, 95后: those born since, said by the last two digits of a year; null for anything else. */
export const readGeneration = (text: string, { start, end, script }: Numeral): Draft | null => {
  const digits = text.slice(start, end);
  const isTold = script === 'arabic' && /^(?:[05-9][05]|1[05])$/.test(digits);
  if (!isTold || !generationMark.test(text.slice(end, end + 3))) return null;
  const short = Number(digits);
  const year = rational(short < 50 ? 2000 + short : 1900 + short);
  return {
    ...part(draftOf(start, end + 1, year), ['decade_of']),
    also: [
      { unit: 'decade_of', value: rational(short) },
      { unit: 'year', value: year },
    ],
  };
};

/** A part of a date that a number makes with the word behind it: 2023年, 6月, 1日, 80年代, 20世纪; null where it makes none. */
export const readDatePart = (text: string, numeral: Numeral): Draft | null => {
  const { end, start } = numeral;
  const value = asSmall(fromDecimal(numeral.value));
  const draft = draftOfNumeral(numeral);
  if (Number.isNaN(value) || numeral.hedge !== null || numeral.upper !== null) return null;
  const next = text.charAt(end);
  if (text.startsWith('年代', end)) {
    const full = value >= 1000 ? value : 1900 + value;
    const century = /(\d{2}|二十一|二十)世纪$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
    const known =
      century === undefined ? full : (century === '21' || century === '二十一' ? 2000 : 1900) + (value % 100);
    return {
      ...part(draft, ['decade_of'], end + 2),
      number: rational(known),
      also: [{ unit: 'decade_of', value: rational(value % 100) }],
    };
  }
  if (text.startsWith('世纪', end)) {
    const century = part(draft, ['century_of', 'ordinal'], end + 2);
    return /^世纪[\d一二三四五六七八九]{1,2}十?年代/.test(text.slice(end, end + 7)) ? incidental(century) : century;
  }
  if (next === '年' && !/^年[级]/.test(text.slice(end))) {
    const units = yearUnits(numeral, value);
    if (units !== null) return part(draft, units, end + 1);
    if (numeral.positional && end - start === 2 && value >= 40) {
      return { ...part(draft, ['year_long'], end + 1), also: [{ unit: 'year', value: rational(1900 + value) }] };
    }
    return null;
  }
  if ((text.startsWith('学年', end) || text.startsWith('财年', end)) && yearUnits(numeral, value))
    return part(draft, ['year'], end + 2);
  if (next === '月' && value >= 1 && value <= 12 && !numeral.multiplied) return part(draft, ['month_of_year'], end + 1);
  if (next === '月' && value >= 1 && value <= 12 && numeral.script === 'han')
    return part(draft, ['month_of_year'], end + 1);
  if (next === '日' && value >= 1 && value <= 31 && !/^日(?:均|产|照|本|常|元|币)/.test(text.slice(end, end + 2))) {
    const inMonth = text.charAt(start - 1) === '月';
    return part(draft, inMonth ? ['day_of_month'] : ['day_of_month', 'day'], end + 1);
  }
  if (next === '日' && value > 31 && !/^日[元币本]/.test(text.slice(end, end + 2)))
    return part(draft, ['day'], end + 1);
  if (next === '号' && value >= 1) {
    return {
      ...part(draft, ['ordinal', 'count', 'day_of_month'], end + 1),
      counts: !/^号(?:文|令|公告|提案|议案)/.test(text.slice(end)),
    };
  }
  return null;
};

/** 2019—2023年, 1至5月, 6月1日至3日: whether a sign of a range and a part of a date follow a bare number. */
export const sharesDate = (gap: string): boolean => /^(?:至|到|—|–|-|－|~|～|―|、|和|——)$/.test(gap);
