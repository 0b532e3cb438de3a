import { anyBounds, type Bounds, exactly, moreThan, roughly } from '../bounds';
import { isPopulation } from '../population';
import { asSmall, isLess, plus, type Rational, rational, shiftedBy } from '../rational';
import { type Cardinal, readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental, indefinite } from '../stated-figure';
import { type Reading, readingsOf } from '../unit-class';
import { unreadDigits } from '../unread-digits';
import { falls } from './mongolian-draft';
import { mongolianHedgeAfter, mongolianHedgeBefore } from './mongolian-hedge';
import { ordinalDraft, ordinalEnd } from './mongolian-ordinal';
import { mongolianNumbers, mongolianUnits } from './mongolian-words';
import { mayBeYuan } from './script-currency';

const populationReach = 4;

const isDative = ({ ending, printed }: Token): boolean => ending === 'dat' || /..[дт]$/.test(printed);

/** 100 000 амьд төрөлт тутамд, 100 000 хүнд 10.8, 100 мянгад 10.8: a population that others are counted on. */
const isPerNumber = (tokens: readonly Token[], { to, value }: Cardinal): boolean => {
  if (!isPopulation(value)) return false;
  const isLarge = asSmall(value) >= 1000;
  const last = tokens[to - 1];
  if (isLarge && last !== undefined && isDative(last) && tokens[to]?.kind === 'number') return true;
  for (let at = to; at < to + populationReach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (token.lemma === 'тутам' || (isLarge && isDative(token) && tokens[at + 1]?.kind === 'number')) return true;
  }
  return false;
};

const isYear = (tokens: readonly Token[], { from, isDigits, value }: Cardinal): boolean =>
  isDigits &&
  tokens[from]?.grouped === false &&
  tokens[from]?.printed.length === 4 &&
  asSmall(value) >= 1000 &&
  asSmall(value) < 2200;

const skipped = /^(?:дараалан|шинэ|нийт|бүтэн|хавтгай)$/;

const unitAt = (tokens: readonly Token[], to: number): { readonly unit: string; readonly to: number } | null => {
  const hit = mongolianUnits.at(tokens, to);
  if (hit !== null && !(hit.value === 'celsius' && hit.length < 1)) return { unit: hit.value, to: to + hit.length };
  const next = skipped.test(lemmaAt(tokens, to)) ? mongolianUnits.at(tokens, to + 1) : null;
  return next === null ? null : { unit: next.value, to: to + 1 + next.length };
};

const currencyBefore = (tokens: readonly Token[], from: number): string | null => {
  const signs: Readonly<Record<string, string | undefined>> = {
    $: 'USD',
    '¥': 'CNY',
    '€': 'EUR',
    '£': 'GBP',
    '₮': 'MNT',
  };
  return signs[lemmaAt(tokens, from - 1)] ?? null;
};

/** ажилгүйдлийн хувь 5.1 байв: the percentage that a number behind it tells. */
const isShare = (tokens: readonly Token[], from: number): boolean =>
  lemmaAt(tokens, from - 1) === 'хувь' &&
  tokens[from - 1]?.ending === '' &&
  tokens[from - 2]?.kind === 'word' &&
  !mongolianNumbers.digits.has(lemmaAt(tokens, from - 2)) &&
  !mongolianNumbers.powers.has(lemmaAt(tokens, from - 2));

/** 50 орчим сая: a power of ten behind the hedge. */
const powerAt = (tokens: readonly Token[], at: number): number => {
  const power = mongolianNumbers.powers.get(lemmaAt(tokens, at)) ?? 0;
  return power > 2 ? power : 0;
};

