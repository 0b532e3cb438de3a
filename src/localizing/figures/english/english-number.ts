import { anyBounds, atMost, type Bounds, exactly, moreThan } from '../bounds';
import { isPopulation } from '../population';
import { asSmall, plus, type Rational, rational, shiftedBy } from '../rational';
import { type Cardinal, readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental, indefinite } from '../stated-figure';
import { unreadDigits } from '../unread-digits';
import { yearSoFar } from '../year-so-far';
import { isCasualty } from './english-casualty';
import { hourOf } from './english-clock';
import { englishHedgeAfter, englishHedgeBefore, isComparison } from './english-hedge';
import { isCode, standsInName } from './english-name';
import { type EnglishUnit, englishCurrencyBefore, englishUnitAt, halfMore } from './english-unit';
import { englishNumbers, labelWords, moneyPowers } from './english-words';

/** No population of a rate stands further behind its number: 3.2 deaths of infants per 1,000. */
const populationReach = 7;

/** three in 10,000: a population right behind its number. */
const populationIn = (tokens: readonly Token[], to: number): Rational | null => {
  if (lemmaAt(tokens, to) !== 'in') return null;
  const value = readCardinal(tokens, to + 1, englishNumbers)?.value ?? null;
  return value !== null && isPopulation(value) && asSmall(value) >= 1000 ? value : null;
};

/** The population that a number is printed with: 10.8 per 100,000, 3.2 deaths per thousand. */
const populationAfter = (tokens: readonly Token[], to: number): Rational | null => {
  const near = populationIn(tokens, to);
  if (near !== null) return near;
  for (let at = to; at < to + populationReach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || /^[.;:!?]$/.test(token.lemma)) return null;
    const isEvery = /^(?:every|each)$/.test(token.lemma) || (token.lemma === 'out' && lemmaAt(tokens, at + 1) === 'of');
    if (token.lemma !== 'per' && !isEvery) continue;
    const from =
      at +
      (token.lemma === 'out' ? 2 : 1) +
      (lemmaAt(tokens, at + (token.lemma === 'out' ? 2 : 1)) === 'every' ? 1 : 0);
    const population = readCardinal(tokens, from, englishNumbers);
    return population !== null && isPopulation(population.value) ? population.value : null;
  }
  return null;
};

const isYear = (tokens: readonly Token[], { from, isDigits, value }: Cardinal): boolean => {
  const token = tokens[from];
  return (
    isDigits &&
    token?.grouped === false &&
    token.printed.length === 4 &&
    asSmall(value) >= 1000 &&
    asSmall(value) < 2200
  );
};

const durations = /^(?:year_long|month_long|week|day|hour|minute|decade)$/;

const hedged = (
  tokens: readonly Token[],
  from: number,
  unit: string | null,
  before: Bounds | null,
  after: Bounds | null,
): Bounds => {
  const isSpan = unit !== null && durations.test(unit) && lemmaAt(tokens, from - 1) === 'over';
  if (isSpan && !/^(?:for|in|of|with|after|lasted|at|nearly|and|took|has)$/.test(lemmaAt(tokens, from - 2)))
    return moreThan | exactly;
  return before ?? after ?? exactly;
};

const bareBefore =
  /^(?:to|from|in|by|and|at|on|for|over|while|with|as|this|last|or|between|compared|respectively|the|when|after|before|a|since|but|is|was|years?)$/;

/** 10 billion more than last year, 135 million of it: of what was measured before. */
const isElided = (tokens: readonly Token[], to: number): boolean => {
  const [next, after] = [lemmaAt(tokens, to), tokens[to + 1]];
  if (next === 'of') return /^(?:it|this|that|them|which)$/.test(after?.lemma ?? '');
  return (
    /^(?:more|less|higher|lower|fewer)$/.test(next) &&
    (after?.kind !== 'word' || /^(?:than|on|from|over|year|each|every|per|in|and|to|for)$/.test(after.lemma))
  );
};

const zero = (value: Rational): boolean => value.n === 0n;

/** between two and three million. */
const startsRange = (tokens: readonly Token[], from: number): boolean =>
  lemmaAt(tokens, from - 1) === 'between' &&
  lemmaAt(tokens, from + 1) === 'and' &&
  (tokens[from + 2]?.kind === 'number' || englishNumbers.digits.has(lemmaAt(tokens, from + 2)));

/** the two, these three, the two sides: said of what was counted before. */
const isResumed = (tokens: readonly Token[], { from, isSpelled, value }: Cardinal, unit: string | null): boolean =>
  isSpelled &&
  unit === null &&
  asSmall(value) <= 3 &&
  !startsRange(tokens, from) &&
  /^(?:the|these|those|other|last|all|both|their|its|our|between)$/.test(lemmaAt(tokens, from - 1));

