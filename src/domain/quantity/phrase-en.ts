import { exactNumber, exactValue } from './exact-value';
import type { Figure } from './figure';
import { compare, type Decimal, decimalText, whole } from './number/decimal';
import {
  countsSingleThings,
  type PhraseStyle,
  saysNearly,
  severalOf,
  showsUnitWhenCompact,
  type Wording,
} from './phrase-style';
import { groupedByThrees, type ScaledText, type ScaleWord, scaledText, timesInPercent } from './scale';
import { parseRatio, type SignedDecimal } from './stored-numeral';
import { unitOf } from './unit';
import type { UnitWords } from './unit-words';
import statements from './wording/statements-en.json';

const fullScales: readonly ScaleWord[] = [
  { power: 12, word: ' trillion' },
  { power: 9, word: ' billion' },
  { power: 6, word: ' million' },
];

const compactScales: readonly ScaleWord[] = [
  { power: 12, word: 'T' },
  { power: 9, word: 'B' },
  { power: 6, word: 'M' },
];

const thousand: ScaleWord = { power: 3, word: 'K' };

const grouped = (digits: string): string => groupedByThrees(digits, ',');

const isAtLeastTenThousand = (size: Decimal): boolean => compare(size, whole(10_000)) >= 0;

const numberText = ({ negative, size }: SignedDecimal, style: PhraseStyle): ScaledText => {
  const compactWords = isAtLeastTenThousand(size) ? [...compactScales, thousand] : compactScales;
  const { digits, word } = scaledText(size, style === 'COMPACT' ? compactWords : fullScales, grouped);
  return { digits: negative ? `−${digits}` : digits, word };
};

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

const ordinalEndings: Readonly<Record<string, string | undefined>> = { one: 'st', two: 'nd', few: 'rd' };

const ordinal = (place: number): string =>
  `${grouped(String(place))}${ordinalEndings[ordinalRules.select(place)] ?? 'th'}`;

const ceilings: ReadonlySet<string> = new Set([
  '最高',
  '最多',
  '至多',
  '最高可达',
  '最高达',
  '最高可获',
  '最长',
  '最大',
]);

const hedgeText = (figure: Figure): string => {
  const { comparator, hedge } = figure;
  switch (comparator) {
    case 'gt':
      return 'more than ';
    case 'ge':
      return 'at least ';
    case 'lt':
      return countsSingleThings(figure) ? 'fewer than ' : 'less than ';
    case 'le':
      if (ceilings.has(hedge ?? '')) return 'up to ';
      return hedge === '以内' || hedge === '之内' ? 'within ' : 'no more than ';
    case 'approx':
      return saysNearly(hedge) ? 'nearly ' : 'about ';
    case 'range':
      return hedge === null ? '' : 'about ';
    default:
      return '';
  }
};

const compactMarks: Readonly<Record<string, string | undefined>> = { lt: '<', le: '≤', approx: '~' };

type Unit = { readonly before: string; readonly after: string };

const byMeasureWord: ReadonlyMap<string, UnitWords> = new Map(Object.entries(statements.measureWords));

/** The words of the printed measure word where it says more than its unit: 工作日 is a working day. */
const wordsOf = ({ measureWord }: Figure, words: UnitWords): UnitWords => byMeasureWord.get(measureWord ?? '') ?? words;

const unitText = (figure: Figure, words: UnitWords | null, number: string, style: PhraseStyle): Unit => {
  const none = { before: '', after: '' };
  const { unit, kind } = figure;
  if (words === null || unit === 'ratio') return none;
  if (kind === 'change' && unit === 'times') return { before: '', after: '%' };
  const isCompact = style === 'COMPACT';
  if (isCompact && !showsUnitWhenCompact(figure)) return none;
  const { symbol, one, other } = wordsOf(figure, words);
  if (symbol !== null && (isCompact || symbol === '%')) {
    if (unit !== null && unitOf(unit)?.kind === 'money') return { before: symbol, after: '' };
    return { before: '', after: /^[%‰×/]/.test(symbol) ? symbol : ` ${symbol}` };
  }
  return { before: '', after: ` ${number === '1' ? one : other}` };
};

const sized = (figure: Figure, value: SignedDecimal): SignedDecimal =>
  figure.kind === 'change' && figure.unit === 'times' ? { ...value, size: timesInPercent(value.size) } : value;

const rank = ({ value, upper, comparator }: Figure): string => {
  if (value === null) return '';
  if (comparator === 'le') return `top ${grouped(String(value))}`;
  return upper === null ? ordinal(value) : `${ordinal(value)}–${ordinal(upper)}`;
};

type Compared = { readonly than: string; readonly with: string };

const sayComparison = (template: string, { than, with: same }: Compared): string =>
  template.replace('{than}', than).replace('{with}', same);

const comparison = ({ relation, comparedWith }: Figure): string =>
  relation === null || comparedWith === null
    ? ''
    : sayComparison(statements.relations[relation], statements.comparedWith[comparedWith]);

const range = (low: ScaledText, high: ScaledText, unit: Unit, style: PhraseStyle): string => {
  const sharesWord = low.word === high.word;
  const lower = sharesWord ? low.digits : `${low.digits}${low.word}`;
  const joint = sharesWord || style === 'COMPACT' ? '–' : ' to ';
  return `${unit.before}${lower}${joint}${high.digits}${high.word}${unit.after}`;
};

const withCompactMark = ({ comparator }: Figure, { digits, word }: ScaledText, { before, after }: Unit): string => {
  const number = `${before}${digits}${word}`;
  if (comparator !== 'gt' && comparator !== 'ge') return `${compactMarks[comparator ?? 'eq'] ?? ''}${number}${after}`;
  return after.startsWith(' ') ? `${number}+${after}` : `${number}${after}+`;
};

/** The wording of English: `more than 88,000 sessions`, `51.89 million yuan`, `nearly 36,000 people`, `10–12 days`. */
export const phraseEn: Wording = (figure, words, style) => {
  if (figure.kind === 'comparison') return comparison(figure);
  if (figure.kind === 'qualitative') {
    return figure.qualitativeCode === null ? '' : statements.qualitative[figure.qualitativeCode];
  }
  if (figure.kind === 'rank') return rank(figure);
  const value = exactValue(figure);
  if (value === null) return '';
  const ratio = figure.kind === 'ratio' && figure.numeral !== null ? parseRatio(figure.numeral) : null;
  const number =
    ratio === null
      ? numberText(sized(figure, value), style)
      : { digits: ratio.map((part) => grouped(decimalText(part))).join(':'), word: '' };
  const hedge = style === 'FULL' ? hedgeText(figure) : '';
  if (figure.upper !== null) {
    const high = numberText(sized(figure, exactNumber(figure.upper)), style);
    return `${hedge}${range(number, high, unitText(figure, words, high.digits, style), style)}`;
  }
  const unit = unitText(figure, words, `${number.digits}${number.word}`, style);
  if (style === 'COMPACT') return withCompactMark(figure, number, unit);
  const several = style === 'FULL' ? severalOf(figure, statements.several) : null;
  if (several !== null) return words === null ? several.replace(/ of$/, '') : `${several}${unit.after}`;
  return `${hedge}${unit.before}${number.digits}${number.word}${unit.after}`;
};
