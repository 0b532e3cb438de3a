import { exactNumber } from './exact-value';
import type { Figure } from './figure';
import { decimalText } from './number/decimal';
import { unitOf } from './unit';
import type { UnitWords } from './unit-words';

/**
 * - `FULL`: as running text says it (`8.8万余场次`, more than 88,000 sessions)
 * - `COMPACT`: beside a label, where space is short (`8.8万+`, 88K+); what is counted is left to the label
 * - `PLAIN`: number and unit, without the hedge (`8.8万场次`, 88,000 sessions)
 */
export const phraseStyles = ['FULL', 'COMPACT', 'PLAIN'] as const;

export type PhraseStyle = (typeof phraseStyles)[number];

/** Says a figure in the words of one locale. */
export type Wording = (figure: Figure, words: UnitWords | null, style: PhraseStyle) => string;

/** Whether a compact phrase still names the unit: %, money, lengths and times do; people and things are named by the label. */
export const showsUnitWhenCompact = (figure: Figure): boolean => {
  const kind = figure.unit === null ? null : unitOf(figure.unit)?.kind;
  return kind === 'part' || kind === 'money' || kind === 'measure' || kind === 'time';
};

/** Whether a figure counts things one by one: `fewer than` 3 people, but `less than` 3 km. */
export const countsSingleThings = (figure: Figure): boolean => {
  const kind = figure.unit === null ? null : unitOf(figure.unit)?.kind;
  return kind === 'people' || kind === 'event' || kind === 'case' || kind === 'goods' || kind === 'body';
};

const nearlyWords: ReadonlySet<string> = new Set(['近', '接近', '将近', '近乎', '几近', '几乎']);

/** Whether a hedge says that the number is not quite reached: 近3.6万 is nearly, 约3.6万 about. */
export const saysNearly = (hedge: string | null): boolean => nearlyWords.has(hedge ?? '');

const severalWords: ReadonlySet<string> = new Set(['数', '好几', '几']);

/**
 * The words of a power of ten that is only hinted at: 数百 is several hundred, 几千 several thousand. Null for any other figure;
 * also for 几 with 10, which may be 十几 as well as 几十.
 *
 * @param words by the power of ten in digits: `{ "100": "several hundred" }`
 */
export const severalOf = (figure: Figure, words: Readonly<Record<string, string | undefined>>): string | null => {
  const { value, hedge, comparator } = figure;
  if (value === null || hedge === null || comparator !== 'gt' || !severalWords.has(hedge)) return null;
  return hedge === '几' && value < 100 ? null : (words[decimalText(exactNumber(value).size)] ?? null);
};
