import { parseRational, plus, type Rational, rational } from '../rational';
import { lemmaAt } from '../spoken/step';
import type { Token } from '../spoken/token';
import { adjectives, currenciesBefore, englishUnits, permilleWords } from './english-words';

/** A unit and the token behind it. */
export type EnglishUnit = {
  readonly unit: string;
  readonly to: number;
  /** Half a unit more: three years and a half. */
  readonly extra: Rational | null;
  readonly per: Rational | null;
};

const half = rational(1n, 2n);
const furthest = 3;
const durations = /^(?:year_long|month_long|week|day|hour|minute|decade|century)$/;

const saysAge = (tokens: readonly Token[], at: number): number => {
  if (lemmaAt(tokens, at) === 'old' || lemmaAt(tokens, at) === 'olds') return 1;
  return lemmaAt(tokens, at) === 'of' && lemmaAt(tokens, at + 1) === 'age' ? 2 : 0;
};

const withHalf = (tokens: readonly Token[], at: number): boolean =>
  lemmaAt(tokens, at) === 'and' &&
  /^(?:a|one)$/.test(lemmaAt(tokens, at + 1)) &&
  lemmaAt(tokens, at + 2) === 'half' &&
  lemmaAt(tokens, at + 3) !== 'of';

/** 5,000 borrowed yuan: whatever stands before a currency says something of the money. */
const isMoney = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.isCapital === false &&
  !/^(?:to|and|or|in|for|at|by|a|of|from|with|the|per|yuan|dollars)$/.test(lemmaAt(tokens, at - 1)) &&
  /^[A-Z]{3}$/.test(englishUnits.at(tokens, at)?.value ?? '');

/** year on year, day by day: no length of time. */
const isRepeated = (tokens: readonly Token[], end: number): boolean =>
  /^(?:on|over|by|after|to|in)$/.test(lemmaAt(tokens, end)) && lemmaAt(tokens, end + 1) === lemmaAt(tokens, end - 1);

/** that year, the day: a time at which something was done so often. */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:year|month|week|day|night|morning|afternoon|evening|summer|winter|spring|autumn|season|time|season's)$/.test(
    lemmaAt(tokens, at),
  );

/** last year's, the previous quarter's: what something is compared with. */
const isOfTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:last|previous|this|that)$/.test(lemmaAt(tokens, at)) &&
  /^(?:year|quarter|month|week|decade|season)['’]s$/.test(lemmaAt(tokens, at + 1));

/** 1.4 times that of last year, three times as many as: a level, which “rose 1.4 times” is not. */
export const isLevel = (tokens: readonly Token[], end: number): boolean => {
  const next = lemmaAt(tokens, end);
  if (tokens[end]?.isCapital === true) return false;
  if (/^(?:that|those|what|the|its|their|his|her)$/.test(next)) return !isTime(tokens, end + 1);
  return (
    isOfTime(tokens, end) ||
    (next === 'as' &&
      (/^(?:many|much|high|large|long|big|great|fast|often)$/.test(lemmaAt(tokens, end + 1)) ||
        [2, 3].some((after) => lemmaAt(tokens, end + after) === 'as')))
  );
};

/** twelve day-care centers: what is counted begins with a unit's word. */
const namesThing = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.glue === 'hyphen' && /^(?:care|school|trip|tripper|book|planner)s?$/.test(lemmaAt(tokens, end));

/** 60 billion won; two won gold. */
const isWon = (tokens: readonly Token[], at: number): boolean =>
  lemmaAt(tokens, at) === 'won' && /^(?:million|billion|trillion)$/.test(lemmaAt(tokens, at - 1));

/** No percentage stands further before the points that it rose by. */
const shareReach = 25;

/** down 0.2 points, where a percentage was said before: percentage points, or points of something else. */
const isPoints = (tokens: readonly Token[], at: number): boolean =>
  /^points?$/.test(lemmaAt(tokens, at)) &&
  tokens.slice(Math.max(0, at - shareReach), at).some(({ lemma }) => /^(?:%|percent|percentage)$/.test(lemma));

/** The unit behind a number: `24-hour`, `three consecutive years`, `5.1 percentage points`. Null where it counts things. */
export const englishUnitAt = (tokens: readonly Token[], to: number): EnglishUnit | null => {
  const permille = permilleWords.at(tokens, to);
  if (permille !== null) return { unit: 'count', to: to + permille.length, extra: null, per: rational(1000n) };
  if (isWon(tokens, to)) return { unit: 'KRW', to: to + 1, extra: null, per: null };
  if (isPoints(tokens, to)) return { unit: 'points', to: to + 1, extra: null, per: null };
  for (let at = to; at <= to + furthest; at += 1) {
    const hit = englishUnits.at(tokens, at);
    if (hit !== null) {
      const first = tokens[at];
      if (
        first !== undefined &&
        /^(?:x|h|g|l|m|li)$/.test(first.lemma) &&
        (first.isCapital || (first.lemma !== 'm' && first.lemma !== 'li' && first.glue !== 'joined'))
      )
        return null;
      const end = at + hit.length;
      if (hit.value === 'occasions' && isLevel(tokens, end)) return { unit: 'level', to: end, extra: null, per: null };
      if (durations.test(hit.value) && (isRepeated(tokens, end) || namesThing(tokens, end))) return null;
      const age = hit.value === 'year_long' ? saysAge(tokens, end) : 0;
      if (age > 0) return { unit: 'age', to: end + age, extra: null, per: null };
      if (durations.test(hit.value) && withHalf(tokens, end))
        return { unit: hit.value, to: end + 3, extra: half, per: null };
      return { unit: hit.value, to: end, extra: null, per: null };
    }
    if (!adjectives.has(lemmaAt(tokens, at)) && !isMoney(tokens, at + 1)) return null;
  }
  return null;
};

/** The currency before a number: `US$5 million`, `RMB 300`. */
export const englishCurrencyBefore = (
  tokens: readonly Token[],
  from: number,
): { readonly unit: string; readonly from: number } | null => {
  const hit = currenciesBefore.before(tokens, from);
  if (hit === null) return null;
  const before = tokens[from - hit.length - 1];
  if (lemmaAt(tokens, from - 1) === 'yuan' && before?.kind === 'number') return null;
  return { unit: hit.value, from: from - hit.length };
};

/** and a half behind a number, with a magnitude after it or not: two and a half million. */
export const halfMore = (
  tokens: readonly Token[],
  to: number,
  powers: ReadonlyMap<string, number>,
): { readonly to: number; readonly power: number } | null => {
  if (!withHalf(tokens, to)) return null;
  const power = powers.get(lemmaAt(tokens, to + 3)) ?? 0;
  return { to: to + 3 + (power > 0 ? 1 : 0), power };
};

/** 20 of 2019-20: the last digits of a later year. */
export const laterYear = (year: Rational, digits: Rational): Rational =>
  plus(rational(year.n - (year.n % 100n)), digits);

/** Minutes of “8:30”, two digits; null for anything else. */
export const minutesOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^[0-5]\d$/.test(token.printed) ? Number(parseRational(token.printed)?.n ?? 0n) : null;
