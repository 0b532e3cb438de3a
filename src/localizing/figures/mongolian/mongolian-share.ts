import { isPopulation } from '../population';
import { asSmall, rational } from '../rational';
import { readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader } from '../spoken/step';
import { incidental } from '../stated-figure';
import { draft, lengths } from './mongolian-draft';
import { mongolianHedgesBefore, mongolianNumbers } from './mongolian-words';

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
  if (over === null || !(a >= 1 && a < b && (b <= 100 || isPopulation(under.value)))) return null;
  if (tokens[under.to]?.kind === 'number' && b > 20 && b < 1000) return null;
  const next = lemmaAt(tokens, over.to);
  if (/^(?:сар|сая|мянга|цаг|хоног|жил|өдөр)$/.test(next) || tokens[over.to - 1]?.ending === 'ord') return null;
  if (b >= 1000)
    return { drafts: [{ ...draft(tokens, at, over.to, over.value, ['count']), per: under.value }], to: over.to };
  const to = next === 'хувь' ? over.to + 1 : over.to;
  return { drafts: [draft(tokens, at, to, rational(BigInt(a) * 100n, b), ['percent'])], to };
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

/** эхний улирал: the first quarter of a year. */
export const readMongolianFirstQuarter: Reader = (tokens, at) =>
  lemmaAt(tokens, at) === 'эхний' && lemmaAt(tokens, at + 1) === 'улирал'
    ? { drafts: [draft(tokens, at, at + 2, rational(1n), ['quarter_of', 'ordinal'])], to: at + 2 }
    : null;

/** анх, хоёулаа: said with a number in other languages. */
export const readMongolianLoose: Reader = (tokens, at) => {
  const value = loose[lemmaAt(tokens, at)];
  return value === undefined
    ? null
    : { drafts: [incidental(draft(tokens, at, at + 1, rational(value), ['ordinal', 'count']))], to: at + 1 };
};
