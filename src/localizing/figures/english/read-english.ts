import type { Joint } from '../listed-multiples';
import { withShared } from '../share-units';
import { type Reader, readAll } from '../spoken/step';
import type { Token } from '../spoken/token';
import type { Draft } from '../stated-figure';
import { readCasualty } from './english-casualty';
import { readHalfPast, readTimeOfDay } from './english-clock';
import { readDayBeforeMonth, readMonth, readNumericDate, readPeriod, readTimeWord } from './english-date';
import { readDozen } from './english-dozen';
import { readMultipleWords } from './english-multiple';
import { readNumber } from './english-number';
import { readOrdinal, readRoman } from './english-order';
import { readSlash, readYearRange } from './english-pairs';
import { readFractionWords, readHalf, readIdiom, readLengthOfOne, readOneIn, readVague } from './english-share';
import { englishTokens } from './english-tokens';
import { beginners } from './english-words';

const readers: readonly Reader[] = [
  readIdiom,
  readMonth,
  readDayBeforeMonth,
  readNumericDate,
  readTimeOfDay,
  readHalfPast,
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
  readTimeWord,
  readCasualty,
];

const mayBegin = ({ kind, lemma, printed }: Token): boolean =>
  kind === 'number' ||
  (kind === 'word' && (beginners.has(lemma) || lemma.endsWith('fold') || /^[IVX]+$/.test(printed)));

const range = /^(?:to|-|–|—|‑|−|~|through|till|until|and up to)$/;
const list = /^(?:,|, and|and|or|, or|&|, with|as well as|;)$/;

/** to over, to more than, to nearly: where a move ends, hedged. */
const hedgedRange = /^to [a-z]+(?: [a-z]+)?$/;

/** No more words stand between “from” and the number that a move begins with: from less than 300,000. */
const moveReach = 20;

const jointOf =
  (text: string) =>
  (one: Draft, next: Draft): Joint => {
    if (next.start - one.end > 14 || next.start < one.end) return null;
    const gap = text.slice(one.end, next.start).trim().toLowerCase();
    const before = text.slice(Math.max(0, one.start - moveReach), one.start).toLowerCase();
    if ((gap === 'and' && /between\s$/.test(before)) || gap === 'or') return 'range';
    const isMove = /\bfrom\s[a-z$€£¥ ]*$/.test(before);
    if (one.hasUnit && !next.hasUnit && !next.isBare) return null;
    // 31, three quarters of them: a share in words says nothing of the number before it.
    if (next.units[0] === 'percent' && gap === ',' && !/%|per ?cent/i.test(text.slice(next.start, next.end)))
      return null;
    // 41, or 32 percent, are women: the same said as a share.
    if (next.units[0] === 'percent' && gap === ', or') return null;
    if (range.test(gap)) return isMove ? 'move' : 'range';
    if (isMove && hedgedRange.test(gap)) return 'move';
    return list.test(gap) && !(gap !== 'and' && one.hasUnit) ? 'list' : null;
  };

/**
 * Reads every number that an English text states.
 *
 * @example readEnglish('more than 88,000 sessions') // one draft: number 88000, unit 'count', more than
 */
export const readEnglish = (text: string): readonly Draft[] =>
  withShared(readAll(englishTokens(text), readers, mayBegin), jointOf(text));
