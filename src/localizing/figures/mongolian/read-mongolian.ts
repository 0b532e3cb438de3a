import { readSlash, readYearRange } from '../english/english-pairs';
import type { Joint } from '../listed-multiples';
import { withShared } from '../share-units';
import { type Reader, readAll } from '../spoken/step';
import type { Token } from '../spoken/token';
import type { Draft } from '../stated-figure';
import { readMongolianClock, readMongolianMonth, readMongolianNumericDate, readMongolianYear } from './mongolian-date';
import { readMongolianHalf, readMongolianHalfOfYear } from './mongolian-half';
import { withNeighbours } from './mongolian-neighbours';
import { readMongolianNumber } from './mongolian-number';
import {
  readMongolianFirstQuarter,
  readMongolianFraction,
  readMongolianLengthOfOne,
  readMongolianLoose,
  readMongolianOneIn,
  readMongolianVague,
} from './mongolian-share';
import { mongolianTokens } from './mongolian-tokens';
import { mongolianNumbers } from './mongolian-words';

const readers: readonly Reader[] = [
  readMongolianNumericDate,
  readMongolianClock,
  readMongolianHalfOfYear,
  readMongolianYear,
  readMongolianMonth,
  readSlash,
  readYearRange,
  readMongolianOneIn,
  readMongolianFraction,
  readMongolianVague,
  readMongolianHalf,
  readMongolianNumber,
  readMongolianFirstQuarter,
  readMongolianLoose,
  readMongolianLengthOfOne,
];

const mayBegin = ({ kind, lemma, printed }: Token): boolean =>
  kind === 'number' ||
  (kind === 'word' &&
    (mongolianNumbers.digits.has(lemma) ||
      mongolianNumbers.powers.has(lemma) ||
      /^(?:хагас|тал|хэдэн|хоёулаа|анх|эхний|сүүлийн|нэгэн|жил|сар|цаг|хоног)$/.test(lemma) ||
      /^[IVX]+$/.test(printed)));

const range = /^(?:-|–|—|−|~|хүртэл|-аас|аас|ээс|оос|өөс)$/;
const list = /^(?:,|ба|болон|,? ?бөгөөд|ᠪᠠ|ᠪᠣᠯᠤᠨ|᠂|буюу|эсвэл)$/;

const jointOf =
  (text: string) =>
  (one: Draft, next: Draft): Joint => {
    if (next.start - one.end > 10 || next.start < one.end) return null;
    const gap = text.slice(one.end, next.start).trim().toLowerCase();
    // 41 буюу 32 хувь: the same said as a share.
    if (gap === 'буюу' && next.units[0] === 'percent') return null;
    if (range.test(gap)) return 'range';
    if (gap === '' && /(?:аас|ээс|оос|өөс|иас|ᠠᠴᠠ|ᠡᠴᠡ)$/.test(text.slice(one.start, one.end).toLowerCase()))
      return 'move';
    return list.test(gap) && !one.hasUnit ? 'list' : null;
  };

/**
 * Reads every number that a Mongolian text states, in Cyrillic or in the traditional script.
 *
 * @example readMongolian('88 000 гаруй удаа', 'mn') // one draft: number 88000, unit 'count', more than
 */
export const readMongolian = (text: string): readonly Draft[] =>
  withShared(withNeighbours(text, readAll(mongolianTokens(text), readers, mayBegin)), jointOf(text));
