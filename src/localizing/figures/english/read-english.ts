import { type Joint, withShared } from '../share-units';
import { type Reader, readAll } from '../spoken/step';
import type { Draft } from '../stated-figure';
import { readDayBeforeMonth, readMonth, readNumericDate, readPeriod, readTimeOfDay } from './english-date';
import { readDozen, readNumber } from './english-number';
import { readOrdinal, readRoman } from './english-order';
import { readSlash, readYearRange } from './english-pairs';
import { readFractionWords, readHalf, readLengthOfOne, readMultipleWords, readOneIn, readVague } from './english-share';
import { englishTokens } from './english-tokens';

const readers: readonly Reader[] = [
  readMonth,
  readDayBeforeMonth,
  readNumericDate,
  readTimeOfDay,
  readPeriod,
  readSlash,
  readYearRange,
  readFractionWords,
  readOneIn,
  readDozen,
  readVague,
  readOrdinal,
  readNumber,
  readHalf,
  readMultipleWords,
  readLengthOfOne,
  readRoman,
];

const range = /^(?:to|-|–|—|‑|−|~|through|till|until|and up to)$/;
const list = /^(?:,|, and|and|or|, or|&|, with|as well as|;)$/;

const jointOf =
  (text: string) =>
  (one: Draft, next: Draft): Joint => {
    if (next.start - one.end > 14 || next.start < one.end) return null;
    const gap = text.slice(one.end, next.start).trim().toLowerCase();
    const before = text.slice(Math.max(0, one.start - 9), one.start).toLowerCase();
    if (gap === 'and' && /between\s$/.test(before)) return 'range';
    if (range.test(gap)) return /from\s[a-z$€£¥ ]{0,3}$/.test(before) ? 'list' : 'range';
    return list.test(gap) && !(gap !== 'and' && one.hasUnit) ? 'list' : null;
  };

/**
 * Reads every number that an English text states.
 *
 * @example readEnglish('more than 88,000 sessions') // one draft: number 88000, unit 'count', more than
 */
export const readEnglish = (text: string): readonly Draft[] =>
  withShared(readAll(englishTokens(text), readers), jointOf(text));
