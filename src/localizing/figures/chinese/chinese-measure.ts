import { currencyBefore } from '../../../domain/quantity/currency';
import { hedgeOfShare } from '../../../domain/quantity/hedging';
import { unitOfNounBefore } from '../../../domain/quantity/noun';
import type { Numeral } from '../../../domain/quantity/number/numeral';
import {
  anyBounds,
  atMost,
  type Bounds,
  boundsOf as boundsNamed,
  exactly,
  lessThan,
  moreThan,
  roughly,
} from '../bounds';
import { asSmall, fromDecimal, isLess, type Rational, rational, shiftedBy } from '../rational';
import { type Draft, incidental, indefinite } from '../stated-figure';
import { yearSoFar } from '../year-so-far';
import { tenths, unitOf, withCoins, withHalf } from './chinese-amount';
import { type ChineseHedge, chineseHedgeAfter, chineseHedgeBefore, chineseHedgeInside } from './chinese-hedge';
import { isCasualty, isIncidental, isOne } from './chinese-incidental';
import { draftOfNumeral } from './numeral-draft';

const durations = /^(?:year_long|age|quarter_long|month_long|week|day|hour|minute|second|century|decade)$/;

/** 增长1.8倍, 提高了2倍: the number says by how much, not to what. */
const risesBy =
  /(?:增长|增加|提高|上升|提升|扩大|上涨|攀升|增|涨|翻|高出|多出|超出|高|多|净增)(?:了|约|近|超|超过|逾|将近|出)?$/;

/** 约零下30℃, 约每亩350万元: what may stand between a hedge and its number. */
const leading = /(?:零下|每[^\d，。；、每]{1,2})$/;

/** What follows a number whose unit stands elsewhere: 净赚近60万。 */
const endsPhrase = /^(?:$|[，。；、！？）”])/;

/** 翻了一番 doubles; 一番努力 does not. */
const doubles = /翻(?:了|近|约|超|超过|将近|接近|上|出)*$/;

const isVague = (text: string, { hedge, bare, value, start }: Numeral): boolean =>
  (hedge === '数' || hedge === '几' || hedge === '好几') &&
  (bare || fromDecimal(value).n === 10n) &&
  /[数几好]/.test(text.charAt(start));

/** Words that only hint at a power of ten: 数百, 几十万. */
const vague = (draft: Draft): Draft => ({
  ...draft,
  units: ['vague'],
  hasUnit: true,
  bounds: anyBounds,
  also: asSmall(draft.number) === 10 ? [{ unit: 'count', value: draft.number }] : [],
});

/** 近5年 is the past five years as often as nearly five. */
const isRecent = (word: string | null, unit: string | null): boolean =>
  word === '近' && unit !== null && durations.test(unit);

const boundsOf = (numeral: Numeral, before: Bounds | null, after: Bounds | null, unitHedge: string | null): Bounds =>
  (numeral.hedge === null ? null : chineseHedgeInside(numeral.hedge)) ??
  (unitHedge === null ? null : moreThan) ??
  before ??
  after ??
  exactly;

/** 花了两个多亿, 净赚20万: money, whose unit goes without saying. */
const isSpent = (text: string, start: number, number: Rational): boolean =>
  /(?:花|耗资|投资|投入|斥资|赚|欠|亏)(?:了|出|掉|下)?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  isLess(rational(999n), number);

