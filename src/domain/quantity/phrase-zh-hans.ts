import { exactNumber } from './exact-value';
import type { Figure } from './figure';
import { decimalText, normalised } from './number/decimal';
import { canonicalNumeral } from './number/magnitude';
import { type PhraseStyle, saysNearly, severalOf, showsUnitWhenCompact, type Wording } from './phrase-style';
import { numeralAgrees, parseNumeral, parseRatio, type SignedDecimal } from './stored-numeral';
import { unitOf } from './unit';
import type { UnitWords } from './unit-words';
import statements from './wording/statements-zh-hans.json';

type Printed = { readonly digits: string; readonly power: string };

const powers: Readonly<Record<number, string | undefined>> = {
  0: '',
  3: '千',
  4: '万',
  6: '百万',
  8: '亿',
  12: '万亿',
};

const signed = (negative: boolean, digits: string): string => (negative ? `−${digits}` : digits);

const printedNumber = ({ negative, size }: SignedDecimal): Printed => {
  const { numeral, magnitude } = canonicalNumeral(normalised(size));
  return { digits: signed(negative, numeral), power: powers[magnitude] ?? '' };
};

const printedValue = (figure: Figure, value: number): Printed => {
  const numeral = figure.numeral === null ? null : parseNumeral(figure.numeral);
  const power = powers[figure.magnitude ?? 0];
  return numeral !== null && power !== undefined && numeralAgrees(figure.numeral ?? '', figure.magnitude ?? 0, value)
    ? { digits: signed(numeral.negative, decimalText(numeral.size)), power }
    : printedNumber(exactNumber(value));
};

const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const rankNumber = (value: number): string => hanDigits[value] ?? String(value);

const defaultHedges: Readonly<Record<string, string | undefined>> = {
  gt: '超过',
  ge: '至少',
  lt: '不足',
  le: '不超过',
  approx: '约',
};

/** Words that stand only where the number is not written in digits (过半, 三分之二强, 数百): said by the plain word instead. */
const onlyBesideWords: ReadonlySet<string> = new Set([
  '过',
  '上',
  '强',
  '弱',
  '几',
  '数',
  '好几',
  '开外',
  '有余',
  '之上',
  '起',
]);

const insideHedges: ReadonlySet<string> = new Set(['余', '多', '来']);

const afterHedge = /以上$|以下$|以内$|之内$|^左右$|^上下$/;

const hedgeOf = ({ hedge, comparator }: Figure): string => {
  const fallback = defaultHedges[comparator ?? 'eq'] ?? '';
  return hedge === null || onlyBesideWords.has(hedge) ? fallback : hedge;
};

const isRound = (digits: string): boolean => /^[1-9]\d*0$/.test(digits);

/** 余 and 多 stand after a round numeral (1000余万人), after 万 (8.8万余场次) or after a single unit of time (3年多, 2个多小时). */
const withInsideHedge = (number: Printed, hedge: string, unit: string, isTime: boolean): string | null => {
  const { digits, power } = number;
  if (isRound(digits)) return `${digits}${hedge}${power}${unit}`;
  if (power !== '' && hedge !== '来') return `${digits}${power}${hedge}${unit}`;
  if (!isTime || hedge === '来') return null;
  const counted = unit === '小时' ? '个小时' : unit;
  return counted.startsWith('个') ? `${digits}个${hedge}${counted.slice(1)}` : `${digits}${counted}${hedge}`;
};

const withHedge = (figure: Figure, number: Printed, unit: string): string => {
  const several = severalOf(figure, statements.several);
  if (several !== null) return `${figure.hedge ?? ''}${several}${unit}`;
  const plain = `${number.digits}${number.power}${unit}`;
  const hedge = hedgeOf(figure);
  const isTime = figure.unit !== null && unitOf(figure.unit)?.kind === 'time';
  if (insideHedges.has(hedge)) {
    return withInsideHedge(number, hedge, unit, isTime) ?? `${defaultHedges[figure.comparator ?? 'eq'] ?? ''}${plain}`;
  }
  return afterHedge.test(hedge) ? `${plain}${hedge}` : `${hedge}${plain}`;
};

