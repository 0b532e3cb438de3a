import { clockDraft, type HalfOfDay } from '../clock';
import { romanValue } from '../english/english-order';
import { asSmall, rational } from '../rational';
import { readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader, type Step, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { mongolianNumbers } from './mongolian-words';

const part = (tokens: readonly Token[], from: number, to: number, value: number, units: readonly string[]): Draft => {
  const { start, end } = spanOf(tokens, from, to);
  return { ...draftOf(start, end, rational(value)), units, hasUnit: true };
};

const wholeAt = (tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | null => {
  const cardinal = readCardinal(tokens, at, mongolianNumbers);
  if (cardinal === null) return null;
  const value = asSmall(cardinal.value);
  return Number.isNaN(value) ? null : { value, to: cardinal.to };
};

const isOrdinalMark = (tokens: readonly Token[], at: number): boolean => lemmaAt(tokens, at) === 'дугаар';

/** 6 сарын 1-ний өдөр: the day behind a month. */
const dayAt = (tokens: readonly Token[], at: number): { readonly drafts: readonly Draft[]; readonly to: number } => {
  const drafts: Draft[] = [];
  let to = at;
  for (let days = 0; days < 4; days += 1) {
    const joined = days > 0 && /^(?:,|болон|ба)$/.test(lemmaAt(tokens, to)) ? to + 1 : to;
    const follows = joined > to || /^(?:hyphen|dash)$/.test(tokens[to]?.glue ?? '') || tokens[to - 1]?.ending === 'abl';
    if (days > 0 && !follows) break;
    const day = wholeAt(tokens, joined);
    const token = tokens[joined];
    if (
      day === null ||
      !(day.value >= 1 && day.value <= 31) ||
      (token?.kind === 'number' && token.printed.includes('.'))
    )
      break;
    const next = lemmaAt(tokens, day.to);
    const isUnit = /^(?:хувь|%|сая|мянга|тэрбум|юань|хүн|жил|хоног|цаг|сар|удаа|дахин|гаруй|орчим|дугаар|нэгж)$/.test(
      next,
    );
    const ending = tokens[day.to - 1]?.ending ?? '';
    const isDay = next === 'өдөр' || /^(?:gen|dat|abl)$/.test(ending);
    const ranges = tokens[day.to]?.kind === 'number' && /^(?:hyphen|dash)$/.test(tokens[day.to]?.glue ?? '');
    if (isUnit && !isDay) break;
    if (!isDay && days === 0 && !ranges && tokens[day.to]?.kind === 'word' && !/^(?:хүртэл|болон|ба)$/.test(next))
      break;
    drafts.push(part(tokens, joined, day.to, day.value, ['day_of_month']));
    to = next === 'өдөр' ? day.to + 1 : day.to;
    if (lemmaAt(tokens, to) === 'хүртэл') break;
  }
  return { drafts, to };
};

/** 6 сар, зургадугаар сарын 1, 6-р сард. Six months are said with the same words where no case tells. */
export const readMongolianMonth: Reader = (tokens, at) => {
  const month = wholeAt(tokens, at);
  if (month === null || !(month.value >= 1 && month.value <= 12)) return null;
  const isOrdinal = tokens[month.to - 1]?.ending === 'ord' || isOrdinalMark(tokens, month.to);
  const to = isOrdinalMark(tokens, month.to) ? month.to + 1 : month.to;
  const word = tokens[to];
  if (word?.lemma !== 'сар' || lemmaAt(tokens, to + 1) === 'хагас') return null;
  const days = word.ending === 'gen' ? dayAt(tokens, to + 1) : { drafts: [], to: to + 1 };
  const isDate = isOrdinal || days.drafts.length > 0 || lemmaAt(tokens, at - 1) === 'он';
  const units = isDate ? ['month_of_year'] : ['month_of_year', 'month_long'];
  const isFirst = !isDate && lemmaAt(tokens, at - 1) === 'эхний';
  const january = isFirst ? [incidental(part(tokens, at, to + 1, 1, ['month_of_year']))] : [];
  return { drafts: [part(tokens, at, to + 1, month.value, units), ...january, ...days.drafts], to: days.to };
};

const isYear = (value: number): boolean => value >= 1000 && value < 2200;

/** 2023 он, 1990-ээд он, XX зуун. */
export const readMongolianYear: Reader = (tokens, at) => {
  const token = tokens[at];
  const roman = token?.kind === 'word' ? romanValue(token.printed) : null;
  if (roman !== null && token !== undefined) {
    const isCentury = lemmaAt(tokens, at + 1) === 'зуу';
    const isQuarter = lemmaAt(tokens, at + 1) === 'улирал' && roman <= 4;
    if (token.printed === 'I' && token.ending !== 'ord' && !/^(?:дугаар|улирал)$/.test(lemmaAt(tokens, at + 1)))
      return null;
    const units = isCentury ? ['century_of', 'ordinal'] : isQuarter ? ['quarter_of', 'ordinal'] : ['ordinal', 'count'];
    const numeral = part(tokens, at, at + 1, roman, units);
    return { drafts: [isCentury || isQuarter ? numeral : incidental(numeral)], to: at + (isCentury ? 2 : 1) };
  }
  const year = wholeAt(tokens, at);
  if (year === null) return null;
  const { value, to } = year;
  const last = tokens[to - 1];
  const before = lemmaAt(tokens, to);
  const isTens = value % 10 === 0 && value >= 20;
  // гучаад жил is about thirty years, 90-ээд жил more often the nineties.
  const isSpelled = tokens[at]?.kind === 'word' && before === 'жил';
  const isDecade = last?.ending === 'near' ? /^(?:он|жил)$/.test(before) : value < 100 && before === 'он';
  if (isDecade && isTens && !isSpelled) {
    const decade = part(tokens, at, to + 1, value, ['decade_of']);
    return { drafts: [decade], to: to + 1 };
  }
  const isOrdinal = last?.ending === 'ord' || isOrdinalMark(tokens, to);
  const behind = isOrdinalMark(tokens, to) ? to + 1 : to;
  if (isOrdinal && lemmaAt(tokens, behind) === 'зуу' && value <= 30) {
    const century = part(tokens, at, behind + 1, value, ['century_of', 'ordinal']);
    const isOfDecade = readMongolianYear(tokens, behind + 1)?.drafts[0]?.units[0] === 'decade_of';
    return { drafts: [isOfDecade ? incidental(century) : century], to: behind + 1 };
  }
  if (isOrdinal && lemmaAt(tokens, behind) === 'улирал' && value <= 4)
    return { drafts: [part(tokens, at, behind + 1, value, ['quarter_of', 'ordinal'])], to: behind + 1 };
  if (isYear(value) && before === 'он') return { drafts: [part(tokens, at, to + 1, value, ['year'])], to: to + 1 };
  return null;
};

/** 31-ний 24 цагийн, өдрийн 9 цагийн: an hour of a day that was named. */
const followsDate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:оройн|өглөөний|шөнийн|өдрийн|хойш)$/.test(tokens[at - 1]?.printed ?? '') ||
  (tokens[at - 1]?.ending === 'gen' && (tokens[at - 1]?.kind === 'number' || lemmaAt(tokens, at - 1) === 'өдөр'));

const halfBefore = (tokens: readonly Token[], at: number): HalfOfDay => {
  const before = tokens[at - 1]?.printed.toLowerCase() ?? '';
  if (/^өглөө/.test(before)) return 'morning';
  return /^(?:орой|хойш)/.test(before) ? 'afternoon' : null;
};

const timeAt = (tokens: readonly Token[], at: number, to: number, hours: number, minutes: number): Draft => {
  const { start, end } = spanOf(tokens, at, to);
  return clockDraft(start, end, hours, minutes, halfBefore(tokens, at));
};

/** 09:00, 9 цаг 30 минутад, 18:30 цагт. */
export const readMongolianClock: Reader = (tokens, at) => {
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const hours = hour?.kind === 'number' && hour.value !== null ? asSmall(hour.value) : Number.NaN;
  if (!(hours <= 24)) return null;
  if (mark?.lemma === ':' && mark.glue === 'joined' && minute?.glue === 'joined' && /^[0-5]\d$/.test(minute.printed)) {
    const to = lemmaAt(tokens, at + 3) === 'цаг' ? at + 4 : at + 3;
    return { drafts: [timeAt(tokens, at, to, hours, Number(minute.printed))], to };
  }
  if (mark?.lemma !== 'цаг') return null;
  const minutes = wholeAt(tokens, at + 2);
  if (minutes !== null && lemmaAt(tokens, minutes.to) === 'минут' && tokens[minutes.to]?.ending === 'dat') {
    return { drafts: [timeAt(tokens, at, minutes.to + 1, hours, minutes.value)], to: minutes.to + 1 };
  }
  const isHour = mark.ending === 'dat' || (mark.ending === 'gen' && followsDate(tokens, at));
  if (!isHour) return null;
  const { number, also } = timeAt(tokens, at, at + 2, hours, 0);
  const clock = { ...part(tokens, at, at + 2, hours, ['hour']), also: [{ unit: 'clock', value: number }, ...also] };
  return { drafts: [clock], to: at + 2 };
};

/** 2023.06.01, 2023-06-01: a date in digits. */
export const readMongolianNumericDate: Reader = (tokens, at): Step | null => {
  const token = tokens[at];
  const found = token?.kind === 'number' ? /^(\d{4})[.](\d{1,2})[.](\d{1,2})$/.exec(token.printed) : null;
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return {
    drafts: [
      part(tokens, at, at + 1, Number(year), ['year']),
      part(tokens, at, at + 1, Number(month), ['month_of_year']),
      part(tokens, at, at + 1, Number(day), ['day_of_month']),
    ],
    to: at + 1,
  };
};
