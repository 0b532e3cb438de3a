import { exactly } from '../bounds';
import { asSmall, type Rational, rational } from '../rational';
import { readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental } from '../stated-figure';
import { mongolianHedgeAfter, mongolianHedgeBefore } from './mongolian-hedge';
import { mongolianHedgesBefore, mongolianNumbers } from './mongolian-words';

const draft = (
  tokens: readonly Token[],
  from: number,
  to: number,
  number: Rational,
  units: readonly string[],
): Draft => {
  const { start, end } = spanOf(tokens, from, to);
  const bounds = mongolianHedgeBefore(tokens, from) ?? mongolianHedgeAfter(tokens, to)?.bounds ?? exactly;
  return { ...draftOf(start, end, number), units, hasUnit: true, bounds };
};

/** No word stands further behind the number that тутам speaks of. */
const everyReach = 3;

/** таван өрх тутмын нэг: one in five. */
export const readMongolianOneIn: Reader = (tokens, at) => {
  const under = readCardinal(tokens, at, mongolianNumbers);
  if (under === null) return null;
  let to = under.to;
  while (to < under.to + everyReach && tokens[to]?.kind === 'word' && lemmaAt(tokens, to) !== 'тутам') to += 1;
  if (lemmaAt(tokens, to) !== 'тутам') return null;
  const hedge = mongolianHedgesBefore.at(tokens, to + 1);
  const over = readCardinal(tokens, to + 1 + (hedge?.length ?? 0), mongolianNumbers);
  const [a, b] = [over === null ? Number.NaN : asSmall(over.value), asSmall(under.value)];
  if (over === null || !(a >= 1 && a < b && b <= 20)) return null;
  const share = draft(tokens, at, over.to, rational(BigInt(a) * 100n, b), ['percent']);
  return { drafts: [hedge === null ? share : { ...share, bounds: hedge.value }], to: over.to };
};

/** гуравны хоёр, 5-ны 2: the denominator stands first, in the genitive. */
export const readMongolianFraction: Reader = (tokens, at) => {
  const under = readCardinal(tokens, at, mongolianNumbers);
  if (under === null || tokens[under.to - 1]?.ending !== 'gen' || lemmaAt(tokens, at - 1) === 'сар') return null;
  const over = readCardinal(tokens, under.to, mongolianNumbers);
  const [a, b] = [over === null ? Number.NaN : asSmall(over.value), asSmall(under.value)];
  if (over === null || !(a >= 1 && a < b && b <= 100)) return null;
  if (tokens[under.to]?.kind === 'number' && b > 20) return null;
  const next = lemmaAt(tokens, over.to);
  if (/^(?:сар|сая|мянга|цаг|хоног|жил|өдөр)$/.test(next) || tokens[over.to - 1]?.ending === 'ord') return null;
  const to = next === 'хувь' ? over.to + 1 : over.to;
  return { drafts: [draft(tokens, at, to, rational(BigInt(a) * 100n, b), ['percent'])], to };
};

const lengths: Readonly<Record<string, string | undefined>> = {
  жил: 'year_long',
  сар: 'month_long',
  цаг: 'hour',
  өдөр: 'day',
  хоног: 'day',
};

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || mongolianNumbers.digits.has(token?.lemma ?? '');