const compactPrefixes: Readonly<Record<string, string | undefined>> = { lt: '<', le: '≤', approx: '约' };

const compactPrefix = ({ comparator, hedge }: Figure): string =>
  saysNearly(hedge) ? '近' : (compactPrefixes[comparator ?? 'eq'] ?? '');

const compact = (figure: Figure, { digits, power }: Printed, unit: string): string => {
  const { comparator } = figure;
  const shown = showsUnitWhenCompact(figure) ? unit : '';
  if (comparator !== 'gt' && comparator !== 'ge') {
    return `${compactPrefix(figure)}${digits}${power}${shown}`;
  }
  return /^[%‰/]/.test(shown) ? `${digits}${power}${shown}+` : `${digits}${power}+${shown}`;
};

/** As printed, but for parts: 成 and 番 are stored in per cent and times. Compact, 2个小时 is 2小时. */
const unitWord = (figure: Figure, words: UnitWords | null, style: PhraseStyle): string => {
  if (figure.unit === 'ratio') return '';
  const kind = figure.unit === null ? null : unitOf(figure.unit)?.kind;
  const isOwn = kind === 'part' || (kind === 'time' && style === 'COMPACT' && figure.unit === 'hour');
  return (isOwn ? null : figure.measureWord?.replace(/^个多/, '个')) ?? words?.other ?? '';
};

const range = (figure: Figure, low: Printed, high: Printed, unit: string, style: PhraseStyle): string => {
  const shown = style === 'COMPACT' && !showsUnitWhenCompact(figure) ? '' : unit;
  const joint = style === 'COMPACT' ? '–' : '至';
  const lower = `${low.digits}${low.power}${/^[%‰]/.test(shown) ? shown : ''}`;
  const hedge = style === 'FULL' && figure.hedge !== null && !insideHedges.has(figure.hedge) ? figure.hedge : '';
  const bounds = `${lower}${joint}${high.digits}${high.power}${shown}`;
  return afterHedge.test(hedge) ? `${bounds}${hedge}` : `${hedge}${bounds}`;
};

const rank = ({ value, comparator, measureWord }: Figure, style: PhraseStyle): string => {
  const place = style === 'COMPACT' ? String(value) : rankNumber(value ?? 0);
  const counted = style === 'COMPACT' ? '' : (measureWord ?? '');
  return `${comparator === 'le' ? '前' : '第'}${place}${counted}`;
};

const comparison = ({ relation, comparedWith }: Figure): string =>
  relation === null || comparedWith === null
    ? ''
    : statements.relations[relation].replace('{other}', statements.comparedWith[comparedWith]);

/** The wording of simplified Chinese: the numeral as printed, 余 and 多 at their places (`8.8万余场次`, `1000余万人`). */
export const phraseZhHans: Wording = (figure, words, style) => {
  const { kind, value, upper, numeral, qualitativeCode } = figure;
  if (kind === 'comparison') return comparison(figure);
  if (kind === 'qualitative') return qualitativeCode === null ? '' : statements.qualitative[qualitativeCode];
  if (value === null) return '';
  if (kind === 'rank') return rank(figure, style);
  const ratio = kind === 'ratio' && numeral !== null ? parseRatio(numeral) : null;
  const number = ratio === null ? printedValue(figure, value) : { digits: ratio.map(decimalText).join('∶'), power: '' };
  const unit = unitWord(figure, words, style);
  if (upper !== null) return range(figure, number, printedNumber(exactNumber(upper)), unit, style);
  if (style === 'COMPACT') return compact(figure, number, unit);
  return style === 'FULL' ? withHedge(figure, number, unit) : `${number.digits}${number.power}${unit}`;
};
