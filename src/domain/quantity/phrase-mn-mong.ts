import { exactNumber } from './exact-value';
import type { Figure } from './figure';
import { decimalText, normalised } from './number/decimal';
import { canonicalNumeral } from './number/magnitude';
import { ordinalVowel } from './ordinal-vowel';
import { saysNearly, severalOf, showsUnitWhenCompact, type Wording } from './phrase-style';
import { type ScaledText, timesInPercent } from './scale';
import { numeralAgrees, parseNumeral, parseRatio, type SignedDecimal } from './stored-numeral';
import { unitOf } from './unit';
import type { UnitWords } from './unit-words';
import statements from './wording/statements-mn-mong.json';

const mongolianZero = 0x1810;

/** Writes digits in Mongolian ones, U+1810 to U+1819. @NOTE Intl knows no mn-Mong and answers in Cyrillic: never used here. */
const mongolianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(mongolianZero + Number(digit)));

const powers: Readonly<Record<number, string | undefined>> = { 0: '', ...statements.powers };

const written = (negative: boolean, digits: string, magnitude: number): ScaledText => {
  const power = powers[magnitude] ?? '';
  return { digits: `${negative ? '−' : ''}${mongolianDigits(digits)}`, word: power === '' ? '' : ` ${power}` };
};

const canonicalText = ({ negative, size }: SignedDecimal): ScaledText => {
  const { numeral, magnitude } = canonicalNumeral(normalised(size));
  return written(negative, numeral, magnitude);
};

/** Counts in ᠲᠦᠮᠡ (万) and ᠳᠦᠩᠰᠢᠭᠤᠷ (亿) as Inner Mongolia does, so that the numeral is the printed one. */
const valueText = (figure: Figure, value: number): ScaledText => {
  const { numeral, magnitude, kind, unit } = figure;
  if (kind === 'change' && unit === 'times') {
    const exact = exactNumber(value);
    return canonicalText({ ...exact, size: timesInPercent(exact.size) });
  }
  const ratio = kind === 'ratio' && numeral !== null ? parseRatio(numeral) : null;
  if (ratio !== null) return written(false, ratio.map(decimalText).join(':'), 0);
  const printed = numeral === null ? null : parseNumeral(numeral);
  return printed !== null && powers[magnitude ?? 0] !== undefined && numeralAgrees(numeral ?? '', magnitude ?? 0, value)
    ? written(printed.negative, decimalText(printed.size), magnitude ?? 0)
    : canonicalText(exactNumber(value));
};

const hedgeTemplate = ({ comparator, hedge }: Figure): string => {
  if (comparator === null || comparator === 'eq') return '{number}';
  if (comparator === 'range') return hedge === null ? '{number}' : statements.hedges.approx;
  if (comparator === 'approx' && saysNearly(hedge)) return statements.hedges.nearly;
  return statements.hedges[comparator];
};

const compactMarks: Readonly<Record<string, string | undefined>> = { gt: '+', ge: '+', lt: '<', le: '≤', approx: '~' };

const withCompactMark = ({ comparator }: Figure, number: string, unit: string): string => {
  const mark = compactMarks[comparator ?? 'eq'] ?? '';
  if (mark !== '+') return `${mark}${number}${unit}`;
  return /^[%‰]/.test(unit) ? `${number}${unit}+` : `${number}+${unit}`;
};

const byMeasureWord: ReadonlyMap<string, string> = new Map(Object.entries(statements.measureWords));

const unitWord = (figure: Figure, words: UnitWords | null): string => {
  if (figure.kind === 'change' && figure.unit === 'times') return statements.percent;
  if (words === null || figure.unit === null || figure.unit === 'ratio') return '';
  return byMeasureWord.get(figure.measureWord ?? '') ?? mongolianDigits(words.other);
};

const isRate = ({ unit }: Figure): boolean => unit !== null && unitOf(unit)?.denominator != null;

const full = (figure: Figure, words: UnitWords | null, number: string): string => {
  const word = unitWord(figure, words);
  if (word === '') return number;
  return isRate(figure) ? `${word} ${number}` : `${number} ${word}`;
};

const compact = (figure: Figure, words: UnitWords | null, number: string): string => {
  const isRiseByTimes = figure.kind === 'change' && figure.unit === 'times';
  const symbol = isRiseByTimes ? '%' : (words?.symbol ?? '');
  if (/^[%‰]/.test(symbol)) return withCompactMark(figure, number, symbol);
  const word = showsUnitWhenCompact(figure) ? unitWord(figure, words) : '';
  if (word === '') return withCompactMark(figure, number, '');
  return isRate(figure)
    ? `${word} ${withCompactMark(figure, number, '')}`
    : withCompactMark(figure, number, ` ${word}`);
};

const rank = ({ value, comparator }: Figure): string => {
  if (value === null) return '';
  const place = mongolianDigits(String(value));
  return comparator === 'le'
    ? `${statements.top} ${place} ${statements.place}`
    : `${place}${statements.ordinals[ordinalVowel(value)]} ${statements.place}`;
};

const comparison = ({ relation, comparedWith }: Figure): string => {
  if (relation === null || comparedWith === null) return '';
  const other = statements.comparedWith[comparedWith];
  return statements.relations[relation].replace('{from}', other.from).replace('{with}', other.with);
};

/** The wording of Mongolian in its own script, with its own digits: `᠘.᠘ ᠲᠦᠮᠡ ᠭᠠᠷᠤᠢ ᠤᠳᠠᠭ᠎ᠠ` (8.8万余场次). */
export const phraseMnMong: Wording = (figure, words, style) => {
  const { kind, value, upper, qualitativeCode } = figure;
  if (kind === 'comparison') return comparison(figure);
  if (kind === 'qualitative') return qualitativeCode === null ? '' : statements.qualitative[qualitativeCode];
  if (kind === 'rank') return rank(figure);
  if (value === null) return '';
  const low = valueText(figure, value);
  const high = upper === null ? null : valueText({ ...figure, numeral: null }, upper);
  const number =
    high === null
      ? `${low.digits}${low.word}`
      : `${low.digits}${low.word === high.word ? '' : low.word}–${high.digits}${high.word}`;
  if (style === 'COMPACT') return compact(figure, words, number);
  const said = severalOf(figure, statements.several) ?? hedgeTemplate(figure).replace('{number}', number);
  return full(figure, words, style === 'PLAIN' ? number : said);
};