const readOne = (text: string, numeral: Numeral): Draft => {
  const { start } = numeral;
  const money = currencyBefore(text, start);
  const currency = money === null ? null : money.unit === 'yuan' ? 'CNY' : money.unit;
  const unit = unitOf(text, numeral);
  const base = draftOfNumeral(numeral);
  let { number } = base;
  let end = unit?.end ?? numeral.end;
  let code = unit?.unit ?? (currency === null ? null : currency);
  if (currency !== null && (unit === null || unit.unit === 'CNY')) code = currency;
  if (unit !== null) ({ number, end } = withHalf(text, unit, number));
  if (unit?.isTenth === true) {
    code = 'percent';
    ({ number, end } = tenths(text, numeral, number, end));
  }
  if (code === 'CNY') ({ number, end } = withCoins(text, number, end));
  const before =
    chineseHedgeBefore(text, start, numeral.bare) ??
    chineseHedgeBefore(
      text,
      start - (leading.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0),
      false,
    ) ??
    (money === null ? null : chineseHedgeBefore(text, money.start, false)) ??
    (code === 'percent' || code === 'fold' ? shareHedge(text, start) : null);
  const what =
    code === 'percent' || code === 'fold' || unit?.word === '番'
      ? 'share'
      : code !== null && durations.test(code)
        ? 'duration'
        : 'measure';
  const after =
    chineseHedgeAfter(text, end, what) ??
    (unit === null || unit.word === '起' ? null : chineseHedgeAfter(text, numeral.end, 'measure'));
  const isLed = before !== null && isRecent(before.word, code);
  const bounds = boundsOf(
    numeral,
    isLed ? exactly | roughly : (before?.bounds ?? null),
    after?.bounds ?? null,
    unit?.hedge ?? null,
  );
  const hedged = (bounds & exactly) === 0;
  const draft: Draft = {
    ...base,
    number,
    end,
    bounds,
    hasUnit: code !== null,
    units: [code ?? 'count'],
    isBare: code === null && endsPhrase.test(text.slice(end, end + 1)),
  };
  // 年过六旬: ten years of an age.
  if (unit?.word === '旬') return { ...draft, number: shiftedBy(number, 1), units: ['age'] };
  if (unit?.word === '度') return { ...draft, units: ['count', 'kwh', 'celsius'] };
  if (code === null && (unitOfNounBefore(text, start) === 'yuan' || isSpent(text, start, number)))
    return { ...draft, units: ['CNY', 'count'] };
  // 三十出头: an age, which another language says with a decade.
  if (code === null && text.startsWith('出头', end) && isLess(number, rational(100n)))
    return incidental({ ...draft, units: ['age'] });
  // 千亿级产业: what is produced there, in yuan.
  if (numeral.bare && text.startsWith('级', numeral.end))
    return incidental({ ...draft, also: [{ unit: 'CNY', value: number }] });
  if (unit?.word === '番')
    return doubles.test(text.slice(Math.max(0, start - 6), start)) ? doubled(draft) : incidental(draft);
  if (unit?.word === '折') return { ...draft, also: [{ unit: 'percent', value: complement(number) }] };
  if (isVague(text, numeral)) return vague(draft);
  if (numeral.hedge === '几' || numeral.hedge === '数') {
    return {
      ...draft,
      bounds: moreThan | roughly,
      also: [
        { unit: 'vague', value: number },
        // 十几个: a dozen or so.
        ...(asSmall(number) === 10 ? [{ unit: 'count', value: rational(12n) }] : []),
      ],
    };
  }
  if (before?.word === '上' && numeral.bare) return { ...draft, also: [{ unit: 'vague', value: number }] };
  // 大一倍 is twice as large: one time as large is said by nobody.
  const risen = code === 'fold' && (isOne(number) || risesBy.test(text.slice(Math.max(0, start - 8), start)));
  const settled = risen ? { ...draft, units: ['rise'] } : draft;
  if (text.charAt(start - 1) === '每' && code !== 'CNY' && !(code !== null && durations.test(code)))
    return populationOf(settled);
  if (isCasualty(text, start, end) || !isIncidental(numeral, unit, hedged, number)) return settled;
  return code !== null && durations.test(code) ? indefinite(settled) : incidental(settled);
};

/** The greater of two neighbouring digits: 400 of 三四百. */
const upperOf = (draft: Draft, numeral: Numeral): readonly Draft[] => {
  if (numeral.upper === null) return [draft];
  const factor = draft.units[0] === 'percent' ? 1 : 0;
  return [draft, { ...draft, number: shiftedBy(fromDecimal(numeral.upper), factor) }];
};

const complement = (percent: Rational): Rational => rational(100n * percent.d - percent.n, percent.d);

const doubled = (draft: Draft): Draft => {
  const times_ = asSmall(draft.number);
  const level = rational(2 ** Math.min(30, Math.max(1, Number.isNaN(times_) ? 1 : times_)));
  return { ...draft, units: ['level'], number: level, mantissa: level };
};

const populationOf = (draft: Draft): Draft => {
  const size = asSmall(draft.number);
  return size >= 100 ? { ...draft, units: ['per', 'count'], hasUnit: true } : draft;
};

/** 不到全旗总户数的|3%: a hedge before the whole of a share. */
export const shareHedge = (text: string, start: number): ChineseHedge | null => {
  const hedge = hedgeOfShare(text, start);
  return hedge === null ? null : { word: hedge.word, bounds: boundsNamed(hedge.comparator) };
};

/** Reads a number with the unit and the hedges about it: 近3.6万人, 10余天, 增长1.8倍. Two figures for 三四百. */
export const readChineseMeasure = (text: string, numeral: Numeral): readonly Draft[] => {
  const draft = readOne(text, numeral);
  if (text.charAt(numeral.end) === '‰') {
    return [{ ...draft, end: numeral.end + 1, units: ['count'], hasUnit: true, per: rational(1000n) }];
  }
  const next = text.slice(draft.end, draft.end + 3);
  const isLimit = /^(?:之?内|以内)/.test(next);
  const limited = isLimit && draft.bounds === exactly ? { ...draft, bounds: exactly | lessThan | atMost } : draft;
  if (numeral.upper === null) return yearSoFar(limited, /[前头]/.test(text.charAt(draft.start - 1)));
  return upperOf(limited, numeral);
};
