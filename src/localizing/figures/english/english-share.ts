import { exactly } from '../bounds';
import { asSmall, type Rational, rational } from '../rational';
import { type Cardinal, readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader, type Step } from '../spoken/step';
import type { Token } from '../spoken/token';
import { incidental, indefinite } from '../stated-figure';
import { draft } from './english-draft';
import { isComparison } from './english-hedge';
import { englishUnitAt } from './english-unit';
import { englishNumbers, idioms, parts, plurals, severalWords } from './english-words';

const percentOf = (over: number, under: number): Rational => rational(BigInt(over) * 100n, under);

const small = (cardinal: Cardinal | null): number => (cardinal === null ? Number.NaN : asSmall(cardinal.value));

const isArticle = (tokens: readonly Token[], at: number): boolean => /^(?:a|an)$/.test(lemmaAt(tokens, at));

const bare =
  /^(?:of|more|less|higher|lower|fewer|and|,|\.|;|to|in|from|by|year|compared|over|since|on|were|was|are|is|came|have|had|are)$/;

/** a fifth said, a third believed: what a share does. */
const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.glue === 'none' &&
  (/..ed$/.test(token.lemma) ||
    /^(?:said|say|says|had|have|has|do|did|does|will|would|can|could|may|might|now|knew|know|went|go|come|live|work|felt|feel|think|thought|saw|see|chose|choose|became|become|remain|still|already|being|who|that|as|at|for|last|this|or|with|than)$/.test(
      token.lemma,
    ));

/** three quarters of a million yuan: so many, not a share. */
const ofPower = (tokens: readonly Token[], from: number, to: number, number: Rational): Step => {
  const unit = englishUnitAt(tokens, to);
  const counted = draft(tokens, from, unit?.to ?? to, number, [unit?.unit ?? 'count']);
  return { drafts: [{ ...counted, hasUnit: unit !== null, isBare: unit === null }], to: unit?.to ?? to };
};

/** two-thirds, one quarter, a third of: the share of a hundred that it is. */
export const readFractionWords: Reader = (tokens, at) => {
  const article = isArticle(tokens, at);
  const cardinal = article ? null : readCardinal(tokens, at, englishNumbers);
  const over = article ? 1 : small(cardinal);
  const to = article ? at + 1 : (cardinal?.to ?? at);
  const word = lemmaAt(tokens, to);
  const under = parts.get(word);
  if (under === undefined || !(over >= 1 && over < under) || over > 1 !== word.endsWith('s')) return null;
  const next = lemmaAt(tokens, to + 1);
  const mayCount = article && !(next === '' || bare.test(next));
  if (mayCount && (word === 'quarter' || word === 'fourth' || !isVerb(tokens[to + 1]))) return null;
  if (next === 'of' && isArticle(tokens, to + 2)) {
    const power = englishNumbers.powers.get(lemmaAt(tokens, to + 3));
    if (power !== undefined) return ofPower(tokens, at, to + 4, rational(BigInt(over) * 10n ** BigInt(power), under));
    if (word === 'quarter' && lemmaAt(tokens, to + 3) === 'century')
      return { drafts: [indefinite(draft(tokens, at, to + 4, rational(1n, 4n), ['century']))], to: to + 4 };
  }
  const share = draft(tokens, at, to + 1, percentOf(over, under), ['percent']);
  if (
    word === 'quarters' &&
    /^(?:first|last|past|previous|consecutive|straight|next|these|the)$/.test(lemmaAt(tokens, at - 1))
  )
    return null;
  const isTime = word === 'quarters' && next !== 'of';
  return { drafts: [isTime ? { ...share, also: [{ unit: 'month', value: rational(over * 3) }] } : share], to: to + 1 };
};

const isRoundWhole = (value: number): boolean => value <= 10 || value === 20 || value === 100;

/** one in five, nine out of ten, 1 in every 3 households. */
export const readOneIn: Reader = (tokens, at) => {
  const over = readCardinal(tokens, at, englishNumbers);
  if (over === null) return null;
  const isOut = lemmaAt(tokens, over.to) === 'out' && lemmaAt(tokens, over.to + 1) === 'of';
  if (!isOut && lemmaAt(tokens, over.to) !== 'in') return null;
  const from = over.to + (isOut ? 2 : 1);
  const every = /^(?:every|each)$/.test(lemmaAt(tokens, from));
  const under = readCardinal(tokens, every ? from + 1 : from, englishNumbers);
  const [a, b] = [small(over), small(under)];
  if (under === null || !(a >= 1 && a < b) || !(every ? b <= 100 : isRoundWhole(b))) return null;
  if (englishUnitAt(tokens, under.to) !== null) return null;
  return { drafts: [draft(tokens, at, under.to, percentOf(a, b), ['percent'])], to: under.to };
};

