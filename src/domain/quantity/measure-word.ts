import { clauseBefore } from './clause';
import { unitOfNounAfter, unitOfNounBefore } from './noun';
import { isUnitCode, type UnitCode } from './unit';
import { wordTable } from './word-table';
import measureWordTable from './words/measure-words.json';

type Entry = {
  readonly unit: UnitCode | null;
  /** Units that the noun may make of it; `any` for 个. */
  readonly noun: readonly string[] | 'any';
  /** What follows where the characters are no measure word: 人 in 人民. */
  readonly not: readonly string[];
  /** What follows where they are one after all: 个 in 个人民法庭. */
  readonly but: readonly string[];
  /** Words before the number that make another unit of it: 受理…860件 are cases. */
  readonly context: { readonly unit: UnitCode; readonly words: readonly string[] } | null;
  /** A hedge inside the measure word: 个多月. */
  readonly hedge: string | null;
  /** 成 and 折 count tenths; the factor to percent. */
  readonly tenth: boolean;
};

type RawEntry = {
  readonly unit: string | null;
  readonly noun?: readonly string[] | string;
  readonly not?: readonly string[];
  readonly but?: readonly string[];
  readonly context?: { readonly unit: string; readonly words: readonly string[] };
  readonly hedge?: string;
  readonly tenth?: number;
};

const entry = ([word, raw]: readonly [string, RawEntry]): readonly [string, Entry] => {
  if (raw.unit !== null && !isUnitCode(raw.unit)) throw new Error(`words/measure-words.json: ${word}: ${raw.unit}`);
  const noun = typeof raw.noun === 'string' ? ('any' as const) : (raw.noun ?? []);
  const context =
    raw.context !== undefined && isUnitCode(raw.context.unit)
      ? { unit: raw.context.unit, words: raw.context.words }
      : null;
  return [
    word,
    {
      context,
      unit: raw.unit,
      noun,
      not: raw.not ?? [],
      but: raw.but ?? [],
      hedge: raw.hedge ?? null,
      tenth: raw.tenth !== undefined,
    },
  ];
};

const entries: ReadonlyMap<string, Entry> = new Map(Object.entries<RawEntry>(measureWordTable).map(entry));
const table = wordTable([...entries.keys()]);

/** A measure word at a place: 名, 场次, 个百分点. */
export type MeasureWord = {
  readonly word: string;
  readonly end: number;
  readonly hedge: string | null;
  readonly tenth: boolean;
};

/** The longest measure word that begins at a place, or null where the characters begin another word (人民, 家长, 次年). */
export const measureWordAt = (text: string, start: number): MeasureWord | null => {
  let word = table.at(text, start);
  while (word !== null) {
    const found = entries.get(word);
    const end = start + word.length;
    if (
      found !== undefined &&
      (found.but.some((word) => text.startsWith(word, end)) ||
        !found.not.some((blocked) => text.startsWith(blocked, end)))
    ) {
      return { word, end, hedge: found.hedge, tenth: found.tenth };
    }
    word = shorterAt(text, start, word.length);
  }
  return null;
};

const shorterAt = (text: string, start: number, length: number): string | null => {
  for (let shorter = length - 1; shorter > 0; shorter -= 1) {
    const word = text.slice(start, start + shorter);
    if (entries.has(word)) return word;
  }
  return null;
};

/**
 * The unit that a measure word counts. Where the noun decides (个, 条, 件, …) it is looked for behind the measure word and
 * then before the number. Null for a measure that has no code (斤).
 */
export const unitOfMeasureWord = (text: string, measureWord: MeasureWord, numberStart: number): UnitCode | null => {
  const found = entries.get(measureWord.word);
  if (found === undefined) return null;
  if (found.context?.words.some((hint) => clauseBefore(text, numberStart).includes(hint)) === true) {
    return found.context.unit;
  }
  if (found.noun.length === 0) return found.unit;
  const fits = (unit: UnitCode | null): unit is UnitCode =>
    unit !== null && (found.noun === 'any' ? unit !== 'yuan' && unit !== 'percent' : found.noun.includes(unit));
  const after = unitOfNounAfter(text, measureWord.end);
  if (fits(after)) return after;
  const before = after === null ? unitOfNounBefore(text, numberStart) : null;
  return fits(before) ? before : found.unit;
};