const halfOf = (
  tokens: readonly Token[],
  cardinal: Cardinal,
): { readonly value: Rational; readonly to: number; readonly magnitude: number } => {
  const { value, to, magnitude } = cardinal;
  if (lemmaAt(tokens, to) !== 'хагас') return { value, to, magnitude };
  const power = mongolianNumbers.powers.get(lemmaAt(tokens, to + 1)) ?? 0;
  // гурван сая хагас: half a million more.
  if (power === 0 && magnitude > 2)
    return { value: plus(value, shiftedBy(rational(1n, 2n), magnitude)), to: to + 1, magnitude };
  return { value: shiftedBy(plus(value, rational(1n, 2n)), power), to: to + 1 + (power > 0 ? 1 : 0), magnitude: power };
};

/** 5G, A4, КОВИД-19: digits that letters make a code of. */
const isCode = (tokens: readonly Token[], { from, to, isDigits }: Cardinal, unit: string | null): boolean => {
  if (!isDigits) return false;
  const [token, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
  const touches = token?.glue === 'joined' || token?.glue === 'hyphen';
  if (touches && before?.kind === 'word' && before.isCapital) return true;
  if (token?.glue === 'joined' && before?.lemma === '+') return true;
  if (after?.lemma === '+' && after.glue === 'joined' && tokens[to + 1]?.glue === 'joined') return true;
  return after?.glue === 'joined' && after.kind === 'word' && unit === null;
};

/** What follows a number whose unit stands elsewhere: 10 тэрбумаар нэмэгдэв, үүний 135 сая нь. */
const bareBefore =
  /^(?:болж|болсон|хүрч|хүрсэн|болов|хүрэв|хүртэл|байна|байв|байсан|боллоо|хүрлээ|болгож|болгон|болжээ|хүрчээ|давсан|хэтэрсэн|нь|их|илүү|бага|(?:нэмэгд|нэмэ|өс|буур|багас|ᠨᠡᠮᠡ|ᠥᠰ|ᠪᠠᠭᠤᠷ|ᠪᠣᠯ).*)$/;

/** хувь is a copy of a book, too: 5000 хувь. */
const mostPercent = rational(1000n);

const unitsOf = (code: string | null, isYear: boolean, number: Rational): readonly string[] => {
  if (code === 'percent' && !isLess(number, mostPercent)) return ['percent', 'count'];
  return code !== null ? [code] : isYear ? ['year', 'count'] : ['count'];
};

/** 2,345 мм: thousands as often as a decimal of three places. */
const mayBeDecimal = (token: Token | undefined, { isDigits }: Cardinal): boolean =>
  isDigits && /^[1-9]\d{0,2},\d{3}$/.test(token?.printed ?? '');

const asDecimal = ({ number, units }: Draft): readonly Reading[] =>
  units.flatMap((unit) => readingsOf(shiftedBy(number, -3), unit));

/** A number with its unit, hedges and population. */
export const readMongolianNumber: Reader = (tokens, at) => {
  const cardinal = readCardinal(tokens, at, mongolianNumbers);
  if (cardinal === null) return tokens[at]?.kind === 'number' ? { drafts: unreadDigits(tokens[at]), to: at + 1 } : null;
  const ordinal = ordinalEnd(tokens, cardinal.to);
  if (ordinal > 0) return { drafts: [ordinalDraft(tokens, cardinal, ordinal)], to: ordinal };
  const whole = halfOf(tokens, cardinal);
  const { to: numberTo } = whole;
  const first = mongolianHedgeAfter(tokens, numberTo);
  const power = first === null || whole.magnitude > 0 ? 0 : powerAt(tokens, first.to);
  const close = first === null || power === 0 ? first : { ...first, to: first.to + 1 };
  const [value, magnitude] = power === 0 ? [whole.value, whole.magnitude] : [shiftedBy(whole.value, power), power];
  const unit = unitAt(tokens, close?.to ?? numberTo);
  const to = unit?.to ?? numberTo;
  const permille = lemmaAt(tokens, numberTo) === '‰' || lemmaAt(tokens, numberTo) === 'промилль';
  const half = unit !== null && lemmaAt(tokens, to) === 'хагас' ? 1 : 0;
  const far = permille
    ? mongolianHedgeAfter(tokens, numberTo + 1)
    : unit === null
      ? null
      : mongolianHedgeAfter(tokens, to + half);
  const { start, end } = spanOf(tokens, at, permille ? numberTo + 1 : to + half);
  const number = half > 0 ? plus(value, rational(1n, 2n)) : value;
  const code = unit?.unit ?? currencyBefore(tokens, at) ?? (isShare(tokens, at) ? 'percent' : null);
  const year = isYear(tokens, cardinal) && code === null;
  const behind = Math.max(to, close?.to ?? 0);
  const draft: Draft = {
    ...draftOf(start, end, number, magnitude),
    units: mayBeYuan(tokens, at, to, code) ? ['CNY', 'MNT'] : unitsOf(code, year, number),
    hasUnit: code !== null || permille,
    isBare: code === null && (tokens[behind]?.kind !== 'word' || bareBefore.test(lemmaAt(tokens, behind))),
    bounds: mongolianHedgeBefore(tokens, at) ?? close?.bounds ?? far?.bounds ?? exactly,
    per: permille ? rational(1000n) : null,
  };
  const read = judged(tokens, cardinal, code, draft);
  return {
    drafts: [mayBeDecimal(tokens[at], cardinal) ? { ...read, also: [...read.also, ...asDecimal(read)] } : read],
    to: permille ? numberTo + 1 : Math.max(to + half, close?.to ?? 0),
  };
};

/** хоёр дахин буурав: by a half, or to a half; гурав дахин: by two thirds, or to one. */
const fallen = (times: number): readonly Reading[] =>
  times >= 2 ? [times - 1, 1].map((part) => ({ unit: 'percent', value: rational(part * 100, times) })) : [];

/** арваад, хориод: about so many, and of the tens as many and some more (十余). */
const oddOf = (value: number): Bounds => (value < 100 ? roughly | moreThan : roughly);

const judged = (tokens: readonly Token[], cardinal: Cardinal, unit: string | null, draft: Draft): Draft => {
  const value = asSmall(cardinal.value);
  const { from, isSpelled } = cardinal;
  const [token, before] = [tokens[from], lemmaAt(tokens, from - 1)];
  if (unit === null && isPerNumber(tokens, cardinal)) return { ...draft, units: ['per', 'count'], hasUnit: true };
  if (isCode(tokens, cardinal, unit)) return incidental(draft);
  const isTop = before === 'эхний';
  if (isTop) return { ...draft, bounds: anyBounds, units: [...draft.units, 'ordinal'] };
  if (
    isSpelled &&
    draft.bounds === exactly &&
    (value <= 1 || value === 100 || value === 1000 || value === 10_000 || value === 1_000_000) &&
    unit !== 'percent' &&
    unit !== 'point' &&
    cardinal.to === from + 1
  )
    return indefinite(draft);
  if (isSpelled && token?.isCapital && !token.opens) return incidental(draft);
  if (isSpelled && /^(?:тал|этгээд)$/.test(lemmaAt(tokens, cardinal.to))) return incidental(draft);
  // эх, хүүхэд хоёрыг: the last of two that are named bears the case, and хоёр is no more than “and”.
  const isAnd = isSpelled && value === 2 && unit === null && (tokens[cardinal.to - 1]?.ending ?? '') !== '';
  if (isAnd && tokens[from - 1]?.kind === 'word' && draft.bounds === exactly) return incidental(draft);
  if (tokens[cardinal.to - 1]?.ending === 'near')
    return { ...draft, bounds: draft.bounds | oddOf(value), also: [{ unit: 'vague', value: draft.number }] };
  if (unit === 'occasions' && falls(tokens[cardinal.to + 1])) return { ...draft, also: fallen(value) };
  const isWeek = isSpelled && value === 7 && unit === 'day' && lemmaAt(tokens, cardinal.to) === 'хоног';
  return isWeek && draft.bounds === exactly ? indefinite(draft) : draft;
};
