import { type Hedging, readHedging } from './hedging';
import type { Measure, MeasureForm } from './measure';
import { unitOfNounAfter } from './noun';
import {
  compare,
  type Decimal,
  decimalText,
  exactQuotient,
  normalised,
  quotient,
  shifted,
  toNumber,
  whole,
} from './number/decimal';
import { canonicalNumeral, type StoredNumeral } from './number/magnitude';
import type { Numeral } from './number/numeral';
import { rateUnit, type UnitCode } from './unit';
import words from './words/not-a-figure.json';

type Parts = {
  readonly form: MeasureForm;
  readonly stored: StoredNumeral;
  readonly value: Decimal;
  readonly exact: string;
  readonly unit: UnitCode | null;
  readonly denominator: number | null;
};

const measure = (head: Numeral, hedging: Hedging, parts: Parts): Measure => ({
  ...hedging,
  form: parts.form,
  head,
  ...parts.stored,
  value: parts.value,
  exact: parts.exact,
  upper: null,
  unit: parts.unit,
  measureWord: null,
  denominator: parts.denominator,
  measured: true,
});

const exactly = (value: Decimal): string => decimalText(normalised(value));

/** 百分之 is a percent, 千分之 a rate per thousand; 三分之二 is a share of a hundred, rounded to two decimals. */
const partOf = (denominator: Numeral, numerator: Numeral): Parts => {
  const rate = denominator.value.scale === 0 ? rateUnit(toNumber(denominator.value)) : null;
  const stored = { numeral: numerator.numeral, magnitude: numerator.magnitude };
  if (compare(denominator.value, whole(100)) === 0) {
    const percent = numerator.bare ? whole(100) : numerator.value;
    const kept = numerator.bare ? canonicalNumeral(percent) : stored;
    return {
      form: 'fraction',
      stored: kept,
      value: percent,
      exact: exactly(percent),
      unit: 'percent',
      denominator: null,
    };
  }
  if (rate !== null) {
    const population = toNumber(denominator.value);
    return {
      form: 'rate',
      stored,
      value: numerator.value,
      exact: exactly(numerator.value),
      unit: rate,
      denominator: population,
    };
  }
  const hundredfold = shifted(numerator.value, 2);
  const percent = normalised(quotient(hundredfold, denominator.value, 2));
  return {
    form: 'fraction',
    stored: { numeral: decimalText(percent), magnitude: 0 },
    value: percent,
    exact: exactQuotient(hundredfold, denominator.value),
    unit: 'percent',
    denominator: null,
  };
};

/** `三分之二`, `百分之六`, `十万分之10.8`: the denominator stands first. */
export const readFraction = (text: string, denominator: Numeral, numerator: Numeral): Measure | null => {
  if (denominator.value.coefficient === 0n) return null;
  const hedged = { ...numerator, bare: false };
  const hedging = readHedging(text, hedged, denominator.start, numerator.end, 'fraction');
  const shown = numerator.hedge === null ? hedging : { ...hedging, end: Math.max(hedging.end, numerator.end) };
  return measure(denominator, shown, partOf(denominator, numerator));
};

/** `10.8/10万`: a rate; `2/3`: a share. Null for any other pair about a slash (a date, a score). */
export const readSlash = (text: string, over: Numeral, under: Numeral): Measure | null => {
  if (under.value.coefficient === 0n || under.hedge !== null) return null;
  const population = under.value.scale === 0 ? toNumber(under.value) : 0;
  const unit = rateUnit(population);
  const hedging = readHedging(text, over, over.start, under.end, 'measure');
  if (unit !== null) {
    const stored = { numeral: over.numeral, magnitude: over.magnitude };
    const exact = exactly(over.value);
    return measure(over, hedging, { form: 'rate', stored, value: over.value, exact, unit, denominator: population });
  }
  const isFraction = population >= 2 && population <= 10 && !over.multiplied && compare(over.value, under.value) < 0;
  return isFraction && over.value.scale === 0 ? measure(over, hedging, partOf(under, over)) : null;
};

/** How far before a ratio the word stands that makes it one. */
const ratioReach = 14;

/** `5∶2`, `5比2`: a ratio where the sign is U+2236 or a word says so; other colons are times of day and scores. */
export const readRatio = (text: string, one: Numeral, sign: string, other: Numeral): Measure | null => {
  if (other.value.coefficient === 0n || one.hedge !== null || other.hedge !== null) return null;
  const before = text.slice(Math.max(0, one.start - ratioReach), one.start);
  if (sign !== '∶' && !words.ratioContext.some((word) => before.includes(word))) return null;
  if (unitOfNounAfter(text, other.end) !== null) return null;
  const value = normalised(quotient(one.value, other.value, 3));
  return measure(one, readHedging(text, one, one.start, other.end, 'measure'), {
    form: 'ratio',
    stored: { numeral: `${decimalText(one.value)}∶${decimalText(other.value)}`, magnitude: 0 },
    value,
    exact: exactQuotient(one.value, other.value),
    unit: 'ratio',
    denominator: null,
  });
};
