import { exactly } from '../bounds';
import { asSmall, rational } from '../rational';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { englishHedgeBefore } from './english-hedge';
import { laterYear } from './english-unit';

/** 2/3 is a fraction, 10.8/100,000 a rate, 24/7 a name. */
export const readSlash: Reader = (tokens, at) => {
  const [one, mark, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.kind !== 'number' || other?.kind !== 'number' || one.value === null || other.value === null) return null;
  if (mark?.lemma !== '/' || other.glue !== 'joined') return null;
  const { start, end } = spanOf(tokens, at, at + 3);
  const under = asSmall(other.value);
  const bounds = englishHedgeBefore(tokens, at) ?? exactly;
  if (under >= 1000 && /^10+$/.test(String(under))) {
    return { drafts: [{ ...draftOf(start, end, one.value), hasUnit: true, per: other.value, bounds }], to: at + 3 };
  }
  if (asSmall(one.value) < under && under <= 20) {
    const share = rational(one.value.n * 100n, other.value.n);
    return { drafts: [{ ...draftOf(start, end, share), units: ['percent'], hasUnit: true, bounds }], to: at + 3 };
  }
  const apart: readonly Draft[] = [
    draftOf(one.start, one.end, one.value),
    draftOf(other.start, other.end, other.value),
  ];
  return { drafts: apart.map(incidental), to: at + 3 };
};

/** 2019-20, 2019/20: the second is a year, too. */
export const readYearRange: Reader = (tokens, at) => {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one?.kind !== 'number' || other?.kind !== 'number' || one.value === null || other.value === null) return null;
  const isShort =
    one.printed.length === 4 && /^\d\d$/.test(other.printed) && asSmall(one.value) >= 1900 && asSmall(one.value) < 2100;
  if (
    !isShort ||
    (other.glue !== 'hyphen' && other.glue !== 'dash') ||
    tokens[at + 2]?.lemma === '%' ||
    lemmaAt(tokens, at + 2) === 'percent'
  )
    return null;
  const year = (start: number, end: number, value: ReturnType<typeof rational>): Draft => ({
    ...draftOf(start, end, value),
    units: ['year'],
    hasUnit: true,
  });
  return {
    drafts: [year(one.start, one.end, one.value), year(other.start, other.end, laterYear(one.value, other.value))],
    to: at + 2,
  };
};