/** цаг хагас, хагас жил, тэн хагас, тал хувь, талаас илүү. */
export const readMongolianHalf: Reader = (tokens, at) => {
  const lemma = lemmaAt(tokens, at);
  if (lemma === 'хагас') {
    const whole = lengths[lemmaAt(tokens, at - 1)];
    if (whole !== undefined && !isNumber(tokens[at - 2]))
      return { drafts: [draft(tokens, at - 1, at + 1, rational(3n, 2n), [whole])], to: at + 1 };
    if (lemmaAt(tokens, at + 1) === 'зуу' && /^(?:жил|он)$/.test(lemmaAt(tokens, at + 2))) {
      return { drafts: [draft(tokens, at, at + 3, rational(1n, 2n), ['century'])], to: at + 3 };
    }
    const unit = lengths[lemmaAt(tokens, at + 1)];
    if (unit !== undefined) {
      const isPart = lemmaAt(tokens, at - 1) === 'эхний' || lemmaAt(tokens, at - 1) === 'сүүлийн';
      const length = draft(tokens, at, at + 2, rational(1n, 2n), [unit]);
      if (isPart) {
        const which = lemmaAt(tokens, at - 1) === 'эхний' ? 1n : 2n;
        return {
          drafts: [incidental({ ...length, number: rational(which), units: ['half_year', 'ordinal'] })],
          to: at + 2,
        };
      }
      return { drafts: [unit === 'day' ? incidental(length) : length], to: at + 2 };
    }
    const share = draft(tokens, at, at + 1, rational(50n), ['percent']);
    return { drafts: [lemmaAt(tokens, at - 1) === 'тэн' ? share : incidental(share)], to: at + 1 };
  }
  if (lemma !== 'тал') return null;
  const word = tokens[at];
  const next = lemmaAt(tokens, at + 1);
  if (
    lemmaAt(tokens, at - 1) === 'доод' ||
    lemmaAt(tokens, at - 1) === 'дээд' ||
    lemmaAt(tokens, at - 1) === 'багадаа' ||
    lemmaAt(tokens, at - 1) === 'ихдээ'
  )
    return null;
  if (next === 'хувь') return { drafts: [draft(tokens, at, at + 2, rational(50n), ['percent'])], to: at + 2 };
  const share = draft(tokens, at, at + 1, rational(50n), ['percent']);
  const hedged = word?.ending === 'abl' && /^(?:илүү|дээш|бага|доош|их)$/.test(next);
  const near =
    /^(?:орчим|шахам|гаруй)$/.test(next) ||
    (next === 'нь' && /^(?:бараг|ойролцоогоор|дөхөм)$/.test(lemmaAt(tokens, at - 1)));
  if (hedged || near) return { drafts: [share], to: at + 1 };
  return word?.ending === 'acc' ? { drafts: [incidental(share)], to: at + 1 } : null;
};

/** хэдэн зуун, олон мянган: a power of ten that is only hinted at. */
export const readMongolianVague: Reader = (tokens, at) => {
  const lemma = lemmaAt(tokens, at);
  const next = lemmaAt(tokens, at + 1);
  const repeats = lemma !== '' && lemma === next && (mongolianNumbers.powers.has(lemma) || lemma === 'арав');
  if (lemma !== 'хэдэн' && !repeats) return null;
  const from = at + 1;
  const cardinal = readCardinal(tokens, from, mongolianNumbers);
  const starts = mongolianNumbers.powers.has(next) || next === 'арав';
  if (cardinal === null || !starts) return null;
  return { drafts: [incidental(draft(tokens, at, cardinal.to, cardinal.value, ['vague']))], to: cardinal.to };
};

/** цаг гаруй, жил шахам: one of a length of time, which is not said. */
export const readMongolianLengthOfOne: Reader = (tokens, at) => {
  const unit = lengths[lemmaAt(tokens, at)];
  if (unit === undefined || tokens[at]?.ending !== '' || !/^(?:гаруй|шахам|орчим)$/.test(lemmaAt(tokens, at + 1)))
    return null;
  return { drafts: [draft(tokens, at, at + 1, rational(1n), [unit])], to: at + 2 };
};

const loose: Readonly<Record<string, number | undefined>> = { хоёулаа: 2, анх: 1, эхний: 1, нэгэн: 1 };

/** анх, хоёулаа: said with a number in other languages. */
export const readMongolianLoose: Reader = (tokens, at) => {
  const value = loose[lemmaAt(tokens, at)];
  return value === undefined
    ? null
    : { drafts: [incidental(draft(tokens, at, at + 1, rational(value), ['ordinal', 'count']))], to: at + 1 };
};
