import { clauseBefore } from './clause';
import type { Measure } from './measure';
import { isWordCharacter } from './number/character';
import { type Decimal, decimalText, isWhole, normalised, whole } from './number/decimal';
import type { Numeral } from './number/numeral';
import words from './words/not-a-figure.json';

type Place = Omit<Measure, 'comparator' | 'hedge' | 'doubts'>;

const placeOf = (value: Decimal, head: Numeral | null, start: number, end: number): Place => ({
  start,
  end,
  form: 'rank',
  head,
  numeral: decimalText(normalised(value)),
  magnitude: 0,
  value,
  exact: decimalText(normalised(value)),
  upper: null,
  unit: 'rank',
  measureWord: null,
  denominator: null,
  measured: true,
});

const rankSpan = (numeral: Numeral, start: number, end: number): Place => placeOf(numeral.value, numeral, start, end);

const countsPlaces = (text: string, end: number): number => {
  if (text.startsWith('名', end) || text.startsWith('位', end)) return 1;
  return 0;
};

/** 从第38位|上升到第12位: what follows belongs to the next place. */
const movesOn = /^(?:上升|跃升|提升|前移|前进|跃居|升|下降|下滑|降|跃)(?:到|至|为)?/;

/** 第一 that ends its phrase or counts places (第6名); 第三次, 第五批, 第二课堂 are ordinals of something else. */
const endsPhrase = (text: string, end: number): boolean => {
  const next = text[end];
  return !isWordCharacter(next) || '的并和及且之'.includes(next ?? '') || movesOn.test(text.slice(end, end + 4));
};

/**
 * Reads `第一`, `第6名` as a place in an order where the words before speak of one (位列, 排名, 全国第…), `前10名` as such a
 * place at most. Null for ordinals of congresses, plans, articles and batches.
 */
export const readRank = (text: string, numeral: Numeral): Measure | null => {
  const mark = text.charAt(numeral.start - 1);
  if (!isWhole(numeral.value) || numeral.value.coefficient === 0n || numeral.hedge !== null) return null;
  const start = numeral.start - 1;
  const places = countsPlaces(text, numeral.end);
  const end = numeral.end + places;
  if (!endsPhrase(text, end)) return null;
  const before = clauseBefore(text, start).slice(-16);
  const hasContext = words.rankContext.some((word) => before.includes(word));
  if (mark === '第') {
    return hasContext ? { ...rankSpan(numeral, start, end), comparator: 'eq', hedge: null, doubts: [] } : null;
  }
  const climbs = /(进入|跻身|位居|位列|居|列|排名|名列|获得)[^，。]{0,6}$/.test(before);
  if (mark !== '前' || !climbs) return null;
  return { ...rankSpan(numeral, start, end), comparator: 'le', hedge: '前', doubts: ['ordinal_word'] };
};

const takesPlace =
  /(?:位居|位列|稳居|高居|跃居|居于|居|位于|名列|排名?|排在|列|占据|占|登上|登|荣登|跃升|升至|升到|蝉联|夺得|保持)(?:到|至|了)?[^，。；、\d“”]{0,8}$/;

/** Reads `首位`, `榜首`, and `首` in `居全国首`, as the first place where the words before speak of one. Null for 首次, 首个, 首批. */
export const readFirstPlace = (text: string, start: number, word: string): Measure | null => {
  const end = start + word.length;
  if (!word.includes('首') || !endsPhrase(text, end)) return null;
  const before = clauseBefore(text, start).slice(-12);
  if (word === '首' ? !/[居列]$/.test(before) : !takesPlace.test(before)) return null;
  return { ...placeOf(whole(1), null, start, end), comparator: 'eq', hedge: null, doubts: [] };
};
