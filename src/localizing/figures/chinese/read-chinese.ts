import { closeUp } from '../../../domain/quantity/closed-up';
import { type Numeral, readNumeral } from '../../../domain/quantity/number/numeral';
import { type NumberToken, numberTokens } from '../../../domain/quantity/number/token';
import { liesInside, quotedNames } from '../../../domain/quantity/quotation';
import { rational } from '../rational';
import { withShared } from '../share-units';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { readChineseFraction, readChineseOneIn, readChineseRatio, readChineseSlash } from './chinese-compound';
import { readClock, readDatePart, readGeneration, readHundredths, sharesDate } from './chinese-date';
import { readChineseHalf } from './chinese-half';
import { chineseJoint } from './chinese-list';
import { readChineseMeasure } from './chinese-measure';
import { isCode, isFestival, isListNumber, isNumberOfSomething, isWeekday, standsInName } from './chinese-names';
import { placesInWords, readChineseOrdinal } from './chinese-ordinal';
import { vaguePhrases } from './chinese-vague';
import { fiveYearPlans } from './five-year-plan';
import { draftOfNumeral } from './numeral-draft';

/** All numbers of a text, in order. */
const numeralsOf = (text: string, tokens: readonly NumberToken[]): readonly Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { numeral, next } = readNumeral(text, tokens, at);
    if (numeral !== null) numerals.push(numeral);
    at = Math.max(next, at + 1);
  }
  return numerals;
};

/** 三八 is the eighth of March: two numbers, neither of which counts. */
const festival = ({ start, end, value }: Numeral): readonly Draft[] =>
  [...value.coefficient.toString()].map((digit) => incidental(draftOf(start, end, rational(Number(digit)))));

type Step = { readonly drafts: readonly Draft[]; readonly used: number };

const slash = /^[/／]$/;
const ratio = /^[∶:：比]$/;

const readPair = (text: string, one: Numeral, other: Numeral): readonly Draft[] | null => {
  const gap = text.slice(one.end, Math.min(other.start, one.end + 16));
  if (gap === '分之') {
    const fraction = readChineseFraction(text, one, other);
    return fraction === null ? null : [fraction];
  }
  if (slash.test(gap)) return readChineseSlash(text, one, other);
  if (ratio.test(gap)) return readChineseRatio(one, other);
  const share = readChineseOneIn(text, one, other);
  return share === null ? null : [share];
};

/** 2019—2023年, 1至5月: the first number is what the second one says of itself. */
const readDateRange = (text: string, one: Numeral, other: Numeral | undefined): readonly Draft[] | null => {
  if (other === undefined || other.start - one.end > 3 || one.hedge !== null) return null;
  if (!sharesDate(text.slice(one.end, other.start))) return null;
  const last = readDatePart(text, other);
  if (last === null || text.charAt(one.end) === '年') return null;
  return [{ ...draftOfNumeral(one), units: last.units, hasUnit: true }, last];
};

const readAt = (text: string, numerals: readonly Numeral[], at: number): Step => {
  const numeral = numerals[at];
  const next = numerals[at + 1];
  if (numeral === undefined) return { drafts: [], used: 1 };
  const alone = (draft: Draft): Step => ({ drafts: [draft], used: 1 });
  if (isWeekday(text, numeral)) return { drafts: [], used: 1 };
  if (isListNumber(text, numeral)) return alone(incidental(draftOfNumeral(numeral)));
  const generation = readGeneration(text, numeral);
  if (generation !== null) return alone(generation);
  if (isCode(text, numeral) || isNumberOfSomething(text, numeral)) return alone(incidental(draftOfNumeral(numeral)));
  if (isFestival(text, numeral)) return { drafts: festival(numeral), used: 1 };
  const ordinal = readChineseOrdinal(text, numeral);
  if (ordinal !== null) return alone(ordinal);
  const clock = readClock(text, numeral, next ?? null);
  if (clock !== null) return { drafts: [clock], used: next !== undefined && clock.end >= next.end ? 2 : 1 };
  const range = readDateRange(text, numeral, next);
  if (range !== null) return { drafts: range, used: 2 };
  const pair = next === undefined ? null : readPair(text, numeral, next);
  if (pair !== null) return { drafts: pair, used: 2 };
  const race = next === undefined ? null : readHundredths(text, numeral, next);
  if (race !== null) return { drafts: [race], used: 2 };
  const date = readDatePart(text, numeral);
  if (date !== null) return alone(date);
  return { drafts: readChineseMeasure(text, numeral), used: 1 };
};

const halvesOf = (text: string, drafts: readonly Draft[]): readonly Draft[] => {
  const read = drafts.filter(({ start, end }) => end - start > 1);
  return [...text.matchAll(/半/g)].flatMap(({ index }) => {
    const half = liesInside(read, index) ? null : readChineseHalf(text, index);
    return half === null ? [] : [half];
  });
};

const doublings = (text: string): readonly Draft[] =>
  [...text.matchAll(/翻番/g)].map(({ index }) => ({
    ...draftOf(index, index + 2, rational(2n)),
    units: ['level'],
    hasUnit: true,
  }));

const readClosedUp = (text: string): readonly Draft[] => {
  const numerals = numeralsOf(text, numberTokens(text));
  const names = quotedNames(text);
  const drafts: Draft[] = [];
  for (let at = 0; at < numerals.length; ) {
    const { drafts: read, used } = readAt(text, numerals, at);
    drafts.push(...read);
    at += used;
    // 九成五以上: a digit that was read with the number before it is none of its own.
    while ((numerals[at]?.start ?? text.length) < (read.at(-1)?.end ?? 0)) at += 1;
  }
  const halves = halvesOf(text, drafts);
  const plans = fiveYearPlans(text);
  const hints = vaguePhrases(text);
  const named = [...halves, ...plans, ...hints].toSorted((one, other) => one.start - other.start);
  const all = [
    ...drafts.filter(
      ({ start, end }) => !liesInside(hints, start) && !(liesInside(named, start) && liesInside(named, end - 1)),
    ),
    ...named,
    ...doublings(text),
    ...placesInWords(text),
  ].toSorted((one, other) => one.start - other.start);
  return withShared(all, chineseJoint(text)).map((draft) =>
    draft.counts && (liesInside(names, draft.start) || standsInName(text, draft)) ? incidental(draft) : draft,
  );
};

/**
 * Reads every number that a Chinese text states: counts and measures, dates, places in an order, numbers of names.
 *
 * @example readChinese('宣讲8.8万余场次') // one draft: number 88000, unit 'count', more than
 */
export const readChinese = (printed: string): readonly Draft[] => {
  const closed = closeUp(printed);
  return readClosedUp(closed.text).map((draft) => ({ ...draft, ...closed.printed(draft) }));
};