const unitsOf = (tokens: readonly Token[], cardinal: Cardinal, unit: string | null): readonly string[] => {
  const { from } = cardinal;
  const before = lemmaAt(tokens, from - 1);
  if (unit === 'quarter_long' && asSmall(cardinal.value) === 3) return ['quarter_long', 'count'];
  if (unit === 'points') return ['point', 'count'];
  if (unit !== null) return [unit];
  if (/^(?:aged|ages|age)$/.test(before)) return ['age'];
  if (isYear(tokens, cardinal)) return ['year', 'count'];
  if (
    labelWords.before(tokens, from) !== null ||
    (tokens[from - 1]?.isCapital === true && tokens[from - 1]?.opens === false)
  )
    return ['count', 'ordinal'];
  return before === 'top' ? ['ordinal', 'count'] : ['count'];
};

/** two and a half million, a million and a half: half of the power behind, or of the one before. */
const withHalf = ({ value, magnitude }: Cardinal, power: number): Rational => {
  const half = rational(1n, 2n);
  return power === 0 && magnitude > 2 ? plus(value, shiftedBy(half, magnitude)) : shiftedBy(plus(value, half), power);
};

/** Any number in digits or words, with its unit, currency, hedges and population. */
export const readNumber: Reader = (tokens, at) => {
  const cardinal = readCardinal(tokens, at, englishNumbers);
  if (cardinal === null) {
    const token = tokens[at];
    return token?.kind === 'number' ? { drafts: unreadDigits(token), to: at + 1 } : null;
  }
  const more = halfMore(tokens, cardinal.to, englishNumbers.powers);
  const number = more === null ? cardinal.value : withHalf(cardinal, more.power);
  const numberTo = more?.to ?? cardinal.to;
  const currency = englishCurrencyBefore(tokens, at);
  const behind = englishUnitAt(tokens, numberTo + 1)?.unit ?? '';
  const isMoney = currency !== null || /^[A-Z]{3}$/.test(behind);
  const letter = tokens[numberTo];
  const mayShorten = currency !== null || (isMoney && letter?.glue === 'joined');
  const power = mayShorten ? moneyPowers.get(letter?.printed ?? '') : undefined;
  const close = englishHedgeAfter(tokens, numberTo, 0);
  const unit =
    power === undefined
      ? (englishUnitAt(tokens, numberTo) ?? (close === null ? null : englishUnitAt(tokens, close.to)))
      : englishUnitAt(tokens, numberTo + 1);
  const to = unit?.to ?? (power === undefined ? numberTo : numberTo + 1);
  const code = unit?.unit ?? currency?.unit ?? null;
  const { start, end } = spanOf(tokens, at, to);
  const base = draftOf(
    start,
    end,
    shiftedBy(unit?.extra == null ? number : plus(number, unit.extra), power ?? 0),
    power ?? (more === null ? cardinal.magnitude : Math.max(more.power, cardinal.magnitude)),
  );
  const after = close ?? englishHedgeAfter(tokens, to, code === null ? 2 : 0);
  const settled: Draft = {
    ...base,
    units: unitsOf(tokens, cardinal, currency !== null && code !== 'percent' ? currency.unit : code),
    hasUnit: code !== null,
    isBare:
      code === null &&
      tokens[to]?.kind !== 'number' &&
      (tokens[to]?.kind !== 'word' || bareBefore.test(lemmaAt(tokens, to)) || isElided(tokens, to)),
    bounds: hedged(
      tokens,
      at,
      code,
      isComparison(tokens, at, to) ? null : englishHedgeBefore(tokens, at),
      after?.bounds ?? null,
    ),
    per: unit?.per ?? populationAfter(tokens, to),
    isSpelled: cardinal.isSpelled,
    also: code === null ? hourOf(tokens, at, to, asSmall(number)) : [],
  };
  const draft = judged(tokens, cardinal, unit, settled);
  return { drafts: yearSoFar(draft, lemmaAt(tokens, at - 1) === 'first'), to };
};

const judged = (tokens: readonly Token[], cardinal: Cardinal, unit: EnglishUnit | null, draft: Draft): Draft => {
  const before = lemmaAt(tokens, cardinal.from - 1);
  const counted = tokens[cardinal.from - 2];
  const isIn =
    before === 'in' &&
    asSmall(draft.number) >= 1000 &&
    (counted?.kind === 'number' || englishNumbers.digits.has(counted?.lemma ?? ''));
  const isPer = (isIn || /^(?:per|every|each)$/.test(before)) && unit === null && isPopulation(draft.number);
  if (isPer) return { ...draft, units: ['per', 'count'], hasUnit: true };
  if (isCode(tokens, cardinal, unit) || standsInName(tokens, cardinal)) return incidental(draft);
  if (before === 'top') return { ...draft, bounds: anyBounds };
  if (cardinal.isSpelled && asSmall(cardinal.value) === 1 && draft.bounds === exactly)
    return isCasualty(tokens, cardinal.from, cardinal.to) ? draft : indefinite(draft);
  if (cardinal.isSpelled && zero(cardinal.value)) return incidental(draft);
  if (isResumed(tokens, cardinal, unit?.unit ?? null)) return incidental(draft);
  if (isYear(tokens, cardinal) && unit === null) return { ...draft, bounds: draft.bounds | exactly };
  if (before === 'first' || before === 'last' || before === 'next')
    return { ...draft, bounds: draft.bounds | exactly | atMost };
  return draft;
};
