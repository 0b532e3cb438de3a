import { exactNumber, exactValue } from './exact-value';
import type { Figure } from './figure';
import { decimalText } from './number/decimal';
import { type OrdinalVowel, ordinalVowel } from './ordinal-vowel';
import { type PhraseStyle, saysNearly, severalOf, showsUnitWhenCompact, type Wording } from './phrase-style';
import { groupedByThrees, type ScaledText, type ScaleWord, scaledText, timesInPercent } from './scale';
import { parseRatio, type SignedDecimal } from './stored-numeral';
import { unitOf } from './unit';
import type { UnitWords } from './unit-words';
import statements from './wording/statements-mn.json';

const noBreakSpace = '\u00a0';

const scales: readonly ScaleWord[] = [
  { power: 12, word: `${noBreakSpace}их${noBreakSpace}наяд` },
  { power: 9, word: `${noBreakSpace}тэрбум` },
  { power: 6, word: `${noBreakSpace}сая` },
];

const grouped = (digits: string): string => groupedByThrees(digits, noBreakSpace);

const numberText = ({ negative, size }: SignedDecimal): ScaledText => {
  const { digits, word } = scaledText(size, scales, grouped);
  return { digits: negative ? `−${digits}` : digits, word };
};

const rangeText = (low: ScaledText, high: ScaledText): string =>
  `${low.digits}${low.word === high.word ? '' : low.word}–${high.digits}${high.word}`;

const withHedge = ({ comparator, hedge }: Figure, number: string): string => {
  switch (comparator) {
    case 'gt':
      return `${number} гаруй`;
    case 'ge':
      return `багадаа ${number}`;
    case 'lt':
      return `${number} хүрэхгүй`;
    case 'le':
      return `ихдээ ${number}`;
    case 'approx':
      return saysNearly(hedge) ? `${number} шахам` : `ойролцоогоор ${number}`;
    case 'range':
      return hedge === null ? number : `ойролцоогоор ${number}`;
    default:
      return number;
  }
};

const compactMarks: Readonly<Record<string, string | undefined>> = { gt: '+', ge: '+', lt: '<', le: '≤', approx: '~' };

const withCompactMark = ({ comparator }: Figure, number: string, symbol: string): string => {
  const mark = compactMarks[comparator ?? 'eq'] ?? '';
  const isAttached = symbol === '%' || symbol === '‰';
  const unit = symbol === '' || isAttached ? symbol : `${noBreakSpace}${symbol}`;
  if (mark !== '+') return `${mark}${number}${unit}`;
  return isAttached ? `${number}${unit}+` : `${number}+${unit}`;
};

const isRate = ({ unit }: Figure): boolean => unit !== null && unitOf(unit)?.denominator != null;

const byMeasureWord: ReadonlyMap<string, string> = new Map(Object.entries(statements.measureWords));

const unitWord = (figure: Figure, words: UnitWords): string =>
  byMeasureWord.get(figure.measureWord ?? '') ?? words.other;

const isRiseByTimes = ({ kind, unit }: Figure): boolean => kind === 'change' && unit === 'times';

const withUnit = (figure: Figure, words: UnitWords | null, number: string): string => {
  if (isRiseByTimes(figure)) return `${number} хувь`;
  if (words === null || figure.unit === 'ratio') return number;
  return isRate(figure) ? `${words.other} ${number}` : `${number} ${unitWord(figure, words)}`;
};

const compact = (figure: Figure, words: UnitWords | null, number: string): string => {
  if (isRiseByTimes(figure)) return withCompactMark(figure, number, '%');
  if (words === null || figure.unit === 'ratio' || !showsUnitWhenCompact(figure)) {
    return withCompactMark(figure, number, '');
  }
  if (words.symbol !== null) return withCompactMark(figure, number, words.symbol);
  return isRate(figure)
    ? `${words.other} ${withCompactMark(figure, number, '')}`
    : withCompactMark(figure, number, unitWord(figure, words));
};

const endings: Readonly<Record<OrdinalVowel, string>> = { back: 'дугаар', front: 'дүгээр' };

const rank = ({ value, comparator }: Figure, style: PhraseStyle): string => {
  if (value === null) return '';
  if (comparator === 'le') return `эхний ${value} байр`;
  return style === 'COMPACT' ? `${value}-р байр` : `${value}${noBreakSpace}${endings[ordinalVowel(value)]} байр`;
};

const comparison = ({ relation, comparedWith }: Figure): string => {
  if (relation === null || comparedWith === null) return '';
  const other = statements.comparedWith[comparedWith];
  return statements.relations[relation].replace('{from}', other.from).replace('{with}', other.with);
};

/** The wording of Mongolian in Cyrillic: `88 000 гаруй удаа`, `51.89 сая юань`, `36 000 шахам хүн`. */
export const phraseMn: Wording = (figure, words, style) => {
  if (figure.kind === 'comparison') return comparison(figure);
  if (figure.kind === 'qualitative') {
    return figure.qualitativeCode === null ? '' : statements.qualitative[figure.qualitativeCode];
  }
  if (figure.kind === 'rank') return rank(figure, style);
  const value = exactValue(figure);
  if (value === null) return '';
  const sized = ({ negative, size }: SignedDecimal): SignedDecimal => ({
    negative,
    size: isRiseByTimes(figure) ? timesInPercent(size) : size,
  });
  const ratio = figure.kind === 'ratio' && figure.numeral !== null ? parseRatio(figure.numeral) : null;
  const low =
    ratio === null
      ? numberText(sized(value))
      : { digits: ratio.map((part) => grouped(decimalText(part))).join(':'), word: '' };
  const number =
    figure.upper === null ? `${low.digits}${low.word}` : rangeText(low, numberText(sized(exactNumber(figure.upper))));
  if (style === 'COMPACT') return compact(figure, words, number);
  return withUnit(
    figure,
    words,
    style === 'PLAIN' ? number : (severalOf(figure, statements.several) ?? withHedge(figure, number)),
  );
};
