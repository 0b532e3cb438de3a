import type { Measure } from './measure';
import { arabicDigit, hanDigit } from './number/character';
import { decimalText, isWhole, normalised, plus, shifted, whole } from './number/decimal';

const tenths = '角毛';

/** `3元5角`, `2元3角5分`: the coins behind whole yuan belong to one sum. Null where none stand behind a measure. */
export const withCoins = (text: string, measure: Measure): Measure | null => {
  if (measure.measureWord !== '元' || measure.upper !== null || !isWhole(measure.value)) return null;
  const digitAt = (at: number): number | null => arabicDigit(text[at]) ?? hanDigit(text[at]);
  const jiao = digitAt(measure.end);
  if (jiao === null || !tenths.includes(text[measure.end + 1] ?? ' ')) return null;
  const fen = text[measure.end + 3] === '分' ? digitAt(measure.end + 2) : null;
  const value = normalised(plus(plus(measure.value, shifted(whole(jiao), -1)), shifted(whole(fen ?? 0), -2)));
  const printed = decimalText(value);
  return {
    ...measure,
    end: measure.end + (fen === null ? 2 : 4),
    numeral: printed,
    magnitude: 0,
    value,
    exact: printed,
  };
};