const halfUnits: Readonly<Record<string, string | undefined>> = {
  year: 'year_long',
  month: 'month_long',
  day: 'day',
  hour: 'hour',
  century: 'century',
  decade: 'decade',
  'hour-long': 'hour',
  yearly: 'year_long',
};

/** half of, half a year, half a dozen; nothing in half-finished and the other half. */
export const readHalf: Reader = (tokens, at) => {
  if (lemmaAt(tokens, at) !== 'half') return null;
  const skip = isArticle(tokens, at + 1) ? 2 : 1;
  const unit = halfUnits[lemmaAt(tokens, at + skip)];
  const to = at + skip + 1;
  if (unit !== undefined) {
    const length = draft(tokens, at, to, rational(1n, 2n), [unit]);
    return { drafts: [unit === 'day' ? incidental(length) : length], to };
  }
  const measure = skip === 2 ? englishUnitAt(tokens, at + skip) : null;
  if (measure !== null && measure.unit !== 'percent')
    return { drafts: [draft(tokens, at, measure.to, rational(1n, 2n), [measure.unit])], to: measure.to };
  if (lemmaAt(tokens, at + skip) === 'dozen') return { drafts: [draft(tokens, at, to, rational(6n), ['count'])], to };
  const share = draft(tokens, at, at + 1, rational(50n), ['percent']);
  const isLoose =
    tokens[at + 1]?.glue === 'hyphen' ||
    /^(?:fare|fares|price|prices|time|day|way|marathon|board|brother|sister|hearted|page|asleep)$/.test(
      lemmaAt(tokens, at + 1),
    ) ||
    /^(?:other|better|latter|first|second|their|his|her|your)$/.test(lemmaAt(tokens, at - 1));
  return { drafts: [isLoose ? incidental(share) : share], to: at + 1 };
};

/** half the sky, second to none: nothing is counted. */
export const readIdiom: Reader = (tokens, at) => {
  const idiom = idioms.at(tokens, at);
  return idiom === null ? null : { drafts: [], to: at + idiom.length };
};

/** hundreds of thousands, dozens, several million: a power of ten that is only hinted at. */
export const readVague: Reader = (tokens, at) => {
  const several = severalWords.at(tokens, at);
  if (several !== null) {
    const cardinal = readCardinal(tokens, at + several.length, englishNumbers);
    const starts =
      englishNumbers.powers.has(lemmaAt(tokens, at + several.length)) ||
      lemmaAt(tokens, at + several.length) === 'dozen';
    if (!starts) return null;
    if (cardinal === null)
      return {
        drafts: [incidental(draft(tokens, at, at + several.length + 1, rational(10n), ['vague']))],
        to: at + several.length + 1,
      };
    return { drafts: [incidental(draft(tokens, at, cardinal.to, cardinal.value, ['vague']))], to: cardinal.to };
  }
  let power = plurals.get(lemmaAt(tokens, at));
  if (power === undefined) return null;
  let to = at + 1;
  while (lemmaAt(tokens, to) === 'of' && plurals.has(lemmaAt(tokens, to + 1))) {
    power += plurals.get(lemmaAt(tokens, to + 1)) ?? 0;
    to += 2;
  }
  return { drafts: [incidental(draft(tokens, at, to, rational(10n ** BigInt(power)), ['vague']))], to };
};

const lengths: Readonly<Record<string, string | undefined>> = {
  decade: 'decade',
  century: 'century',
  year: 'year_long',
  month: 'month_long',
  week: 'week',
  day: 'day',
  hour: 'hour',
  fortnight: 'fortnight',
  minute: 'minute',
  'decade-long': 'decade',
};

/** a year, the past decade, an hour: one of a length of time, that other languages may say with a number. */
export const readLengthOfOne: Reader = (tokens, at) => {
  const unit = lengths[lemmaAt(tokens, at)];
  if (
    unit === undefined ||
    !/^(?:a|an|another|past|last|next|one|first|full|whole|each|every|per|recent|coming|this|the)$/.test(
      lemmaAt(tokens, at - 1),
    )
  )
    return null;
  const isHalfMore =
    lemmaAt(tokens, at + 1) === 'and' && isArticle(tokens, at + 2) && lemmaAt(tokens, at + 3) === 'half';
  const one = draft(tokens, at, isHalfMore ? at + 4 : at + 1, isHalfMore ? rational(3n, 2n) : rational(1n), [unit]);
  const to = isHalfMore ? at + 4 : at + 1;
  if (isComparison(tokens, at, to)) return { drafts: [incidental(one)], to };
  const counts = isHalfMore || (one.bounds & exactly) === 0;
  return { drafts: [counts ? one : indefinite(one)], to };
};
